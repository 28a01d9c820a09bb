-- Somebody entered by mistake is forgotten; with them goes the account that was opened for them and never used.
CREATE FUNCTION accounts.close_unused(whose uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  DELETE FROM accounts.account a WHERE a.person = whose
    AND NOT EXISTS (SELECT FROM accounts.sign_in s WHERE s.person = whose)
    AND NOT EXISTS (SELECT FROM accounts.role_grant g WHERE g.person = whose)
    AND NOT EXISTS (SELECT FROM accounts.assistance d WHERE whose IN (d.principal, d.assistant));
  RETURN FOUND;
END
$$;
REVOKE EXECUTE ON FUNCTION accounts.close_unused FROM PUBLIC;
GRANT EXECUTE ON FUNCTION accounts.close_unused TO alongside_web;
