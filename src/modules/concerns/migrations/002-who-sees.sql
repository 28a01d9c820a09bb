-- Who acts on a concern: the coordinators, the safeguarding lead and the deputy, but never one who was in the relationship, nor
-- anybody above or below one of the two in the line. It is asked anew each time, for people move. These functions look past the
-- policies of the tables they read, as those do in the rooms below.

-- Everybody to whom this person answers, directly or further up, and the person.
CREATE FUNCTION concerns.line_above(whom uuid) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  WITH RECURSIVE line (person) AS (
    SELECT whom
    UNION
    SELECT coalesce(m.manager, c.person)
    FROM line l
    JOIN people.line_management m ON m.person = l.person
    JOIN people.post p ON p.id = m.post AND p.until IS NULL
    LEFT JOIN people.contact c ON c.email = m.email
    WHERE coalesce(m.manager, c.person) IS NOT NULL
  )
  SELECT person FROM line
$$;

CREATE FUNCTION concerns.stands_apart(who uuid, from_relationship uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT NOT EXISTS (
    SELECT FROM relationships.member m
    WHERE m.relationship = from_relationship
      AND (who IN (SELECT concerns.line_above(m.person)) OR m.person IN (SELECT concerns.line_above(who)))
  )
$$;

-- Those who would receive a concern about a relationship of this programme, or a drill where there is none.
CREATE FUNCTION concerns.receivers(in_programme uuid, from_relationship uuid)
RETURNS TABLE (person uuid, role text, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT g.person, g.role, n.name
  FROM accounts.role_grant g
  LEFT JOIN people.person n ON n.id = g.person
  WHERE g.scope = in_programme AND g.ended_at IS NULL
    AND g.role IN ('coordinator', 'safeguarding-lead', 'deputy-safeguarding-lead')
    AND concerns.stands_apart(g.person, from_relationship)
  ORDER BY g.granted_at, g.id
$$;

-- The concerns on which the acting person acts.
CREATE FUNCTION concerns.handled() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT c.id FROM concerns.concern c
  WHERE c.programme IN (
      SELECT g.scope FROM accounts.role_grant g
      WHERE g.person = app.person() AND g.ended_at IS NULL
        AND g.role IN ('coordinator', 'safeguarding-lead', 'deputy-safeguarding-lead')
    )
    AND concerns.stands_apart(app.person(), c.relationship)
$$;

CREATE FUNCTION concerns.raised() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT c.id FROM concerns.concern c WHERE c.raised_by = app.person()
$$;

-- Those about the acting person, of which they have been told.
CREATE FUNCTION concerns.told() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT t.concern FROM concerns.telling t WHERE t.person = app.person()
$$;

-- How many, for those who may know no more than that. Not for those named for concerns: what they do not receive would show.
CREATE FUNCTION concerns.counted(in_programme uuid) RETURNS TABLE (drill boolean, open boolean, number integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT c.drill, s.state <> 'closed', count(*)::int
  FROM concerns.concern c JOIN concerns.state_change s ON s.concern = c.id AND s.replaced_at IS NULL
  WHERE c.programme = in_programme AND EXISTS (
    SELECT FROM accounts.role_grant g
    WHERE g.person = app.person() AND g.scope = in_programme AND g.ended_at IS NULL
      AND g.role IN ('steering-member', 'data-protection-officer')
      AND NOT EXISTS (SELECT FROM accounts.role_grant n WHERE n.person = g.person AND n.scope = g.scope AND n.ended_at IS NULL
        AND n.role IN ('coordinator', 'safeguarding-lead', 'deputy-safeguarding-lead'))
  )
  GROUP BY c.drill, s.state <> 'closed'
$$;

REVOKE EXECUTE ON FUNCTION concerns.line_above, concerns.stands_apart, concerns.receivers, concerns.handled,
  concerns.raised, concerns.told, concerns.counted FROM PUBLIC;
GRANT EXECUTE ON FUNCTION concerns.receivers, concerns.handled, concerns.raised, concerns.told, concerns.counted
  TO alongside_web;
GRANT EXECUTE ON FUNCTION concerns.receivers TO alongside_worker;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['concern', 'telling', 'state_change', 'escalation', 'text'] LOOP
    EXECUTE format('ALTER TABLE concerns.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE concerns.%I FORCE ROW LEVEL SECURITY', name);
  END LOOP;
  -- The worker keeps the clock and writes mails; the words it cannot even see sealed.
  FOREACH name IN ARRAY ARRAY['concern', 'telling', 'state_change', 'escalation'] LOOP
    EXECUTE format('CREATE POLICY worker_acts ON concerns.%I TO alongside_worker USING (true) WITH CHECK (true)', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['concern', 'telling', 'state_change'] LOOP
    EXECUTE format('CREATE POLICY owner_looks_up ON concerns.%I FOR SELECT TO CURRENT_USER USING (true)', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['telling', 'state_change'] LOOP
    EXECUTE format('CREATE POLICY seen ON concerns.%I FOR SELECT TO alongside_web USING (concern = ANY (
      ARRAY(SELECT concerns.handled() UNION ALL SELECT concerns.raised() UNION ALL SELECT concerns.told())))', name);
  END LOOP;
END
$$;

CREATE POLICY seen ON concerns.concern FOR SELECT TO alongside_web USING (
  raised_by = app.person() OR id = ANY (ARRAY(SELECT concerns.handled() UNION ALL SELECT concerns.told())));
-- The members of a relationship about one another; a drill by those who would act on it.
CREATE POLICY raised ON concerns.concern FOR INSERT TO alongside_web WITH CHECK (raised_by = app.person() AND CASE
  WHEN drill THEN app.has_role(programme, 'coordinator', 'safeguarding-lead', 'deputy-safeguarding-lead')
  ELSE relationship = ANY (ARRAY(SELECT relationships.mine())) END);

-- Whoever raises it says so, and whether the other was told; every move after that is made by those who act on it.
CREATE POLICY made ON concerns.telling FOR INSERT TO alongside_web WITH CHECK (by_person = app.person()
  AND concern = ANY (ARRAY(SELECT concerns.handled() UNION ALL SELECT concerns.raised())));
CREATE POLICY made ON concerns.state_change FOR INSERT TO alongside_web WITH CHECK (by_person = app.person() AND CASE
  WHEN state = 'raised' THEN concern = ANY (ARRAY(SELECT concerns.raised()))
  ELSE concern = ANY (ARRAY(SELECT concerns.handled())) END);
CREATE POLICY replaced ON concerns.state_change FOR UPDATE TO alongside_web USING (
  concern = ANY (ARRAY(SELECT concerns.handled())));
CREATE POLICY seen ON concerns.escalation FOR SELECT TO alongside_web USING (
  concern = ANY (ARRAY(SELECT concerns.handled())));

CREATE POLICY seen ON concerns.text FOR SELECT TO alongside_web USING (CASE
  WHEN kind = 'referral' THEN concern = ANY (
    ARRAY(SELECT concerns.handled() UNION ALL SELECT concerns.raised() UNION ALL SELECT concerns.told()))
  WHEN kind IN ('concern', 'answer') THEN concern = ANY (
    ARRAY(SELECT concerns.handled() UNION ALL SELECT concerns.raised()))
  ELSE concern = ANY (ARRAY(SELECT concerns.handled())) END);
CREATE POLICY written ON concerns.text FOR INSERT TO alongside_web WITH CHECK (by_person = app.person() AND CASE
  WHEN kind = 'concern' THEN concern = ANY (ARRAY(SELECT concerns.raised()))
  ELSE concern = ANY (ARRAY(SELECT concerns.handled())) END);

-- Who has read it is for those who act on it to see, and for whoever wrote it.
CREATE POLICY those_who_act ON audit.reading FOR SELECT TO alongside_web USING (
  owner_kind = 'relationship' AND owner_id = ANY (ARRAY(SELECT concerns.handled())));
