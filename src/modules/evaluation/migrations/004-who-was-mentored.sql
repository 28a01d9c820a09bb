-- By the organisation in which each worked when the mentoring began: somebody who moves takes no mentor along.
CREATE OR REPLACE FUNCTION evaluation.council_places(which uuid) RETURNS TABLE (name text, given int, received int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  WITH joined AS MATERIALIZED (
    SELECT m.side, people.organisation_then(m.person, m.joined_at::date) AS name
    FROM relationships.member m WHERE m.programme = which AND evaluation.may_review(which)
  )
  SELECT j.name, count(*) FILTER (WHERE j.side = 'mentor')::int, count(*) FILTER (WHERE j.side = 'mentee')::int
  FROM joined j GROUP BY j.name ORDER BY j.name
$$;

-- The mentees of a programme in the order in which they began, each once, with nothing that says who they are.
CREATE FUNCTION evaluation.mentored(which uuid, months int) RETURNS TABLE (level text, is_new boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT p.level, p.in_post_since + make_interval(months => months) >= began.at
  FROM (
    SELECT m.person, min(m.joined_at)::date AS at FROM relationships.member m
    WHERE m.programme = which AND m.side = 'mentee' AND evaluation.may_review(which) GROUP BY m.person
  ) began
  LEFT JOIN LATERAL recruitment.profile_of(which, began.person) p ON true
  ORDER BY began.at, began.person
$$;
REVOKE EXECUTE ON FUNCTION evaluation.mentored FROM PUBLIC;
GRANT EXECUTE ON FUNCTION evaluation.mentored TO alongside_web;
