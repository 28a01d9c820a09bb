-- Somebody’s own record shows them what is theirs.
GRANT SELECT ON sessions.session, sessions.arrangement, sessions.state_change, sessions.action,
  sessions.action_change, sessions.place, sessions.agenda, sessions.log, sessions.log_edit,
  sessions.action_text, sessions.note TO alongside_web;
CREATE POLICY own_record ON sessions.session FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (relationship = ANY (ARRAY(SELECT relationships.in_own_record()))));
CREATE POLICY own_record ON sessions.arrangement FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (relationship = ANY (ARRAY(SELECT relationships.in_own_record()))));
CREATE POLICY own_record ON sessions.state_change FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (relationship = ANY (ARRAY(SELECT relationships.in_own_record()))));
CREATE POLICY own_record ON sessions.action FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (relationship = ANY (ARRAY(SELECT relationships.in_own_record()))));
CREATE POLICY own_record ON sessions.action_change FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (relationship = ANY (ARRAY(SELECT relationships.in_own_record()))));
CREATE POLICY own_record ON sessions.place FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (relationship = ANY (ARRAY(SELECT relationships.in_own_record()))));
CREATE POLICY own_record ON sessions.agenda FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (relationship = ANY (ARRAY(SELECT relationships.in_own_record()))));
CREATE POLICY own_record ON sessions.log FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (relationship = ANY (ARRAY(SELECT relationships.in_own_record()))));
CREATE POLICY own_record ON sessions.log_edit FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (relationship = ANY (ARRAY(SELECT relationships.in_own_record()))));
CREATE POLICY own_record ON sessions.action_text FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (relationship = ANY (ARRAY(SELECT relationships.in_own_record()))));
CREATE POLICY own_record ON sessions.note FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (author = (SELECT app.own_record())));

-- What is let go when its time is over.
GRANT SELECT, DELETE ON sessions.place, sessions.agenda, sessions.log, sessions.log_edit,
  sessions.action_text, sessions.note TO alongside_worker;
CREATE POLICY let_go ON sessions.place TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (relationship = (SELECT app.letting_go())));
CREATE POLICY let_go ON sessions.agenda TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (relationship = (SELECT app.letting_go())));
CREATE POLICY let_go ON sessions.log TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (relationship = (SELECT app.letting_go())));
CREATE POLICY let_go ON sessions.log_edit TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (relationship = (SELECT app.letting_go())));
CREATE POLICY let_go ON sessions.action_text TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (relationship = (SELECT app.letting_go())));
CREATE POLICY let_go ON sessions.note TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (session IN (SELECT id FROM sessions.session WHERE relationship = (SELECT app.letting_go()))));
