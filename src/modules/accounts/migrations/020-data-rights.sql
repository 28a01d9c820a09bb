-- Somebody’s own record shows them what is theirs.
GRANT SELECT ON accounts.account, accounts.sign_in, accounts.role_grant, accounts.assistance,
  accounts.passkey, accounts.identity TO alongside_web;
CREATE POLICY own_record ON accounts.account FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));
CREATE POLICY own_record ON accounts.sign_in FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));
CREATE POLICY own_record ON accounts.passkey FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));
CREATE POLICY own_record ON accounts.identity FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));

-- What is let go when its time is over.
GRANT SELECT, DELETE ON accounts.account, accounts.passkey, accounts.identity TO alongside_worker;
CREATE POLICY let_go ON accounts.account TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (person = (SELECT app.letting_go())));
CREATE POLICY let_go ON accounts.passkey TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (person = (SELECT app.letting_go())));
CREATE POLICY let_go ON accounts.identity TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (person = (SELECT app.letting_go())));
