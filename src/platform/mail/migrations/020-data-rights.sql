-- Somebody’s own record shows them what is theirs.
GRANT SELECT ON mail.message TO alongside_web;
CREATE POLICY own_record ON mail.message FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (to_person = (SELECT app.own_record())));

-- What is let go when its time is over.
GRANT SELECT, UPDATE (to_name, to_address) ON mail.message TO alongside_worker;
CREATE POLICY let_go ON mail.message TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (to_person = (SELECT app.letting_go())));
