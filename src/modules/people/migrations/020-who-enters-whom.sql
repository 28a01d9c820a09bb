-- Who may enter whom. People register themselves; a coordinator registers others, and writes about those whom they look after.
CREATE FUNCTION people.enters_people() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM accounts.role_grant g WHERE g.person = app.person() AND g.role = 'coordinator' AND g.ended_at IS NULL
  );
END
$$;
-- In the moment of registering nobody looks after the new person yet.
CREATE FUNCTION people.is_registering(whom uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN EXISTS (SELECT FROM people.person n WHERE n.id = whom AND n.registered_by = app.person())
    AND NOT EXISTS (SELECT FROM people.contact c WHERE c.person = whom);
END
$$;

DROP POLICY registered ON people.person;
CREATE POLICY registered ON people.person FOR INSERT TO alongside_web
  WITH CHECK (registered_by = app.person() AND (id = app.person() OR people.enters_people()));
DROP POLICY registered ON people.contact;
CREATE POLICY registered ON people.contact FOR INSERT TO alongside_web WITH CHECK (people.is_registering(person));
DROP POLICY recorded ON people.post;
CREATE POLICY recorded ON people.post FOR INSERT TO alongside_web
  WITH CHECK (recorded_by = app.person() AND (person = app.person() OR people.looks_after(person)));
DROP POLICY recorded ON people.line_management;
CREATE POLICY recorded ON people.line_management FOR INSERT TO alongside_web
  WITH CHECK (person = app.person() OR people.looks_after(person));

-- A coordinator makes people known in their own programme; whoever comes there by themselves does so through the module that
-- knows that they were let in, whose function calls the one below.
DROP POLICY joined ON people.known_in;
CREATE POLICY joined ON people.known_in FOR INSERT TO alongside_web WITH CHECK (app.has_role(programme, 'coordinator'));
CREATE FUNCTION people.make_known(whom uuid, where_to uuid, moment timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  INSERT INTO people.known_in (person, programme, since) VALUES (whom, where_to, moment) ON CONFLICT DO NOTHING
$$;

-- People introduce themselves, and a coordinator those whom they look after: nobody lets themselves see somebody. Where two
-- have agreed to it, the module that knows of it introduces each to the other, by a function of its own that calls this one.
DROP POLICY made ON people.introduction;
CREATE POLICY made ON people.introduction FOR INSERT TO alongside_web
  WITH CHECK (person = app.person() OR people.looks_after(person));
CREATE FUNCTION people.introduce_to(whom uuid, other uuid, how_far text, moment timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  INSERT INTO people.introduction (id, person, audience, audience_id, extent, since)
  VALUES (gen_random_uuid(), whom, 'person', other, how_far, moment) ON CONFLICT DO NOTHING
$$;
-- An introduction is ended, and neither widened nor begun again.
DROP POLICY ended ON people.introduction;
CREATE POLICY ended ON people.introduction FOR UPDATE TO alongside_web
  USING (person = app.person() OR audience_id = app.person() OR people.looks_after(person))
  WITH CHECK (until IS NOT NULL);
REVOKE UPDATE ON people.introduction FROM alongside_web;
GRANT UPDATE (until) ON people.introduction TO alongside_web;

-- The address and the name that somebody signs in under: for themselves, for whoever looks after them, and the name alone for
-- whoever registers them. False where the address is somebody else's.
CREATE FUNCTION people.change_account(whose uuid, address text, called text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF whose = app.person() OR people.looks_after(whose)
    OR (people.is_registering(whose) AND accounts.person_with(address) = whose) THEN
    RETURN accounts.change_account(whose, address, called);
  END IF;
  RAISE EXCEPTION 'This account is not for the acting person to change' USING ERRCODE = 'insufficient_privilege';
END
$$;

REVOKE EXECUTE ON FUNCTION people.enters_people, people.is_registering, people.make_known, people.introduce_to,
  people.change_account FROM PUBLIC;
GRANT EXECUTE ON FUNCTION people.enters_people, people.is_registering, people.change_account TO alongside_web;
