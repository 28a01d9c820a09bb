DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['session', 'arrangement', 'state_change', 'action', 'action_change', 'place',
    'agenda', 'log', 'log_edit', 'action_text', 'note'] LOOP
    EXECUTE format('ALTER TABLE sessions.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE sessions.%I FORCE ROW LEVEL SECURITY', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['session', 'arrangement', 'state_change', 'action', 'action_change', 'place'] LOOP
    EXECUTE format('CREATE POLICY worker_acts ON sessions.%I TO alongside_worker USING (true) WITH CHECK (true)', name);
  END LOOP;
  -- Date, length, method, held or not: the pair, those who run their diaries, the coordinators.
  FOREACH name IN ARRAY ARRAY['session', 'arrangement', 'state_change'] LOOP
    EXECUTE format('CREATE POLICY seen ON sessions.%I FOR SELECT TO alongside_web USING (
      programme = ANY (ARRAY(SELECT relationships.coordinated()))
      OR relationship = ANY (ARRAY(SELECT relationships.mine() UNION ALL SELECT relationships.assisted())))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['arrangement', 'state_change'] LOOP
    EXECUTE format('CREATE POLICY made ON sessions.%I FOR INSERT TO alongside_web WITH CHECK (by_person = app.person()
      AND relationship = ANY (ARRAY(SELECT relationships.mine() UNION ALL SELECT relationships.assisted())))', name);
    EXECUTE format('CREATE POLICY replaced ON sessions.%I FOR UPDATE TO alongside_web USING (
      relationship = ANY (ARRAY(SELECT relationships.mine() UNION ALL SELECT relationships.assisted())))', name);
  END LOOP;
  -- What was agreed to be done, as counts and dates.
  FOREACH name IN ARRAY ARRAY['action', 'action_change'] LOOP
    EXECUTE format('CREATE POLICY seen ON sessions.%I FOR SELECT TO alongside_web USING (
      programme = ANY (ARRAY(SELECT relationships.coordinated())) OR relationship = ANY (ARRAY(SELECT relationships.mine())))', name);
    EXECUTE format('CREATE POLICY made ON sessions.%I FOR INSERT TO alongside_web WITH CHECK (
      relationship = ANY (ARRAY(SELECT relationships.mine())))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['agenda', 'log_edit', 'action_text'] LOOP
    EXECUTE format('CREATE POLICY the_pair ON sessions.%I TO alongside_web USING (
      relationship = ANY (ARRAY(SELECT relationships.mine())))', name);
  END LOOP;
END
$$;

CREATE POLICY made ON sessions.session FOR INSERT TO alongside_web WITH CHECK (arranged_by = app.person()
  AND relationship = ANY (ARRAY(SELECT relationships.mine() UNION ALL SELECT relationships.assisted())));
CREATE POLICY replaced ON sessions.action_change FOR UPDATE TO alongside_web USING (
  relationship = ANY (ARRAY(SELECT relationships.mine())));
CREATE POLICY diary ON sessions.place TO alongside_web USING (
  relationship = ANY (ARRAY(SELECT relationships.mine() UNION ALL SELECT relationships.assisted())));

-- The log: the pair; and a coordinator who takes no part, where the terms and so the agreement said so when it was begun.
CREATE POLICY the_pair ON sessions.log TO alongside_web USING (relationship = ANY (ARRAY(SELECT relationships.mine())));
CREATE POLICY shared ON sessions.log FOR SELECT TO alongside_web USING (
  shared_with_coordinator AND relationships.overseen(relationship));
CREATE POLICY shared ON sessions.log_edit FOR SELECT TO alongside_web USING (
  EXISTS (SELECT FROM sessions.log l WHERE l.session = log_edit.session));
CREATE POLICY own ON sessions.note TO alongside_web USING (author = app.person());

-- For the modules above: sessions as they stand, and how each relationship gets on. Facts only.
CREATE VIEW sessions.current WITH (security_invoker = true) AS
SELECT s.id, s.relationship, s.programme, c.state, c.at AS state_since, c.turn, a.id AS arrangement, a.sequence,
  a.starts_at, a.minutes, a.method
FROM sessions.session s
JOIN sessions.state_change c ON c.session = s.id AND c.replaced_at IS NULL
JOIN sessions.arrangement a ON a.session = s.id AND a.replaced_at IS NULL;

CREATE VIEW sessions.progress WITH (security_invoker = true) AS
SELECT c.relationship, c.programme,
  count(*) FILTER (WHERE c.state = 'held')::int AS held,
  count(*) FILTER (WHERE c.state = 'not-held')::int AS not_held,
  count(*) FILTER (WHERE c.state = 'cancelled')::int AS cancelled,
  max(c.starts_at) FILTER (WHERE c.state = 'held') AS last_held_at,
  min(c.starts_at) FILTER (WHERE c.state = 'arranged') AS next_arranged_at
FROM sessions.current c GROUP BY c.relationship, c.programme;

-- How often a time was moved to a later one.
CREATE VIEW sessions.postponements WITH (security_invoker = true) AS
SELECT a.relationship, a.programme, count(*)::int AS times, max(a.at) AS last_at
FROM sessions.arrangement a WHERE a.postponed GROUP BY a.relationship, a.programme;
GRANT SELECT ON sessions.current, sessions.progress, sessions.postponements TO alongside_web, alongside_worker;

-- Those whose diary the acting person runs: the one thing that is theirs to know beside dates and places.
CREATE FUNCTION sessions.whose_diary() RETURNS TABLE (person uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT p.id, p.name FROM accounts.assistance a JOIN people.person p ON p.id = a.principal
  WHERE a.assistant = app.person() AND a.ended_at IS NULL
  ORDER BY p.sort_name, p.id
$$;
REVOKE EXECUTE ON FUNCTION sessions.whose_diary FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sessions.whose_diary TO alongside_web;
