-- Every relationship that somebody was ever in, while they ask for their own record.
CREATE FUNCTION relationships.in_own_record() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.relationship FROM relationships.member m WHERE m.person = app.own_record()
$$;
REVOKE EXECUTE ON FUNCTION relationships.in_own_record FROM PUBLIC;
GRANT EXECUTE ON FUNCTION relationships.in_own_record TO alongside_web;

-- Somebody’s own record shows them what is theirs.
GRANT SELECT ON relationships.seat, relationships.relationship, relationships.member,
  relationships.state_change, relationships.agreement, relationships.signature, relationships.extension,
  relationships.extension_change, relationships.extension_words, relationships.ending TO alongside_web;
CREATE POLICY own_record ON relationships.relationship FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (id = ANY (ARRAY(SELECT relationships.in_own_record()))));
CREATE POLICY own_record ON relationships.member FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (relationship = ANY (ARRAY(SELECT relationships.in_own_record()))));
CREATE POLICY own_record ON relationships.state_change FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (relationship = ANY (ARRAY(SELECT relationships.in_own_record()))));
CREATE POLICY own_record ON relationships.agreement FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (relationship = ANY (ARRAY(SELECT relationships.in_own_record()))));
CREATE POLICY own_record ON relationships.signature FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));
CREATE POLICY own_record ON relationships.extension FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (relationship = ANY (ARRAY(SELECT relationships.in_own_record()))));
CREATE POLICY own_record ON relationships.extension_change FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (relationship = ANY (ARRAY(SELECT relationships.in_own_record()))));
CREATE POLICY own_record ON relationships.extension_words FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (relationship = ANY (ARRAY(SELECT relationships.in_own_record()))));
CREATE POLICY own_record ON relationships.ending FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));

-- What is let go when its time is over.
GRANT SELECT, DELETE ON relationships.extension_words, relationships.ending TO alongside_worker;
CREATE POLICY let_go ON relationships.extension_words TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (relationship = (SELECT app.letting_go())));
CREATE POLICY let_go ON relationships.ending TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (relationship = (SELECT app.letting_go())));
