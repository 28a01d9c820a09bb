-- Somebody’s own record shows them what is theirs.
GRANT SELECT ON goals.goal, goals.goal_change, goals.step, goals.step_change, goals.goal_text, goals.step_text
  TO alongside_web;
CREATE POLICY own_record ON goals.goal FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (relationship = ANY (ARRAY(SELECT relationships.in_own_record()))));
CREATE POLICY own_record ON goals.goal_change FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (relationship = ANY (ARRAY(SELECT relationships.in_own_record()))));
CREATE POLICY own_record ON goals.step FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (relationship = ANY (ARRAY(SELECT relationships.in_own_record()))));
CREATE POLICY own_record ON goals.step_change FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (relationship = ANY (ARRAY(SELECT relationships.in_own_record()))));
CREATE POLICY own_record ON goals.goal_text FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (relationship = ANY (ARRAY(SELECT relationships.in_own_record()))));
CREATE POLICY own_record ON goals.step_text FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (relationship = ANY (ARRAY(SELECT relationships.in_own_record()))));

-- What is let go when its time is over.
GRANT SELECT, DELETE ON goals.goal_text, goals.step_text TO alongside_worker;
CREATE POLICY let_go ON goals.goal_text TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (relationship = (SELECT app.letting_go())));
CREATE POLICY let_go ON goals.step_text TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (relationship = (SELECT app.letting_go())));
