-- Somebody who has signed in changes their address themselves. Whoever looks after them may change it until then, and the name.
CREATE FUNCTION people.address_is_theirs(whose uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN people.looks_after(whose) AND accounts.is_used(whose);
END
$$;
CREATE OR REPLACE FUNCTION people.change_account(whose uuid, address text, called text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF whose = app.person()
    OR (people.is_registering(whose) AND accounts.person_with(address) = whose)
    OR (people.looks_after(whose) AND (accounts.person_with(address) = whose OR NOT accounts.is_used(whose))) THEN
    RETURN accounts.change_account(whose, address, called);
  END IF;
  RAISE EXCEPTION 'This account is not for the acting person to change' USING ERRCODE = 'insufficient_privilege';
END
$$;

-- Somebody came into a programme by an import that is taken back: nobody there looks after them any longer.
CREATE FUNCTION people.no_longer_known(whom uuid, where_to uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  DELETE FROM people.known_in k WHERE k.person = whom AND k.programme = where_to
    AND NOT EXISTS (SELECT FROM accounts.role_grant g WHERE g.person = whom AND g.scope = where_to)
$$;
REVOKE EXECUTE ON FUNCTION people.address_is_theirs, people.no_longer_known FROM PUBLIC;
GRANT EXECUTE ON FUNCTION people.address_is_theirs TO alongside_web;
