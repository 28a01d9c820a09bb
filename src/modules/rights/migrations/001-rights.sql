CREATE SCHEMA rights;
GRANT USAGE ON SCHEMA rights TO alongside_web, alongside_worker;

-- What goes when: the records of a relationship, or a person. It is announced here at least a month before it goes, and
-- stays here afterwards, as ids and counts.
CREATE TABLE rights.leaving (
  kind text NOT NULL CHECK (kind IN ('relationship', 'person')),
  subject uuid NOT NULL,
  -- Whose data-protection officer looks after it: for a person that of the last programme that they were known in.
  programme uuid,
  -- The day on which the mentoring ended, or the last tie.
  since date NOT NULL,
  announced_at timestamptz NOT NULL,
  goes_on date NOT NULL,
  -- Rows that go, and those among them that are sealed texts.
  entries integer NOT NULL DEFAULT 0,
  texts integer NOT NULL DEFAULT 0,
  gone_at timestamptz,
  PRIMARY KEY (kind, subject)
);
CREATE INDEX leaving_by_programme ON rights.leaving (programme, goes_on);

-- A lawful reason why something must not go, for one relationship or one person.
CREATE TABLE rights.hold (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('relationship', 'person')),
  subject uuid NOT NULL,
  programme uuid NOT NULL,
  reason text NOT NULL,
  placed_at timestamptz NOT NULL,
  placed_by uuid NOT NULL,
  until_day date,
  ended_at timestamptz,
  ended_by uuid,
  CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
CREATE INDEX hold_by_subject ON rights.hold (subject) WHERE ended_at IS NULL;
CREATE INDEX hold_by_programme ON rights.hold (programme);

ALTER TABLE rights.leaving ENABLE ROW LEVEL SECURITY;
ALTER TABLE rights.leaving FORCE ROW LEVEL SECURITY;
ALTER TABLE rights.hold ENABLE ROW LEVEL SECURITY;
ALTER TABLE rights.hold FORCE ROW LEVEL SECURITY;

CREATE FUNCTION rights.protected() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT g.scope FROM accounts.role_grant g
  WHERE g.person = app.person() AND g.role = 'data-protection-officer' AND g.ended_at IS NULL AND g.scope IS NOT NULL
$$;

CREATE POLICY officers ON rights.leaving FOR SELECT TO alongside_web USING (programme = ANY (ARRAY(SELECT rights.protected())));
CREATE POLICY sweeps ON rights.leaving TO alongside_worker USING (true) WITH CHECK (true);
-- Somebody is told in their own record when their data go, and that they are held.
CREATE POLICY own_record ON rights.leaving FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (subject = (SELECT app.own_record())));
CREATE POLICY officers ON rights.hold TO alongside_web
  USING (programme = ANY (ARRAY(SELECT rights.protected())))
  WITH CHECK (programme = ANY (ARRAY(SELECT rights.protected())));
CREATE POLICY own_record ON rights.hold FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (subject = (SELECT app.own_record())));
CREATE POLICY sweeps ON rights.hold FOR SELECT TO alongside_worker USING (true);
GRANT SELECT ON rights.leaving TO alongside_web;
GRANT SELECT, INSERT, UPDATE, DELETE ON rights.leaving TO alongside_worker;
GRANT SELECT, INSERT, UPDATE (ended_at, ended_by) ON rights.hold TO alongside_web;
GRANT SELECT ON rights.hold TO alongside_worker;

-- The pairs of a programme by name, for its data-protection officer, who sees nothing else of them.
CREATE FUNCTION rights.pairs(which uuid) RETURNS TABLE (relationship uuid, names text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.relationship, string_agg(COALESCE(p.name, 'Somebody'), ' and ' ORDER BY m.side DESC, p.sort_name)
  FROM relationships.member m LEFT JOIN people.person p ON p.id = m.person
  WHERE m.programme = which AND which IN (SELECT rights.protected())
  GROUP BY m.relationship
$$;
REVOKE EXECUTE ON FUNCTION rights.protected, rights.pairs FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rights.protected, rights.pairs TO alongside_web;

-- Requests for a copy of one's data, with their clock. The officer records one and prepares it; the person opens it.
CREATE TABLE rights.request (
  id uuid PRIMARY KEY,
  programme uuid NOT NULL,
  person uuid NOT NULL,
  received_on date NOT NULL,
  came_by text NOT NULL CHECK (came_by IN ('mail', 'telephone', 'letter', 'in person')),
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  -- One calendar month from the day on which it came.
  due_on date NOT NULL,
  prepared_at timestamptz,
  prepared_by uuid,
  closed_at timestamptz,
  closed_by uuid,
  CHECK ((prepared_at IS NULL) = (prepared_by IS NULL)),
  CHECK ((closed_at IS NULL) = (closed_by IS NULL))
);
CREATE INDEX request_by_programme ON rights.request (programme, due_on);
CREATE INDEX request_by_person ON rights.request (person) WHERE closed_at IS NULL;
ALTER TABLE rights.request ENABLE ROW LEVEL SECURITY;
ALTER TABLE rights.request FORCE ROW LEVEL SECURITY;
CREATE POLICY officers ON rights.request TO alongside_web
  USING (programme = ANY (ARRAY(SELECT rights.protected())))
  WITH CHECK (programme = ANY (ARRAY(SELECT rights.protected())));
CREATE POLICY own ON rights.request FOR SELECT TO alongside_web USING (person = app.person());
CREATE POLICY own_record ON rights.request FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));
CREATE POLICY for_mail ON rights.request FOR SELECT TO alongside_worker USING (true);
GRANT SELECT, INSERT, UPDATE (prepared_at, prepared_by, closed_at, closed_by) ON rights.request TO alongside_web;
GRANT SELECT ON rights.request TO alongside_worker;
