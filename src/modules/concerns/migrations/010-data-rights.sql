-- Somebody's own record shows them what they raised, wrote and were told; never that there is a concern about them.
CREATE POLICY own_record ON concerns.concern FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (raised_by = (SELECT app.own_record())));
CREATE POLICY own_record ON concerns.telling FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record()) OR by_person = (SELECT app.own_record())));
CREATE POLICY own_record ON concerns.state_change FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (by_person = (SELECT app.own_record())));
CREATE POLICY own_record ON concerns.text FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (by_person = (SELECT app.own_record())));
