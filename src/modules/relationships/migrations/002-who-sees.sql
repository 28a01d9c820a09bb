-- The questions that the policies ask, each answered once for a whole statement: `= ANY (ARRAY(SELECT …))`.
-- They look past the policies of the tables they read, or those would ask themselves.
CREATE FUNCTION relationships.mine() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.relationship FROM relationships.member m WHERE m.person = app.person() AND m.left_at IS NULL
$$;
-- Whoever has left keeps the agreement they signed, and nothing else.
CREATE FUNCTION relationships.ever_mine() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.relationship FROM relationships.member m WHERE m.person = app.person()
$$;
-- Relationships of the people whose diary the acting person runs.
CREATE FUNCTION relationships.assisted() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.relationship FROM relationships.member m
  JOIN accounts.assistance a ON a.principal = m.person AND a.ended_at IS NULL
  WHERE a.assistant = app.person() AND m.left_at IS NULL
$$;
CREATE FUNCTION relationships.coordinated() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT g.scope FROM accounts.role_grant g
  WHERE g.person = app.person() AND g.role = 'coordinator' AND g.ended_at IS NULL AND g.scope IS NOT NULL
$$;
CREATE FUNCTION relationships.opened_by_me(which uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT EXISTS (SELECT FROM relationships.relationship r WHERE r.id = which AND r.opened_by = app.person())
$$;
-- Those of the acting person's programmes in which they take no part: a coordinator has no coordinator's view of their own.
CREATE FUNCTION relationships.overseen(which uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT EXISTS (
    SELECT FROM relationships.relationship r
    WHERE r.id = which AND r.programme IN (SELECT relationships.coordinated())
      AND NOT EXISTS (SELECT FROM relationships.member m WHERE m.relationship = r.id AND m.person = app.person())
  )
$$;
REVOKE EXECUTE ON FUNCTION relationships.mine, relationships.ever_mine, relationships.assisted, relationships.coordinated,
  relationships.opened_by_me, relationships.overseen FROM PUBLIC;
GRANT EXECUTE ON FUNCTION relationships.mine, relationships.ever_mine, relationships.assisted, relationships.coordinated,
  relationships.opened_by_me, relationships.overseen TO alongside_web;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['relationship', 'member', 'state_change', 'agreement', 'signature',
    'extension', 'extension_change', 'extension_words', 'ending'] LOOP
    EXECUTE format('ALTER TABLE relationships.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE relationships.%I FORCE ROW LEVEL SECURITY', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['relationship', 'member', 'state_change', 'agreement', 'signature', 'extension', 'extension_change'] LOOP
    EXECUTE format('CREATE POLICY worker_acts ON relationships.%I TO alongside_worker USING (true) WITH CHECK (true)', name);
  END LOOP;
END
$$;
-- The functions above run as the owner of the tables, who is bound by forced policies too.
CREATE POLICY owner_looks_up ON relationships.relationship FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY owner_looks_up ON relationships.member FOR SELECT TO CURRENT_USER USING (true);

CREATE POLICY opens ON relationships.relationship FOR INSERT TO alongside_web WITH CHECK (opened_by = app.person());
CREATE POLICY seen ON relationships.relationship FOR SELECT TO alongside_web USING (
  programme = ANY (ARRAY(SELECT relationships.coordinated()))
  OR id = ANY (ARRAY(SELECT relationships.mine() UNION ALL SELECT relationships.assisted())));
CREATE POLICY changed ON relationships.relationship FOR UPDATE TO alongside_web USING (
  programme = ANY (ARRAY(SELECT relationships.coordinated())) OR id = ANY (ARRAY(SELECT relationships.mine())));

CREATE POLICY opens ON relationships.member FOR INSERT TO alongside_web WITH CHECK (relationships.opened_by_me(relationship));
CREATE POLICY seen ON relationships.member FOR SELECT TO alongside_web USING (
  programme = ANY (ARRAY(SELECT relationships.coordinated()))
  OR relationship = ANY (ARRAY(SELECT relationships.mine() UNION ALL SELECT relationships.assisted())));

CREATE POLICY moves ON relationships.state_change FOR INSERT TO alongside_web WITH CHECK (
  by_person = app.person() AND (
    programme = ANY (ARRAY(SELECT relationships.coordinated())) OR relationship = ANY (ARRAY(SELECT relationships.mine()))));
CREATE POLICY seen ON relationships.state_change FOR SELECT TO alongside_web USING (
  programme = ANY (ARRAY(SELECT relationships.coordinated()))
  OR relationship = ANY (ARRAY(SELECT relationships.mine() UNION ALL SELECT relationships.assisted())));
CREATE POLICY replaced ON relationships.state_change FOR UPDATE TO alongside_web USING (
  programme = ANY (ARRAY(SELECT relationships.coordinated())) OR relationship = ANY (ARRAY(SELECT relationships.mine())));

CREATE POLICY pair_and_coordinator ON relationships.agreement TO alongside_web USING (
  programme = ANY (ARRAY(SELECT relationships.coordinated())) OR relationship = ANY (ARRAY(SELECT relationships.ever_mine())));
CREATE POLICY pair_and_coordinator ON relationships.signature FOR SELECT TO alongside_web USING (
  EXISTS (SELECT FROM relationships.agreement a WHERE a.relationship = signature.relationship));
-- A person signs for themselves; a coordinator who takes no part records what was signed on paper.
CREATE POLICY signs ON relationships.signature FOR INSERT TO alongside_web WITH CHECK (
  recorded_by = app.person() AND (
    (person = app.person() AND relationship = ANY (ARRAY(SELECT relationships.mine())))
    OR (on_paper AND relationships.overseen(relationship))));

CREATE POLICY pair_and_coordinator ON relationships.extension TO alongside_web USING (
  relationship = ANY (ARRAY(SELECT relationships.mine())) OR relationships.overseen(relationship));
CREATE POLICY pair_and_coordinator ON relationships.extension_change TO alongside_web USING (
  relationship = ANY (ARRAY(SELECT relationships.mine())) OR relationships.overseen(relationship));
CREATE POLICY pair_and_coordinator ON relationships.extension_words TO alongside_web USING (
  relationship = ANY (ARRAY(SELECT relationships.mine())) OR relationships.overseen(relationship));

CREATE POLICY own_and_coordinator ON relationships.ending FOR SELECT TO alongside_web USING (
  person = app.person() OR relationships.overseen(relationship));
CREATE POLICY own ON relationships.ending FOR INSERT TO alongside_web WITH CHECK (
  person = app.person()
  AND (relationship = ANY (ARRAY(SELECT relationships.mine())) OR relationships.overseen(relationship)));
CREATE POLICY own_again ON relationships.ending FOR UPDATE TO alongside_web USING (person = app.person());

-- For the modules above: a relationship as it stands, and the places that mentors offer. Facts only.
CREATE VIEW relationships.current WITH (security_invoker = true) AS
SELECT r.id, r.programme, r.opened_at, r.ends_on, s.state, s.at AS state_since, s.until_day, s.turn
FROM relationships.relationship r
JOIN relationships.state_change s ON s.relationship = r.id AND s.replaced_at IS NULL;
CREATE VIEW relationships.places WITH (security_invoker = true) AS
SELECT s.programme, s.mentor, count(*)::int AS offered, count(s.holder)::int AS taken
FROM relationships.seat s GROUP BY s.programme, s.mentor;
GRANT SELECT ON relationships.current, relationships.places TO alongside_web, alongside_worker;
