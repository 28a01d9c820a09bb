-- Somebody’s own record shows them what is theirs.
GRANT SELECT ON audit.entry, audit.reading TO alongside_web;
CREATE POLICY own_record ON audit.entry FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (by_person = (SELECT app.own_record())));
CREATE POLICY own_record ON audit.reading FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (author = (SELECT app.own_record()) OR by_person = (SELECT app.own_record())));
