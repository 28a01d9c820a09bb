-- Somebody’s own record shows them what is theirs.
GRANT SELECT ON recruitment.expression, recruitment.standing, recruitment.profile, recruitment.answers,
  recruitment.manager, recruitment.endorsement, recruitment.endorsement_comment, recruitment.acknowledgement,
  recruitment.import, recruitment.import_change, recruitment.import_draft, recruitment.import_row,
  recruitment.noted_fact, recruitment.noted_text TO alongside_web;
CREATE POLICY own_record ON recruitment.expression FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));
CREATE POLICY own_record ON recruitment.profile FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));
CREATE POLICY own_record ON recruitment.answers FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));
CREATE POLICY own_record ON recruitment.manager FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));
CREATE POLICY own_record ON recruitment.endorsement_comment FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (endorsement IN (SELECT id FROM recruitment.endorsement WHERE expression IN (SELECT id FROM recruitment.expression WHERE person = (SELECT app.own_record())))));
CREATE POLICY own_record ON recruitment.import_draft FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (author = (SELECT app.own_record())));
CREATE POLICY own_record ON recruitment.import_row FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));
CREATE POLICY own_record ON recruitment.noted_fact FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));
CREATE POLICY own_record ON recruitment.noted_text FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));

-- What is let go when its time is over.
GRANT SELECT, DELETE ON recruitment.answers, recruitment.endorsement_comment, recruitment.import_draft,
  recruitment.noted_fact, recruitment.noted_text TO alongside_worker;
GRANT SELECT, UPDATE (name) ON recruitment.expression TO alongside_worker;
GRANT SELECT, UPDATE (job_title) ON recruitment.profile TO alongside_worker;
GRANT SELECT, UPDATE (name, email) ON recruitment.manager TO alongside_worker;
CREATE POLICY let_go ON recruitment.expression TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (person = (SELECT app.letting_go())));
CREATE POLICY let_go ON recruitment.profile TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (person = (SELECT app.letting_go())));
CREATE POLICY let_go ON recruitment.answers TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (person = (SELECT app.letting_go())));
CREATE POLICY let_go ON recruitment.manager TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (person = (SELECT app.letting_go())));
CREATE POLICY let_go ON recruitment.endorsement_comment TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (endorsement IN (SELECT id FROM recruitment.endorsement WHERE expression IN (SELECT id FROM recruitment.expression WHERE person = (SELECT app.letting_go())))));
CREATE POLICY let_go ON recruitment.import_draft TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (author = (SELECT app.letting_go())));
CREATE POLICY let_go ON recruitment.noted_fact TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (person = (SELECT app.letting_go())));
CREATE POLICY let_go ON recruitment.noted_text TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (person = (SELECT app.letting_go())));
