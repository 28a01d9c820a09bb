-- Somebody’s own record shows them what is theirs.
GRANT SELECT ON matching.request, matching.request_change, matching.request_words, matching.wish,
  matching.choice, matching.connection, matching.consent, matching.lived_experience, matching.proposal,
  matching.proposal_change, matching.answer, matching.kind_word, matching.discovery_call, matching.run,
  matching.run_pair, matching.run_reason, matching.hold, matching.released TO alongside_web;
CREATE POLICY own_record ON matching.request FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (mentee = (SELECT app.own_record())));
CREATE POLICY own_record ON matching.request_change FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (request IN (SELECT id FROM matching.request WHERE mentee = (SELECT app.own_record()))));
CREATE POLICY own_record ON matching.request_words FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (request IN (SELECT id FROM matching.request WHERE mentee = (SELECT app.own_record()))));
CREATE POLICY own_record ON matching.wish FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (request IN (SELECT id FROM matching.request WHERE mentee = (SELECT app.own_record()))));
CREATE POLICY own_record ON matching.choice FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (request IN (SELECT id FROM matching.request WHERE mentee = (SELECT app.own_record()))));
CREATE POLICY own_record ON matching.connection FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (request IN (SELECT id FROM matching.request WHERE mentee = (SELECT app.own_record()))));
CREATE POLICY own_record ON matching.consent FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));
CREATE POLICY own_record ON matching.lived_experience FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));
CREATE POLICY own_record ON matching.proposal FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (mentee = (SELECT app.own_record()) OR mentor = (SELECT app.own_record())));
CREATE POLICY own_record ON matching.proposal_change FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (by_person = (SELECT app.own_record())));
CREATE POLICY own_record ON matching.answer FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));
CREATE POLICY own_record ON matching.kind_word FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (proposal IN (SELECT id FROM matching.proposal WHERE mentee = (SELECT app.own_record()))));
CREATE POLICY own_record ON matching.discovery_call FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (proposal IN (SELECT id FROM matching.proposal WHERE mentee = (SELECT app.own_record()) OR mentor = (SELECT app.own_record()))));
CREATE POLICY own_record ON matching.run FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (asked_by = (SELECT app.own_record())));
CREATE POLICY own_record ON matching.run_pair FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (mentee = (SELECT app.own_record())));
CREATE POLICY own_record ON matching.run_reason FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (request IN (SELECT id FROM matching.request WHERE mentee = (SELECT app.own_record()))));
CREATE POLICY own_record ON matching.hold FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (mentee = (SELECT app.own_record()) OR mentor = (SELECT app.own_record())));
CREATE POLICY own_record ON matching.released FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (request IN (SELECT id FROM matching.request WHERE mentee = (SELECT app.own_record()))));

-- What is let go when its time is over.
GRANT SELECT, DELETE ON matching.request_words, matching.wish, matching.choice, matching.connection,
  matching.lived_experience, matching.kind_word, matching.discovery_call, matching.run_reason TO
  alongside_worker;
CREATE POLICY let_go ON matching.request_words TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (request IN (SELECT id FROM matching.request WHERE mentee = (SELECT app.letting_go()))));
CREATE POLICY let_go ON matching.wish TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (request IN (SELECT id FROM matching.request WHERE mentee = (SELECT app.letting_go()))));
CREATE POLICY let_go ON matching.choice TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (request IN (SELECT id FROM matching.request WHERE mentee = (SELECT app.letting_go()))));
CREATE POLICY let_go ON matching.connection TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (request IN (SELECT id FROM matching.request WHERE mentee = (SELECT app.letting_go()))));
CREATE POLICY let_go ON matching.lived_experience TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (person = (SELECT app.letting_go())));
CREATE POLICY let_go ON matching.kind_word TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (proposal IN (SELECT id FROM matching.proposal WHERE mentee = (SELECT app.letting_go()))));
CREATE POLICY let_go ON matching.discovery_call TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (proposal IN (SELECT id FROM matching.proposal WHERE mentee = (SELECT app.letting_go()))));
CREATE POLICY let_go ON matching.run_reason TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (request IN (SELECT id FROM matching.request WHERE mentee = (SELECT app.letting_go()))));
