-- Programmes that the acting person coordinates. What they take part in themselves is for another coordinator.
CREATE FUNCTION matching.coordinated() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT g.scope FROM accounts.role_grant g
  WHERE g.person = app.person() AND g.role = 'coordinator' AND g.ended_at IS NULL AND g.scope IS NOT NULL
$$;
-- Requests for which a match with the acting person as the mentor is on offer, or came about.
CREATE FUNCTION matching.offered_to_me() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT p.request FROM matching.proposal p
  WHERE p.mentor = app.person()
    AND p.state IN ('offered', 'accepted-by-one', 'accepted-by-both', 'discovery', 'going-ahead')
$$;
CREATE FUNCTION matching.runs_request(which uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN EXISTS (SELECT FROM matching.request r
    WHERE r.id = which AND r.mentee <> app.person() AND r.programme IN (SELECT matching.coordinated()));
END
$$;
CREATE FUNCTION matching.is_my_request(which uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN EXISTS (SELECT FROM matching.request r WHERE r.id = which AND r.mentee = app.person());
END
$$;
CREATE FUNCTION matching.is_party(which uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN EXISTS (SELECT FROM matching.proposal p WHERE p.id = which AND app.person() IN (p.mentee, p.mentor));
END
$$;
CREATE FUNCTION matching.runs_proposal(which uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN EXISTS (SELECT FROM matching.proposal p
    WHERE p.id = which AND app.person() NOT IN (p.mentee, p.mentor) AND p.programme IN (SELECT matching.coordinated()));
END
$$;
-- Neither sees what the other said about going ahead; only that both said yes.
CREATE FUNCTION matching.both_say_yes(which uuid, asked text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN (matching.is_party(which) OR matching.runs_proposal(which))
    AND (SELECT count(*) = 2 FROM matching.answer a WHERE a.proposal = which AND a.question = asked AND a.yes);
END
$$;
REVOKE EXECUTE ON FUNCTION matching.coordinated, matching.offered_to_me, matching.runs_request, matching.is_my_request,
  matching.is_party, matching.runs_proposal, matching.both_say_yes FROM PUBLIC;
GRANT EXECUTE ON FUNCTION matching.coordinated, matching.offered_to_me, matching.runs_request, matching.is_my_request,
  matching.is_party, matching.runs_proposal, matching.both_say_yes TO alongside_web;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['request', 'request_change', 'request_words', 'wish', 'choice', 'connection', 'consent',
    'lived_experience', 'proposal', 'proposal_change', 'answer', 'kind_word', 'discovery_call'] LOOP
    EXECUTE format('ALTER TABLE matching.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE matching.%I FORCE ROW LEVEL SECURITY', name);
  END LOOP;
END
$$;
-- The functions above run as the owner of the tables, who is bound by forced policies too.
CREATE POLICY owner_looks_up ON matching.request FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY owner_looks_up ON matching.proposal FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY owner_looks_up ON matching.answer FOR SELECT TO CURRENT_USER USING (true);

CREATE POLICY seen ON matching.request FOR SELECT TO alongside_web USING (
  mentee = app.person()
  OR programme = ANY (ARRAY(SELECT matching.coordinated()))
  OR id = ANY (ARRAY(SELECT matching.offered_to_me())));
CREATE POLICY sent ON matching.request FOR INSERT TO alongside_web WITH CHECK (
  sent_by = app.person() AND (mentee = app.person() OR programme = ANY (ARRAY(SELECT matching.coordinated()))));
CREATE POLICY moved ON matching.request FOR UPDATE TO alongside_web USING (
  mentee = app.person()
  OR programme = ANY (ARRAY(SELECT matching.coordinated()))
  OR id = ANY (ARRAY(SELECT matching.offered_to_me()))) WITH CHECK (true);
CREATE POLICY seen ON matching.request_change FOR SELECT TO alongside_web
  USING (matching.is_my_request(request) OR matching.runs_request(request));
CREATE POLICY moved ON matching.request_change FOR INSERT TO alongside_web WITH CHECK (by_person = app.person());

-- Hopes and background go to the mentor with the offer; the rest of the request to the coordinator alone.
CREATE POLICY seen ON matching.request_words FOR SELECT TO alongside_web USING (
  matching.is_my_request(request) OR matching.runs_request(request)
  OR (audience = 'mentor' AND request = ANY (ARRAY(SELECT matching.offered_to_me()))));
CREATE POLICY sent ON matching.request_words FOR INSERT TO alongside_web
  WITH CHECK (matching.is_my_request(request) OR matching.runs_request(request));
CREATE POLICY mentee_and_coordinator ON matching.wish TO alongside_web
  USING (matching.is_my_request(request) OR matching.runs_request(request));
CREATE POLICY mentee_and_coordinator ON matching.choice TO alongside_web
  USING (matching.is_my_request(request) OR matching.runs_request(request));
CREATE POLICY mentee_and_coordinator ON matching.connection TO alongside_web
  USING (matching.is_my_request(request) OR matching.runs_request(request));

-- Not even the coordinator learns who said anything: that alone would tell.
CREATE POLICY own ON matching.consent TO alongside_web USING (person = app.person());
CREATE POLICY own ON matching.lived_experience TO alongside_web USING (person = app.person());

CREATE POLICY seen ON matching.proposal FOR SELECT TO alongside_web USING (
  mentee = app.person() OR mentor = app.person() OR programme = ANY (ARRAY(SELECT matching.coordinated())));
CREATE POLICY made ON matching.proposal FOR INSERT TO alongside_web WITH CHECK (
  offered_by = app.person() AND matching.runs_request(request));
CREATE POLICY moved ON matching.proposal FOR UPDATE TO alongside_web USING (
  mentee = app.person() OR mentor = app.person() OR programme = ANY (ARRAY(SELECT matching.coordinated())));
-- Who ended it is the coordinator's to know: each of the two sees what they did themselves.
CREATE POLICY seen ON matching.proposal_change FOR SELECT TO alongside_web
  USING (by_person = app.person() OR matching.runs_proposal(proposal));
CREATE POLICY moved ON matching.proposal_change FOR INSERT TO alongside_web WITH CHECK (
  by_person = app.person() AND (matching.is_party(proposal) OR matching.runs_proposal(proposal)));
CREATE POLICY own_and_coordinator ON matching.answer FOR SELECT TO alongside_web
  USING (person = app.person() OR matching.runs_proposal(proposal));
CREATE POLICY said ON matching.answer FOR INSERT TO alongside_web WITH CHECK (
  by_person = app.person()
  AND ((person = app.person() AND matching.is_party(proposal)) OR matching.runs_proposal(proposal)));
CREATE POLICY thought_again ON matching.answer FOR UPDATE TO alongside_web
  USING (person = app.person() OR matching.runs_proposal(proposal)) WITH CHECK (by_person = app.person());
CREATE POLICY to_the_mentee ON matching.kind_word FOR SELECT TO alongside_web USING (
  matching.runs_proposal(proposal)
  OR EXISTS (SELECT FROM matching.proposal p WHERE p.id = proposal AND p.mentee = app.person()));
CREATE POLICY said ON matching.kind_word FOR INSERT TO alongside_web WITH CHECK (matching.runs_proposal(proposal));
CREATE POLICY the_two_and_coordinator ON matching.discovery_call TO alongside_web
  USING (matching.is_party(proposal) OR matching.runs_proposal(proposal));

-- The worker writes mails, and ends what nobody answered.
CREATE POLICY for_sweeps ON matching.request TO alongside_worker USING (true) WITH CHECK (true);
CREATE POLICY for_sweeps ON matching.request_change TO alongside_worker USING (true) WITH CHECK (true);
CREATE POLICY for_sweeps ON matching.proposal TO alongside_worker USING (true) WITH CHECK (true);
CREATE POLICY for_sweeps ON matching.proposal_change TO alongside_worker USING (true) WITH CHECK (true);
CREATE POLICY for_mail ON matching.discovery_call FOR SELECT TO alongside_worker USING (true);
CREATE POLICY for_mail ON matching.answer FOR SELECT TO alongside_worker USING (true);

GRANT SELECT, INSERT, UPDATE ON matching.request, matching.proposal, matching.answer, matching.consent,
  matching.lived_experience, matching.discovery_call TO alongside_web;
GRANT SELECT, INSERT ON matching.request_change, matching.request_words, matching.wish, matching.choice,
  matching.connection, matching.proposal_change, matching.kind_word TO alongside_web;
-- Taking a consent back destroys what was said under it.
GRANT DELETE ON matching.lived_experience TO alongside_web;
GRANT SELECT, UPDATE ON matching.request, matching.proposal TO alongside_worker;
GRANT SELECT, INSERT ON matching.request_change, matching.proposal_change TO alongside_worker;
GRANT SELECT ON matching.discovery_call, matching.answer TO alongside_worker;

-- For the modules above: requests and proposals as they stand. Ids, dates and states.
CREATE VIEW matching.current_request WITH (security_invoker = true) AS
SELECT r.id, r.programme, r.mentee, r.state, r.sent_at FROM matching.request r;
CREATE VIEW matching.current_proposal WITH (security_invoker = true) AS
SELECT p.id, p.programme, p.request, p.mentee, p.mentor, p.state, p.state_since, p.offered_at, p.answer_by
FROM matching.proposal p;
CREATE VIEW matching.current_call WITH (security_invoker = true) AS
SELECT c.proposal, c.starts_at, c.minutes FROM matching.discovery_call c;
-- Who is to do what next. To be asked about oneself, or by the worker: what the other said is hidden from everyone else.
CREATE VIEW matching.awaited WITH (security_invoker = true) AS
SELECT p.programme, p.id AS proposal, w.person, 'answer' AS what, p.offered_at AS since, p.answer_by
FROM matching.proposal p CROSS JOIN LATERAL (VALUES (p.mentee), (p.mentor)) AS w (person)
WHERE p.state IN ('offered', 'accepted-by-one') AND NOT EXISTS (
  SELECT FROM matching.answer a WHERE a.proposal = p.id AND a.person = w.person AND a.question = 'match')
UNION ALL
SELECT p.programme, p.id,
  CASE c.settings #>> '{terms,discoveryCall,arrangedBy}' WHEN 'mentor' THEN p.mentor ELSE p.mentee END,
  'call', p.state_since, NULL
FROM matching.proposal p JOIN programmes.current c ON c.id = p.programme
WHERE p.state = 'accepted-by-both'
UNION ALL
SELECT p.programme, p.id, w.person, 'go-ahead', d.starts_at, NULL
FROM matching.proposal p JOIN matching.discovery_call d ON d.proposal = p.id
CROSS JOIN LATERAL (VALUES (p.mentee), (p.mentor)) AS w (person)
WHERE p.state = 'discovery' AND NOT EXISTS (
  SELECT FROM matching.answer a WHERE a.proposal = p.id AND a.person = w.person AND a.question = 'go-ahead');
GRANT SELECT ON matching.current_request, matching.current_proposal, matching.current_call, matching.awaited
  TO alongside_web, alongside_worker;
