-- Somebody’s own record shows them what is theirs.
GRANT SELECT ON people.person, people.contact, people.post, people.line_management, people.access_needs,
  people.access_needs_text, people.known_in, people.introduction TO alongside_web;
CREATE POLICY own_record ON people.person FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (id = (SELECT app.own_record())));
CREATE POLICY own_record ON people.contact FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));
CREATE POLICY own_record ON people.post FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));
CREATE POLICY own_record ON people.line_management FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record()) OR manager = (SELECT app.own_record())));
CREATE POLICY own_record ON people.access_needs FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));
CREATE POLICY own_record ON people.access_needs_text FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));
CREATE POLICY own_record ON people.known_in FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));
CREATE POLICY own_record ON people.introduction FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));

-- What is let go when its time is over.
GRANT SELECT, DELETE ON people.contact, people.line_management, people.access_needs, people.access_needs_text,
  people.introduction TO alongside_worker;
GRANT SELECT, UPDATE (name, sort_name) ON people.person TO alongside_worker;
GRANT SELECT, UPDATE (title) ON people.post TO alongside_worker;
CREATE POLICY let_go ON people.person TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (id = (SELECT app.letting_go())));
CREATE POLICY let_go ON people.contact TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (person = (SELECT app.letting_go())));
CREATE POLICY let_go ON people.post TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (person = (SELECT app.letting_go())));
CREATE POLICY let_go ON people.line_management TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (person = (SELECT app.letting_go())));
CREATE POLICY let_go ON people.access_needs TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (person = (SELECT app.letting_go())));
CREATE POLICY let_go ON people.access_needs_text TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (person = (SELECT app.letting_go())));
CREATE POLICY let_go ON people.introduction TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (person = (SELECT app.letting_go())));
