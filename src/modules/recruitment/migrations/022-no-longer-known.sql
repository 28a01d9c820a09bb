-- Whom a programme knew by a list alone, it no longer knows once the list is taken back; another programme goes on knowing them.
CREATE FUNCTION recruitment.no_longer_known(whom uuid, where_to uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF where_to = ANY (recruitment.coordinated())
    AND NOT EXISTS (SELECT FROM recruitment.expression e WHERE e.person = whom AND e.programme = where_to) THEN
    PERFORM people.no_longer_known(whom, where_to);
  END IF;
END
$$;
REVOKE EXECUTE ON FUNCTION recruitment.no_longer_known FROM PUBLIC;
GRANT EXECUTE ON FUNCTION recruitment.no_longer_known TO alongside_web;
