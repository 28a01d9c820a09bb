-- The plans of these are kept by a connection; in plain SQL each was planned anew in every statement that asks it (ADR 28).
CREATE OR REPLACE FUNCTION matching.coordinated() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT g.scope FROM accounts.role_grant g
    WHERE g.person = app.person() AND g.role = 'coordinator' AND g.ended_at IS NULL AND g.scope IS NOT NULL;
END
$$;

CREATE OR REPLACE FUNCTION matching.offered_to_me() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT p.request FROM matching.proposal p
    WHERE p.mentor = app.person()
      AND p.state IN ('offered', 'accepted-by-one', 'accepted-by-both', 'discovery', 'going-ahead');
END
$$;

CREATE OR REPLACE FUNCTION matching.demand_by_region(which uuid) RETURNS TABLE (region text, waiting int, free int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT n.region, sum(each.waiting)::int, sum(each.free)::int
    FROM (
      SELECT r.mentee AS person, 1 AS waiting, 0 AS free FROM matching.request r
      WHERE r.programme = which AND r.state = 'waiting' AND r.mentee <> app.person()
      UNION ALL
      SELECT s.mentor, 0, greatest(s.offered - s.taken, 0) FROM relationships.places s
      WHERE s.programme = which AND s.mentor <> app.person()
    ) each
    JOIN people.current_person n ON n.id = each.person
    WHERE n.region IS NOT NULL AND which IN (SELECT matching.coordinated())
    GROUP BY n.region;
END
$$;
