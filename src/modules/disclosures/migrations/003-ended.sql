-- Whoever holds the link to what was revoked is told that it was ended, and nothing else of it.
CREATE FUNCTION disclosures.ended_for_link() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT EXISTS (
    SELECT FROM disclosures.state_change s
    WHERE s.disclosure = app.link() AND s.replaced_at IS NULL AND s.state = 'revoked')
$$;
REVOKE EXECUTE ON FUNCTION disclosures.ended_for_link FROM PUBLIC;
GRANT EXECUTE ON FUNCTION disclosures.ended_for_link TO alongside_web;
