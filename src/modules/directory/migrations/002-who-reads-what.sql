-- Whom the acting person's roles and places let them see here, asked once for a statement.

CREATE FUNCTION directory.browsed() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT p.programme FROM recruitment.participant p WHERE p.person = app.person()
$$;
CREATE FUNCTION directory.coordinated() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT g.scope FROM accounts.role_grant g
  WHERE g.person = app.person() AND g.role = 'coordinator' AND g.ended_at IS NULL AND g.scope IS NOT NULL
$$;
-- An organisation lead sees the profiles of their own organisation's people.
CREATE FUNCTION directory.of_my_organisation(whom uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM people.current_person p
    JOIN accounts.role_grant g ON g.scope = p.organisation AND g.role = 'organisation-lead' AND g.ended_at IS NULL
    WHERE p.id = whom AND g.person = app.person()
  );
END
$$;

REVOKE EXECUTE ON FUNCTION directory.browsed, directory.coordinated, directory.of_my_organisation FROM PUBLIC;
GRANT EXECUTE ON FUNCTION directory.browsed, directory.coordinated, directory.of_my_organisation TO alongside_web;

ALTER TABLE directory.portrait ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory.portrait FORCE ROW LEVEL SECURITY;
ALTER TABLE directory.portrait_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory.portrait_change FORCE ROW LEVEL SECURITY;
ALTER TABLE directory.portrait_text ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory.portrait_text FORCE ROW LEVEL SECURITY;
ALTER TABLE directory.find_term ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory.find_term FORCE ROW LEVEL SECURITY;
ALTER TABLE directory.leave ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory.leave FORCE ROW LEVEL SECURITY;
ALTER TABLE directory.shortlist ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory.shortlist FORCE ROW LEVEL SECURITY;

-- Published profiles are seen by those who take part; all of them by their mentor and the coordinator.
CREATE POLICY seen ON directory.portrait FOR SELECT TO alongside_web USING (
  mentor = app.person()
  OR programme = ANY (ARRAY(SELECT directory.coordinated()))
  OR (state = 'published' AND programme = ANY (ARRAY(SELECT directory.browsed())))
  OR (state = 'published' AND directory.of_my_organisation(mentor))
);
CREATE POLICY kept ON directory.portrait FOR INSERT TO alongside_web
  WITH CHECK (mentor = app.person() OR programme = ANY (ARRAY(SELECT directory.coordinated())));
CREATE POLICY changed ON directory.portrait FOR UPDATE TO alongside_web
  USING (mentor = app.person() OR programme = ANY (ARRAY(SELECT directory.coordinated())));

CREATE POLICY seen ON directory.portrait_change FOR SELECT TO alongside_web USING (EXISTS (
  SELECT FROM directory.portrait p
  WHERE p.id = portrait AND (p.mentor = app.person() OR p.programme = ANY (ARRAY(SELECT directory.coordinated())))
));
CREATE POLICY kept ON directory.portrait_change FOR INSERT TO alongside_web WITH CHECK (by_person = app.person());

-- Whoever sees the profile reads its text.
CREATE POLICY seen ON directory.portrait_text FOR SELECT TO alongside_web
  USING (EXISTS (SELECT FROM directory.portrait p WHERE p.id = portrait));
CREATE POLICY kept ON directory.portrait_text FOR INSERT TO alongside_web WITH CHECK (saved_by = app.person());
CREATE POLICY changed ON directory.portrait_text FOR UPDATE TO alongside_web USING (EXISTS (
  SELECT FROM directory.portrait p
  WHERE p.id = portrait AND (p.mentor = app.person() OR p.programme = ANY (ARRAY(SELECT directory.coordinated())))
));

CREATE POLICY seen ON directory.find_term FOR SELECT TO alongside_web USING (
  programme = ANY (ARRAY(SELECT directory.coordinated()))
  OR (listed AND programme = ANY (ARRAY(SELECT directory.browsed())))
  OR portrait = ANY (ARRAY(SELECT p.id FROM directory.portrait p WHERE p.mentor = app.person())));
CREATE POLICY kept ON directory.find_term FOR INSERT TO alongside_web WITH CHECK (EXISTS (
  SELECT FROM directory.portrait p
  WHERE p.id = portrait AND (p.mentor = app.person() OR p.programme = ANY (ARRAY(SELECT directory.coordinated())))
));
CREATE POLICY dropped ON directory.find_term FOR DELETE TO alongside_web USING (EXISTS (
  SELECT FROM directory.portrait p
  WHERE p.id = portrait AND (p.mentor = app.person() OR p.programme = ANY (ARRAY(SELECT directory.coordinated())))
));

CREATE POLICY seen ON directory.leave FOR SELECT TO alongside_web
  USING (person = app.person() OR programme = ANY (ARRAY(SELECT directory.coordinated())));
CREATE POLICY told ON directory.leave FOR INSERT TO alongside_web
  WITH CHECK (told_by = app.person() AND (person = app.person() OR programme = ANY (ARRAY(SELECT directory.coordinated()))));
CREATE POLICY ended ON directory.leave FOR UPDATE TO alongside_web
  USING (person = app.person() OR programme = ANY (ARRAY(SELECT directory.coordinated())));

CREATE POLICY own_or_run ON directory.shortlist FOR SELECT TO alongside_web
  USING (mentee = app.person() OR programme = ANY (ARRAY(SELECT directory.coordinated())));
CREATE POLICY kept ON directory.shortlist FOR INSERT TO alongside_web WITH CHECK (mentee = app.person());
CREATE POLICY dropped ON directory.shortlist FOR DELETE TO alongside_web USING (mentee = app.person());

-- The worker keeps the find terms up when people move, and writes reminders.
CREATE POLICY for_sweeps ON directory.portrait TO alongside_worker USING (true) WITH CHECK (true);
CREATE POLICY for_sweeps ON directory.portrait_text FOR SELECT TO alongside_worker USING (true);
CREATE POLICY for_sweeps ON directory.find_term TO alongside_worker USING (true) WITH CHECK (true);
CREATE POLICY for_sweeps ON directory.leave FOR SELECT TO alongside_worker USING (true);

GRANT SELECT, INSERT, UPDATE ON directory.portrait, directory.portrait_text, directory.leave TO alongside_web;
GRANT SELECT, INSERT ON directory.portrait_change TO alongside_web;
-- DELETE takes back a find term that no longer holds, and a mentor from a shortlist.
GRANT SELECT, INSERT, DELETE ON directory.find_term, directory.shortlist TO alongside_web;
GRANT SELECT, UPDATE ON directory.portrait TO alongside_worker;
GRANT SELECT ON directory.portrait_text, directory.leave TO alongside_worker;
GRANT SELECT, INSERT, DELETE ON directory.find_term TO alongside_worker;

-- For the modules above: who can be found, and who is away when. Row-level security decides which of them.
CREATE VIEW directory.mentor WITH (security_invoker = true) AS
SELECT p.programme, p.mentor, p.id AS portrait, p.state, p.published_at, p.review_on, p.away_from,
  p.away_until, p.sort_name
FROM directory.portrait p;
CREATE VIEW directory.away WITH (security_invoker = true) AS
SELECT l.programme, l.person, l.from_day, LEAST(l.until_day, COALESCE(l.returned_on, l.until_day)) AS back_on
FROM directory.leave l WHERE l.returned_on IS NULL OR l.returned_on > l.from_day;
CREATE VIEW directory.kept WITH (security_invoker = true) AS
SELECT s.programme, s.mentee, s.mentor, s.kept_at FROM directory.shortlist s;
GRANT SELECT ON directory.mentor, directory.away TO alongside_web, alongside_worker;
GRANT SELECT ON directory.kept TO alongside_web;
