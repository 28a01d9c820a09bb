-- As what somebody asked for, or confirmed, an opening: the role that they held in its programme when it was asked for.
CREATE FUNCTION openings.stood_as(which uuid, who uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT min(g.role) FROM accounts.role_grant g JOIN openings.opening o ON o.id = which AND g.scope = o.programme
  WHERE g.person = who AND g.role IN ('data-protection-officer', 'safeguarding-lead', 'deputy-safeguarding-lead')
    AND who IN (SELECT openings.known())
    AND which IN (SELECT openings.seen() UNION ALL SELECT openings.told())
$$;
REVOKE EXECUTE ON FUNCTION openings.stood_as FROM PUBLIC;
GRANT EXECUTE ON FUNCTION openings.stood_as TO alongside_web;
