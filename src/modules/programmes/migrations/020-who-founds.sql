-- Whoever starts a programme coordinates it: an operator, or a coordinator of another, once, and only what they started.
CREATE FUNCTION programmes.found(which uuid, held uuid, moment timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM programmes.programme p WHERE p.id = which AND p.created_by = app.person())
    OR EXISTS (SELECT FROM accounts.role_grant g WHERE g.scope = which)
    OR NOT EXISTS (SELECT FROM accounts.role_grant g
      WHERE g.person = app.person() AND g.role IN ('operator', 'coordinator') AND g.ended_at IS NULL) THEN
    RAISE EXCEPTION 'This programme is not for the acting person to found' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO accounts.role_grant (id, person, role, scope, granted_at, granted_by)
  VALUES (held, app.person(), 'coordinator', which, moment, app.person());
END
$$;
REVOKE EXECUTE ON FUNCTION programmes.found FROM PUBLIC;
GRANT EXECUTE ON FUNCTION programmes.found TO alongside_web;
