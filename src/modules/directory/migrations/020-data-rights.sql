-- Somebody’s own record shows them what is theirs.
GRANT SELECT ON directory.portrait, directory.portrait_change, directory.portrait_text, directory.find_term,
  directory.leave, directory.shortlist TO alongside_web;
CREATE POLICY own_record ON directory.portrait FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (mentor = (SELECT app.own_record())));
CREATE POLICY own_record ON directory.portrait_change FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (portrait IN (SELECT id FROM directory.portrait WHERE mentor = (SELECT app.own_record()))));
CREATE POLICY own_record ON directory.portrait_text FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (portrait IN (SELECT id FROM directory.portrait WHERE mentor = (SELECT app.own_record()))));
CREATE POLICY own_record ON directory.find_term FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (portrait IN (SELECT id FROM directory.portrait WHERE mentor = (SELECT app.own_record()))));
CREATE POLICY own_record ON directory.leave FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));
CREATE POLICY own_record ON directory.shortlist FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (mentee = (SELECT app.own_record())));

-- What is let go when its time is over.
GRANT SELECT, DELETE ON directory.portrait, directory.portrait_change, directory.portrait_text,
  directory.find_term, directory.leave, directory.shortlist TO alongside_worker;
CREATE POLICY let_go ON directory.portrait TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (mentor = (SELECT app.letting_go())));
CREATE POLICY let_go ON directory.portrait_change TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (portrait IN (SELECT id FROM directory.portrait WHERE mentor = (SELECT app.letting_go()))));
CREATE POLICY let_go ON directory.portrait_text TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (portrait IN (SELECT id FROM directory.portrait WHERE mentor = (SELECT app.letting_go()))));
CREATE POLICY let_go ON directory.find_term TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (portrait IN (SELECT id FROM directory.portrait WHERE mentor = (SELECT app.letting_go()))));
CREATE POLICY let_go ON directory.leave TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (person = (SELECT app.letting_go())));
CREATE POLICY let_go ON directory.shortlist TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (mentee = (SELECT app.letting_go())));
