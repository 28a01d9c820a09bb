-- Nothing of an account is written past these functions. Whoever acts opens one, for themselves or for somebody they name; a
-- visitor acts as the person of the account that is being opened for them.
DROP POLICY own_account ON accounts.account;
CREATE POLICY own_account ON accounts.account FOR SELECT TO alongside_web USING (person = app.person());
REVOKE INSERT, UPDATE ON accounts.account FROM alongside_web;
CREATE FUNCTION accounts.open_account(whose uuid, address text, called text, moment timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF app.person() IS NULL THEN
    RAISE EXCEPTION 'Nobody acts who could open an account' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO accounts.account (person, email, name, opened_at) VALUES (whose, address, called, moment);
END
$$;
REVOKE EXECUTE ON FUNCTION accounts.open_account FROM PUBLIC;
GRANT EXECUTE ON FUNCTION accounts.open_account TO alongside_web;
-- Whose account may be changed by whom is for the people module to say, whose function calls this one.
REVOKE EXECUTE ON FUNCTION accounts.change_account FROM alongside_web;

-- A sign-in is asked for by somebody whom nobody knows yet: the mail goes to the address that they typed, and to no other.
CREATE FUNCTION accounts.mail_sign_in(asked uuid, message uuid, moment timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  INSERT INTO mail.message (id, kind, to_name, to_address, ids, due_at, next_try_at)
  SELECT message, 'accounts.sign-in', r.address, r.address, jsonb_build_object('request', r.id), moment, moment
  FROM accounts.sign_in_request r WHERE r.id = asked AND r.spent_at IS NULL
$$;
REVOKE EXECUTE ON FUNCTION accounts.mail_sign_in FROM PUBLIC;
GRANT EXECUTE ON FUNCTION accounts.mail_sign_in TO alongside_web;
CREATE POLICY owner_looks_up ON accounts.sign_in_request FOR SELECT TO CURRENT_USER USING (true);

-- Who holds which role is known to all, since every policy asks it. A coordinator gives and ends the roles of their programme;
-- the first one gets theirs by starting it (`programmes.found`), and those outside programmes from whoever runs the service.
ALTER TABLE accounts.role_grant ENABLE ROW LEVEL SECURITY;
ALTER TABLE accounts.role_grant FORCE ROW LEVEL SECURITY;
CREATE POLICY known ON accounts.role_grant FOR SELECT TO alongside_web, alongside_worker USING (true);
CREATE POLICY given ON accounts.role_grant FOR INSERT TO alongside_web WITH CHECK (
  granted_by = app.person() AND role NOT IN ('operator', 'organisation-lead')
  AND scope IS NOT NULL AND app.has_role(scope, 'coordinator'));
CREATE POLICY ended ON accounts.role_grant FOR UPDATE TO alongside_web
  USING (scope IS NOT NULL AND app.has_role(scope, 'coordinator'))
  WITH CHECK (ended_by = app.person() AND ended_at IS NOT NULL);
CREATE POLICY owner_keeps ON accounts.role_grant TO CURRENT_USER USING (true);
REVOKE UPDATE ON accounts.role_grant FROM alongside_web;
GRANT UPDATE (ended_at, ended_by) ON accounts.role_grant TO alongside_web;

-- People name their own assistants. Either of the two knows of it.
ALTER TABLE accounts.assistance ENABLE ROW LEVEL SECURITY;
ALTER TABLE accounts.assistance FORCE ROW LEVEL SECURITY;
CREATE POLICY known ON accounts.assistance FOR SELECT TO alongside_web
  USING (principal = app.person() OR assistant = app.person());
CREATE POLICY for_mail ON accounts.assistance FOR SELECT TO alongside_worker USING (true);
CREATE POLICY named ON accounts.assistance FOR INSERT TO alongside_web WITH CHECK (principal = app.person());
CREATE POLICY ended ON accounts.assistance FOR UPDATE TO alongside_web
  USING (principal = app.person()) WITH CHECK (principal = app.person() AND ended_at IS NOT NULL);
CREATE POLICY owner_looks_up ON accounts.assistance FOR SELECT TO CURRENT_USER USING (true);
REVOKE UPDATE ON accounts.assistance FROM alongside_web;
GRANT UPDATE (ended_at) ON accounts.assistance TO alongside_web;
