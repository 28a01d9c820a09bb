-- The plans of these are kept by a connection; in plain SQL each was planned anew in every statement that asks it (ADR 28).
CREATE OR REPLACE FUNCTION evaluation.responses(which uuid) RETURNS TABLE (side text, asked int, given int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT f.side, count(*)::int, count(f.given_at)::int
    FROM evaluation.feedback f WHERE f.programme = which AND evaluation.may_review(which) GROUP BY f.side;
END
$$;

CREATE OR REPLACE FUNCTION evaluation.printed_quotes(which uuid) RETURNS TABLE (side text, body text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT q.side, q.body FROM evaluation.quote q
    WHERE q.programme = which AND q.taken_back_at IS NULL AND evaluation.may_review(which)
    ORDER BY q.side, md5(q.body);
END
$$;

CREATE OR REPLACE FUNCTION evaluation.council_places(which uuid) RETURNS TABLE (name text, given int, received int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    WITH joined AS MATERIALIZED (
      SELECT m.side, people.organisation_then(m.person, m.joined_at::date) AS name
      FROM relationships.member m WHERE m.programme = which AND evaluation.may_review(which)
    )
    SELECT j.name, count(*) FILTER (WHERE j.side = 'mentor')::int, count(*) FILTER (WHERE j.side = 'mentee')::int
    FROM joined j GROUP BY j.name ORDER BY j.name;
END
$$;

CREATE OR REPLACE FUNCTION evaluation.mentored(which uuid, months int) RETURNS TABLE (level text, is_new boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT p.level, p.in_post_since + make_interval(months => months) >= began.at
    FROM (
      SELECT m.person, min(m.joined_at)::date AS at FROM relationships.member m
      WHERE m.programme = which AND m.side = 'mentee' AND evaluation.may_review(which) GROUP BY m.person
    ) began
    LEFT JOIN LATERAL recruitment.profile_of(which, began.person) p ON true
    ORDER BY began.at, began.person;
END
$$;
