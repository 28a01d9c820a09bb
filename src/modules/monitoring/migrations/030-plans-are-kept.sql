-- The plans of these are kept by a connection; in plain SQL each was planned anew in every statement that asks it (ADR 28).
CREATE OR REPLACE FUNCTION monitoring.taking_part(which uuid)
RETURNS TABLE (programme uuid, name text, mentees int, mentors int, given int, received int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    WITH theirs AS MATERIALIZED (
      SELECT p.id AS person FROM people.current_person p
      WHERE p.organisation = which AND app.has_role(which, 'organisation-lead')
    ), asked AS (
      SELECT e.programme, count(*) FILTER (WHERE e.role = 'mentee')::int AS mentees,
        count(*) FILTER (WHERE e.role = 'mentor')::int AS mentors
      FROM recruitment.expression e JOIN theirs USING (person) GROUP BY e.programme
    ), mentored AS (
      SELECT m.programme, count(*) FILTER (WHERE m.side = 'mentor')::int AS given,
        count(*) FILTER (WHERE m.side = 'mentee')::int AS received
      FROM relationships.member m JOIN theirs USING (person) GROUP BY m.programme
    )
    SELECT c.id, c.name, coalesce(a.mentees, 0), coalesce(a.mentors, 0), coalesce(r.given, 0), coalesce(r.received, 0)
    FROM programmes.current c
    LEFT JOIN asked a ON a.programme = c.id
    LEFT JOIN mentored r ON r.programme = c.id
    WHERE num_nonnulls(a.programme, r.programme) > 0
    ORDER BY c.name, c.id;
END
$$;
