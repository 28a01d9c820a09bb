-- Both have said yes to meeting: from now on they can reach each other.
CREATE FUNCTION matching.let_reach(which uuid, moment timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NOT matching.both_say_yes(which, 'match') THEN
    RAISE EXCEPTION 'Not both have said yes' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM people.introduce_to(p.mentee, p.mentor, 'contact', moment), people.introduce_to(p.mentor, p.mentee, 'contact', moment)
  FROM matching.proposal p WHERE p.id = which;
END
$$;
REVOKE EXECUTE ON FUNCTION matching.let_reach FROM PUBLIC;
GRANT EXECUTE ON FUNCTION matching.let_reach TO alongside_web;
