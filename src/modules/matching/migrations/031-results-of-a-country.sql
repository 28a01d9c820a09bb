-- What is the same for everybody in a result is asked once, by whoever coordinates the programme: whether a name may be seen, or a
-- choice read, need not be asked person by person, which for a country takes a second.
CREATE POLICY owner_looks_up ON matching.run_pair FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY owner_looks_up ON matching.choice FOR SELECT TO CURRENT_USER USING (true);

-- The requests on a page of a result, by the mentee's name: of those who have a mentor in it, or of those who have nobody.
CREATE FUNCTION matching.shown_in(which uuid, placed boolean, most int, skipped int) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT p.request FROM matching.run_pair p
    JOIN people.person n ON n.id = p.mentee
    WHERE p.run = which AND (p.mentor IS NOT NULL) = placed AND p.programme IN (SELECT matching.coordinated())
      AND p.mentee <> app.person() AND p.mentor IS DISTINCT FROM app.person()
    ORDER BY n.sort_name, p.request LIMIT most OFFSET skipped;
END
$$;

-- How many people of a result named a mentor, or several.
CREATE FUNCTION matching.named_in(which uuid) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN (
    SELECT count(*) FROM matching.run_pair p
    WHERE p.run = which AND p.programme IN (SELECT matching.coordinated())
      AND p.mentee <> app.person() AND p.mentor IS DISTINCT FROM app.person()
      AND EXISTS (SELECT FROM matching.choice c WHERE c.request = p.request));
END
$$;

REVOKE EXECUTE ON FUNCTION matching.shown_in, matching.named_in FROM PUBLIC;
GRANT EXECUTE ON FUNCTION matching.shown_in, matching.named_in TO alongside_web;
