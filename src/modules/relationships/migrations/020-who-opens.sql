-- A relationship is opened in a programme that the acting person runs or takes part in, with themselves, and with those who
-- have let them know how to be reached: that is what both saying yes to each other comes to.
DROP POLICY opens ON relationships.relationship;
CREATE POLICY opens ON relationships.relationship FOR INSERT TO alongside_web WITH CHECK (
  opened_by = app.person() AND (
    programme = ANY (ARRAY(SELECT relationships.coordinated()))
    OR EXISTS (SELECT FROM people.known_person k WHERE k.programme = relationship.programme AND k.person = app.person())));
DROP POLICY opens ON relationships.member;
CREATE POLICY opens ON relationships.member FOR INSERT TO alongside_web WITH CHECK (
  relationships.opened_by_me(relationship) AND (
    person = app.person()
    OR programme = ANY (ARRAY(SELECT relationships.coordinated()))
    OR people.is_introduced(person, ARRAY['contact'])));

-- From now on the members can reach each other: for whoever has just opened the relationship.
CREATE FUNCTION relationships.introduce_members(which uuid, moment timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NOT relationships.opened_by_me(which)
    OR EXISTS (SELECT FROM relationships.state_change s WHERE s.relationship = which AND s.turn > 1) THEN
    RAISE EXCEPTION 'These people are not for the acting person to introduce' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM people.introduce_to(one.person, other.person, e.extent, moment)
  FROM relationships.member one
  JOIN relationships.member other ON other.relationship = one.relationship AND other.person <> one.person
  CROSS JOIN (VALUES ('name'), ('contact')) AS e (extent)
  WHERE one.relationship = which;
END
$$;
CREATE POLICY owner_looks_up ON relationships.state_change FOR SELECT TO CURRENT_USER USING (true);
REVOKE EXECUTE ON FUNCTION relationships.introduce_members FROM PUBLIC;
GRANT EXECUTE ON FUNCTION relationships.introduce_members TO alongside_web;
