-- A steering group sees figures and no person. These count and quote past the policies of the tables that name people,
-- and answer whoever runs or steers the programme; anybody else gets nothing.
CREATE FUNCTION evaluation.may_review(which uuid) RETURNS boolean
LANGUAGE sql STABLE AS $$ SELECT app.has_role(which, 'coordinator', 'steering-member') $$;

CREATE FUNCTION evaluation.responses(which uuid) RETURNS TABLE (side text, asked int, given int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT f.side, count(*)::int, count(f.given_at)::int
  FROM evaluation.feedback f WHERE f.programme = which AND evaluation.may_review(which) GROUP BY f.side
$$;

-- In the order of their words, which tells nothing about who wrote when.
CREATE FUNCTION evaluation.printed_quotes(which uuid) RETURNS TABLE (side text, body text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT q.side, q.body FROM evaluation.quote q
  WHERE q.programme = which AND q.taken_back_at IS NULL AND evaluation.may_review(which)
  ORDER BY q.side, md5(q.body)
$$;

-- Mentors given and received by each council, as they are: those who pay for the programme must know them.
CREATE FUNCTION evaluation.council_places(which uuid) RETURNS TABLE (name text, given int, received int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT p.organisation_name, count(*) FILTER (WHERE m.side = 'mentor')::int, count(*) FILTER (WHERE m.side = 'mentee')::int
  FROM relationships.member m LEFT JOIN people.current_person p ON p.id = m.person
  WHERE m.programme = which AND evaluation.may_review(which)
  GROUP BY p.organisation_name ORDER BY p.organisation_name
$$;

REVOKE EXECUTE ON FUNCTION evaluation.may_review, evaluation.responses, evaluation.printed_quotes, evaluation.council_places
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION evaluation.may_review, evaluation.responses, evaluation.printed_quotes, evaluation.council_places
  TO alongside_web;

-- The functions run as the owner of the tables, who is bound by forced policies too.
CREATE POLICY owner_counts ON evaluation.feedback FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY owner_quotes ON evaluation.quote FOR SELECT TO CURRENT_USER USING (true);
-- What was ticked says nothing of who ticked it.
CREATE POLICY steering_counts ON evaluation.figures FOR SELECT TO alongside_web USING (evaluation.may_review(programme));
