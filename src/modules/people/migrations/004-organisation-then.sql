-- Where somebody worked on a day, for figures that must not change when people move. For other rooms' functions only.
CREATE FUNCTION people.organisation_then(whom uuid, on_day date) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT o.name FROM people.post p JOIN people.organisation o ON o.id = p.organisation
  WHERE p.person = whom AND (p.until IS NULL OR p.until > on_day)
  ORDER BY p.until NULLS LAST LIMIT 1
$$;
REVOKE EXECUTE ON FUNCTION people.organisation_then FROM PUBLIC;
