CREATE SCHEMA openings;
GRANT USAGE ON SCHEMA openings TO alongside_web, alongside_worker;

-- A lawful reading of the logs of one relationship (break-glass): asked for by one of those named, for so many hours.
CREATE TABLE openings.opening (
  id uuid PRIMARY KEY,
  relationship uuid NOT NULL,
  programme uuid NOT NULL,
  asked_by uuid NOT NULL,
  hours integer NOT NULL CHECK (hours BETWEEN 1 AND 48),
  asked_at timestamptz NOT NULL,
  -- The day by which the members are told at the latest, where they are not told at once.
  tell_by date,
  CHECK (tell_by <= (asked_at AT TIME ZONE 'Europe/London')::date + 92),
  UNIQUE (id, programme)
);
CREATE INDEX opening_by_programme ON openings.opening (programme, asked_at);
CREATE INDEX opening_by_relationship ON openings.opening (relationship);

CREATE TABLE openings.state_change (
  opening uuid NOT NULL,
  programme uuid NOT NULL,
  turn integer NOT NULL,
  state text NOT NULL CHECK (state IN ('asked', 'open', 'not-confirmed', 'over')),
  at timestamptz NOT NULL,
  by_person uuid,
  ends_at timestamptz,
  replaced_at timestamptz,
  PRIMARY KEY (opening, turn),
  CHECK ((state = 'open') = (ends_at IS NOT NULL)),
  CHECK (state = 'over' OR by_person IS NOT NULL),
  FOREIGN KEY (opening, programme) REFERENCES openings.opening (id, programme)
);
CREATE UNIQUE INDEX one_state_at_a_time ON openings.state_change (opening) WHERE replaced_at IS NULL;

-- The members have been told.
CREATE TABLE openings.telling (
  opening uuid PRIMARY KEY REFERENCES openings.opening,
  at timestamptz NOT NULL
);

-- Why, and why the members are told later, sealed under a key of the opening's own.
CREATE TABLE openings.text (
  opening uuid NOT NULL REFERENCES openings.opening,
  kind text NOT NULL CHECK (kind IN ('reason', 'delay')),
  by_person uuid NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (opening, kind)
);

GRANT SELECT, INSERT ON openings.opening, openings.text TO alongside_web;
GRANT SELECT, INSERT, UPDATE (replaced_at) ON openings.state_change TO alongside_web;
GRANT SELECT ON openings.telling TO alongside_web;
GRANT SELECT ON openings.opening TO alongside_worker;
GRANT SELECT, INSERT, UPDATE (replaced_at) ON openings.state_change TO alongside_worker;
GRANT SELECT, INSERT ON openings.telling TO alongside_worker;

-- The two kinds of people who open together: whoever answers for data, and whoever is named for concerns. One of each.
CREATE FUNCTION openings.kind_of(who uuid, in_programme uuid) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT DISTINCT CASE g.role WHEN 'data-protection-officer' THEN 'data' ELSE 'safeguarding' END
  FROM accounts.role_grant g
  WHERE g.person = who AND g.scope = in_programme AND g.ended_at IS NULL
    AND g.role IN ('data-protection-officer', 'safeguarding-lead', 'deputy-safeguarding-lead')
$$;
-- Never one who was in the relationship, nor anybody above or below one of the two in the line (as with concerns).
CREATE FUNCTION openings.may_act(who uuid, in_programme uuid, in_relationship uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT EXISTS (SELECT openings.kind_of(who, in_programme)) AND concerns.stands_apart(who, in_relationship)
$$;
CREATE FUNCTION openings.seen() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT o.id FROM openings.opening o WHERE openings.may_act(app.person(), o.programme, o.relationship)
$$;
-- The members, once they have been told.
CREATE FUNCTION openings.told() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT o.id FROM openings.opening o
  JOIN openings.telling t ON t.opening = o.id
  WHERE o.relationship IN (SELECT relationships.ever_mine())
$$;
-- Confirmed by somebody else, of another kind than whoever asked.
CREATE FUNCTION openings.may_confirm(which uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT EXISTS (
    SELECT FROM openings.opening o
    WHERE o.id = which AND o.asked_by <> app.person() AND openings.may_act(app.person(), o.programme, o.relationship)
      AND openings.may_act(o.asked_by, o.programme, o.relationship)
      AND EXISTS (
        SELECT FROM openings.kind_of(o.asked_by, o.programme) AS a (kind), openings.kind_of(app.person(), o.programme) AS b (kind)
        WHERE a.kind <> b.kind)
  )
$$;
-- Whose logs the acting person may read now: one of the two, while it is open.
CREATE FUNCTION openings.readable() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT o.relationship FROM openings.opening o
  JOIN openings.state_change s ON s.opening = o.id AND s.state = 'open' AND s.replaced_at IS NULL
  WHERE app.person() IN (o.asked_by, s.by_person) AND openings.may_act(app.person(), o.programme, o.relationship)
$$;
REVOKE EXECUTE ON FUNCTION openings.kind_of, openings.may_act, openings.seen, openings.told, openings.may_confirm,
  openings.readable FROM PUBLIC;
GRANT EXECUTE ON FUNCTION openings.may_act, openings.seen, openings.told, openings.may_confirm, openings.readable TO alongside_web;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['opening', 'state_change', 'telling', 'text'] LOOP
    EXECUTE format('ALTER TABLE openings.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE openings.%I FORCE ROW LEVEL SECURITY', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['state_change', 'telling', 'text'] LOOP
    EXECUTE format('CREATE POLICY seen ON openings.%I FOR SELECT TO alongside_web USING (opening = ANY (
      ARRAY(SELECT openings.seen() UNION ALL SELECT openings.told())))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['opening', 'state_change', 'telling'] LOOP
    EXECUTE format('CREATE POLICY worker_acts ON openings.%I TO alongside_worker USING (true) WITH CHECK (true)', name);
    EXECUTE format('CREATE POLICY owner_looks_up ON openings.%I FOR SELECT TO CURRENT_USER USING (true)', name);
  END LOOP;
END
$$;
CREATE POLICY seen ON openings.opening FOR SELECT TO alongside_web USING (
  id = ANY (ARRAY(SELECT openings.seen() UNION ALL SELECT openings.told())));
CREATE POLICY asked ON openings.opening FOR INSERT TO alongside_web WITH CHECK (
  asked_by = app.person() AND openings.may_act(app.person(), programme, relationship));
CREATE POLICY written ON openings.text FOR INSERT TO alongside_web WITH CHECK (
  by_person = app.person() AND opening IN (SELECT o.id FROM openings.opening o WHERE o.asked_by = app.person()));
CREATE POLICY moved ON openings.state_change FOR INSERT TO alongside_web WITH CHECK (by_person = app.person() AND CASE
  WHEN state = 'asked' THEN opening IN (SELECT o.id FROM openings.opening o WHERE o.asked_by = app.person())
  WHEN state IN ('open', 'not-confirmed') THEN openings.may_confirm(opening)
  ELSE opening = ANY (ARRAY(SELECT openings.seen())) END);
CREATE POLICY replaced ON openings.state_change FOR UPDATE TO alongside_web USING (
  opening = ANY (ARRAY(SELECT openings.seen())));

-- The logs of that relationship, and nothing else that a pair writes.
CREATE POLICY opened ON sessions.log FOR SELECT TO alongside_web USING (
  relationship = ANY (ARRAY(SELECT openings.readable())));
CREATE POLICY opened ON sessions.session FOR SELECT TO alongside_web USING (
  relationship = ANY (ARRAY(SELECT openings.readable())));
