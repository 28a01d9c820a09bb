-- Somebody’s own record shows them what is theirs.
GRANT SELECT ON evaluation.feedback, evaluation.answers, evaluation.quote, evaluation.word, evaluation.passing
  TO alongside_web;
CREATE POLICY own_record ON evaluation.feedback FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));
CREATE POLICY own_record ON evaluation.answers FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (author = (SELECT app.own_record())));
CREATE POLICY own_record ON evaluation.quote FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (author = (SELECT app.own_record())));
CREATE POLICY own_record ON evaluation.word FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (author = (SELECT app.own_record())));
CREATE POLICY own_record ON evaluation.passing FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (relationship = ANY (ARRAY(SELECT relationships.in_own_record()))));

-- What is let go when its time is over.
GRANT SELECT, DELETE ON evaluation.answers, evaluation.quote, evaluation.word TO alongside_worker;
CREATE POLICY let_go ON evaluation.answers TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (relationship = (SELECT app.letting_go())));
CREATE POLICY let_go ON evaluation.quote TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (author = (SELECT app.letting_go())));
CREATE POLICY let_go ON evaluation.word TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (relationship = (SELECT app.letting_go())));
