-- How many wait and how many places are free, region by region, for whoever coordinates the programme. Sums alone: whose name
-- may be seen need not be asked person by person, which for a country takes over a second.
CREATE FUNCTION matching.demand_by_region(which uuid) RETURNS TABLE (region text, waiting int, free int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
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
  GROUP BY n.region
$$;
REVOKE EXECUTE ON FUNCTION matching.demand_by_region FROM PUBLIC;
GRANT EXECUTE ON FUNCTION matching.demand_by_region TO alongside_web;
