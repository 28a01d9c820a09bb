CREATE SCHEMA recruitment;
GRANT USAGE ON SCHEMA recruitment TO alongside_web, alongside_worker;

-- The programmes that the acting person coordinates. Policies ask it once a statement, in a sub-select.
CREATE FUNCTION recruitment.coordinated() RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT ARRAY(
    SELECT p.id FROM programmes.programme p JOIN accounts.role_grant g ON g.scope IS NULL OR g.scope = p.id
    WHERE g.person = app.person() AND g.role = 'coordinator' AND g.ended_at IS NULL
  )
$$;
GRANT EXECUTE ON FUNCTION recruitment.coordinated TO alongside_web, alongside_worker;

-- Someone's interest in a part in a programme: whose, when it came, and how. The name stands here because the
-- coordinator may know it before the line manager has decided.
CREATE TABLE recruitment.expression (
  id uuid PRIMARY KEY,
  programme uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('mentee', 'mentor')),
  person uuid NOT NULL,
  name text NOT NULL,
  form_version integer NOT NULL,
  submitted_at timestamptz NOT NULL,
  came_by text NOT NULL CHECK (came_by IN ('online', 'telephone', 'paper', 'email', 'spreadsheet')),
  -- Somebody else than the person: the coordinator who wrote it down for them.
  entered_by uuid,
  CHECK ((came_by = 'online') = (entered_by IS NULL))
);
CREATE INDEX expression_by_person ON recruitment.expression (person);
CREATE INDEX expression_by_programme ON recruitment.expression (programme, role);

-- Where it stands: every change is a row with who, when and why; the one without an end is now.
-- Place and date in the queue stand here, so that a page of the waiting list is one walk along an index.
CREATE TABLE recruitment.standing (
  id uuid PRIMARY KEY,
  expression uuid NOT NULL REFERENCES recruitment.expression,
  turn integer NOT NULL,
  programme uuid NOT NULL,
  role text NOT NULL,
  person uuid NOT NULL,
  move text NOT NULL,
  state text NOT NULL,
  since timestamptz NOT NULL,
  by_person uuid,
  until timestamptz,
  -- Made from the priority rules of the programme: the lower, the sooner.
  priority integer NOT NULL,
  counted_from timestamptz NOT NULL,
  UNIQUE (expression, turn)
);
CREATE UNIQUE INDEX standing_now ON recruitment.standing (expression) WHERE until IS NULL;
CREATE INDEX standing_in_order ON recruitment.standing (programme, role, state, priority, counted_from, expression)
  WHERE until IS NULL;
CREATE INDEX standing_by_person ON recruitment.standing (person) WHERE until IS NULL;
-- One open interest a person, programme and role.
CREATE UNIQUE INDEX one_interest ON recruitment.standing (programme, role, person)
  WHERE until IS NULL AND state IN ('with-manager', 'deferred', 'waiting', 'selected');
CREATE INDEX standing_with_manager ON recruitment.standing (programme, since, expression)
  WHERE until IS NULL AND state = 'with-manager';

-- What selection goes by. The coordinator sees it once it is released: when the manager has put it forward, or at once
-- where the programme does not ask for that.
CREATE TABLE recruitment.profile (
  expression uuid PRIMARY KEY REFERENCES recruitment.expression,
  programme uuid NOT NULL,
  person uuid NOT NULL,
  organisation uuid,
  job_title text,
  in_post_since date,
  level text,
  capacity integer,
  released_at timestamptz
);
CREATE INDEX profile_by_organisation ON recruitment.profile (programme, organisation);

-- The answers, one row for each set of readers that the form names, because policies work by row.
CREATE TABLE recruitment.answers (
  expression uuid NOT NULL REFERENCES recruitment.expression,
  programme uuid NOT NULL,
  person uuid NOT NULL,
  readers text[] NOT NULL,
  body jsonb NOT NULL,
  released_at timestamptz,
  PRIMARY KEY (expression, readers)
);

-- The line manager who is asked or told; asking another replaces the one before.
CREATE TABLE recruitment.manager (
  id uuid PRIMARY KEY,
  expression uuid NOT NULL REFERENCES recruitment.expression,
  programme uuid NOT NULL,
  person uuid NOT NULL,
  name text,
  email text CHECK (email = lower(email)),
  asked_at timestamptz NOT NULL,
  asked_by uuid NOT NULL,
  reminded_at timestamptz,
  reminders integer NOT NULL DEFAULT 0,
  replaced_at timestamptz
);
CREATE UNIQUE INDEX manager_now ON recruitment.manager (expression) WHERE replaced_at IS NULL;
CREATE INDEX manager_without_address ON recruitment.manager (programme) WHERE replaced_at IS NULL AND email IS NULL;

-- EM-03, EM-22: what the manager decided, and whether working time is released.
CREATE TABLE recruitment.endorsement (
  id uuid PRIMARY KEY,
  manager uuid NOT NULL REFERENCES recruitment.manager,
  expression uuid NOT NULL REFERENCES recruitment.expression,
  decision text NOT NULL CHECK (decision IN ('priority', 'endorse', 'defer', 'decline')),
  releases_time boolean,
  defer_until date,
  at timestamptz NOT NULL,
  came_by text NOT NULL CHECK (came_by IN ('online', 'telephone', 'paper', 'email', 'spreadsheet')),
  entered_by uuid,
  CHECK ((came_by = 'online') = (entered_by IS NULL)),
  CHECK ((decision = 'defer') = (defer_until IS NOT NULL))
);
CREATE INDEX endorsement_newest ON recruitment.endorsement (expression, at DESC);

CREATE TABLE recruitment.endorsement_comment (
  endorsement uuid PRIMARY KEY REFERENCES recruitment.endorsement,
  programme uuid NOT NULL,
  body text NOT NULL
);

-- EM-20: who read which version of what is asked of a role.
CREATE TABLE recruitment.acknowledgement (
  id uuid PRIMARY KEY,
  programme uuid NOT NULL,
  person uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('mentee', 'mentor')),
  settings_version integer NOT NULL,
  at timestamptz NOT NULL,
  came_by text NOT NULL,
  entered_by uuid,
  UNIQUE (programme, person, role)
);

-- The holder of a manager's link: app.link() is the id of the row that asked them.
CREATE FUNCTION recruitment.is_asked_about(wanted uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT EXISTS (
    SELECT FROM recruitment.manager m WHERE m.id = app.link() AND m.expression = wanted AND m.replaced_at IS NULL
  )
$$;
REVOKE EXECUTE ON FUNCTION recruitment.is_asked_about FROM PUBLIC;
GRANT EXECUTE ON FUNCTION recruitment.is_asked_about TO alongside_web;

ALTER TABLE recruitment.expression ENABLE ROW LEVEL SECURITY;
ALTER TABLE recruitment.expression FORCE ROW LEVEL SECURITY;
ALTER TABLE recruitment.profile ENABLE ROW LEVEL SECURITY;
ALTER TABLE recruitment.profile FORCE ROW LEVEL SECURITY;
ALTER TABLE recruitment.answers ENABLE ROW LEVEL SECURITY;
ALTER TABLE recruitment.answers FORCE ROW LEVEL SECURITY;
ALTER TABLE recruitment.manager ENABLE ROW LEVEL SECURITY;
ALTER TABLE recruitment.manager FORCE ROW LEVEL SECURITY;
ALTER TABLE recruitment.endorsement_comment ENABLE ROW LEVEL SECURITY;
ALTER TABLE recruitment.endorsement_comment FORCE ROW LEVEL SECURITY;

CREATE POLICY own ON recruitment.expression TO alongside_web
  USING (person = app.person()) WITH CHECK (person = app.person());
CREATE POLICY coordinated ON recruitment.expression TO alongside_web
  USING (programme = ANY ((SELECT recruitment.coordinated())::uuid[]))
  WITH CHECK (programme = ANY ((SELECT recruitment.coordinated())::uuid[]));
CREATE POLICY asked ON recruitment.expression FOR SELECT TO alongside_web
  USING (app.link() IS NOT NULL AND recruitment.is_asked_about(id));
CREATE POLICY for_mail ON recruitment.expression FOR SELECT TO alongside_worker USING (true);

CREATE POLICY own ON recruitment.profile TO alongside_web
  USING (person = app.person()) WITH CHECK (person = app.person());
CREATE POLICY coordinated ON recruitment.profile FOR SELECT TO alongside_web
  USING (released_at IS NOT NULL AND programme = ANY ((SELECT recruitment.coordinated())::uuid[]));
CREATE POLICY entered ON recruitment.profile FOR INSERT TO alongside_web
  WITH CHECK (programme = ANY ((SELECT recruitment.coordinated())::uuid[]));
CREATE POLICY asked ON recruitment.profile FOR SELECT TO alongside_web
  USING (app.link() IS NOT NULL AND recruitment.is_asked_about(expression));

CREATE POLICY own ON recruitment.answers TO alongside_web
  USING (person = app.person()) WITH CHECK (person = app.person());
CREATE POLICY coordinated ON recruitment.answers FOR SELECT TO alongside_web
  USING (
    released_at IS NOT NULL AND 'coordinator' = ANY (readers)
    AND programme = ANY ((SELECT recruitment.coordinated())::uuid[])
  );
CREATE POLICY entered ON recruitment.answers FOR INSERT TO alongside_web
  WITH CHECK (programme = ANY ((SELECT recruitment.coordinated())::uuid[]));
CREATE POLICY asked ON recruitment.answers FOR SELECT TO alongside_web
  USING ('line-manager' = ANY (readers) AND app.link() IS NOT NULL AND recruitment.is_asked_about(expression));

CREATE POLICY own ON recruitment.manager TO alongside_web
  USING (person = app.person()) WITH CHECK (person = app.person());
CREATE POLICY coordinated ON recruitment.manager TO alongside_web
  USING (programme = ANY ((SELECT recruitment.coordinated())::uuid[]))
  WITH CHECK (programme = ANY ((SELECT recruitment.coordinated())::uuid[]));
CREATE POLICY asked ON recruitment.manager FOR SELECT TO alongside_web USING (id = app.link());
CREATE POLICY for_mail ON recruitment.manager TO alongside_worker USING (true) WITH CHECK (true);
CREATE POLICY owner_looks_up ON recruitment.manager TO CURRENT_USER USING (true);

CREATE POLICY coordinated ON recruitment.endorsement_comment TO alongside_web
  USING (programme = ANY ((SELECT recruitment.coordinated())::uuid[]))
  WITH CHECK (programme = ANY ((SELECT recruitment.coordinated())::uuid[]));
CREATE POLICY said ON recruitment.endorsement_comment FOR INSERT TO alongside_web WITH CHECK (app.link() IS NOT NULL);

-- Releasing changes rows that whoever decides may not see: the coordinator who writes down a spoken yes, and the manager.
CREATE FUNCTION recruitment.release(wanted uuid, moment timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NOT (
    recruitment.is_asked_about(wanted)
    OR EXISTS (SELECT FROM recruitment.expression e WHERE e.id = wanted
      AND (e.person = app.person() OR e.programme = ANY (recruitment.coordinated())))
  ) THEN
    RETURN;
  END IF;
  UPDATE recruitment.profile SET released_at = moment WHERE expression = wanted AND released_at IS NULL;
  UPDATE recruitment.answers SET released_at = moment WHERE expression = wanted AND released_at IS NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION recruitment.release FROM PUBLIC;
GRANT EXECUTE ON FUNCTION recruitment.release TO alongside_web;
CREATE POLICY owner_releases ON recruitment.profile TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY owner_releases ON recruitment.answers TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY owner_looks_up ON recruitment.expression TO CURRENT_USER USING (true);

GRANT SELECT, INSERT ON recruitment.expression, recruitment.profile, recruitment.answers, recruitment.endorsement,
  recruitment.endorsement_comment, recruitment.acknowledgement TO alongside_web;
-- Locks what is about to change.
GRANT UPDATE (name) ON recruitment.expression TO alongside_web;
GRANT SELECT, INSERT, UPDATE (until) ON recruitment.standing TO alongside_web;
GRANT SELECT, INSERT, UPDATE (replaced_at, reminded_at, reminders) ON recruitment.manager TO alongside_web;
GRANT SELECT ON recruitment.expression, recruitment.standing, recruitment.endorsement, recruitment.acknowledgement
  TO alongside_worker;
GRANT SELECT, UPDATE (reminded_at, reminders) ON recruitment.manager TO alongside_worker;
GRANT INSERT, UPDATE (until) ON recruitment.standing TO alongside_worker;

-- For the modules above: who takes part in a programme, as what, since when, and their place in its order. Ids only.
CREATE VIEW recruitment.participant WITH (security_invoker = true) AS
SELECT s.programme, s.person, s.role, s.expression, s.since, s.priority, s.counted_from
FROM recruitment.standing s WHERE s.until IS NULL AND s.state = 'selected';
GRANT SELECT ON recruitment.participant TO alongside_web, alongside_worker;
