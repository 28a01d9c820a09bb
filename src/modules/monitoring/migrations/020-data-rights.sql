-- Somebody’s own record shows them what is theirs.
GRANT SELECT ON monitoring.contact, monitoring.contact_note TO alongside_web;
CREATE POLICY own_record ON monitoring.contact FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));
CREATE POLICY own_record ON monitoring.contact_note FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (contact IN (SELECT id FROM monitoring.contact WHERE person = (SELECT app.own_record()))));

-- What is let go when its time is over.
GRANT USAGE ON SCHEMA monitoring TO alongside_worker;
GRANT SELECT, DELETE ON monitoring.contact, monitoring.contact_note TO alongside_worker;
CREATE POLICY let_go ON monitoring.contact TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (person = (SELECT app.letting_go())));
CREATE POLICY let_go ON monitoring.contact_note TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (contact IN (SELECT id FROM monitoring.contact WHERE person = (SELECT app.letting_go()))));
