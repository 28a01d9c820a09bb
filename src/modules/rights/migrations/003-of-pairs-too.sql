-- Somebody is told in their own record when the records of their mentoring go, and that these are held, as of themselves.
DROP POLICY own_record ON rights.leaving;
CREATE POLICY own_record ON rights.leaving FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (subject = (SELECT app.own_record()) OR subject = ANY (ARRAY(SELECT relationships.in_own_record()))));
DROP POLICY own_record ON rights.hold;
CREATE POLICY own_record ON rights.hold FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (subject = (SELECT app.own_record()) OR subject = ANY (ARRAY(SELECT relationships.in_own_record()))));

-- The first day on which anything of a pair, or of a person with all their mentoring, goes, for the officer of the programme. Of
-- concerns it says nothing: it must not be how anybody learns that there is one.
CREATE FUNCTION rights.first_goes_on(which uuid, held uuid) RETURNS date
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT min(l.goes_on) FROM rights.leaving l
  WHERE l.gone_at IS NULL AND l.kind <> 'concern' AND l.programme = which AND which IN (SELECT rights.protected())
    AND (l.subject = held
      OR l.subject IN (SELECT m.relationship FROM relationships.member m WHERE m.person = held AND m.programme = which))
$$;
REVOKE EXECUTE ON FUNCTION rights.first_goes_on FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rights.first_goes_on TO alongside_web;
