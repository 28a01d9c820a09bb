-- Somebody's own record shows them the roles that they held, and whose diary they ran or who ran theirs.
CREATE POLICY own_record ON accounts.role_grant FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));
CREATE POLICY own_record ON accounts.assistance FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (principal = (SELECT app.own_record()) OR assistant = (SELECT app.own_record())));
