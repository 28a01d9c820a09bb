-- People see where they are signed in: in which kind of browser, and how they got in.
ALTER TABLE accounts.sign_in
  ADD COLUMN browser text,
  ADD COLUMN way text NOT NULL DEFAULT 'mail';
ALTER TABLE accounts.sign_in ENABLE ROW LEVEL SECURITY;
ALTER TABLE accounts.sign_in FORCE ROW LEVEL SECURITY;
CREATE POLICY own_sign_ins ON accounts.sign_in TO alongside_web
  USING (person = app.person()) WITH CHECK (person = app.person());
-- The functions that run as the owner of the table look a sign-in up before anybody is known.
CREATE POLICY owner_looks_up ON accounts.sign_in TO CURRENT_USER USING (true) WITH CHECK (true);
-- What has ended is swept away after a while.
CREATE POLICY old_ones ON accounts.sign_in TO alongside_worker USING (true);
GRANT SELECT, DELETE ON accounts.sign_in TO alongside_worker;

-- As before, and since when: what is sensitive asks for a sign-in of a short while ago.
DROP FUNCTION accounts.identify;
CREATE FUNCTION accounts.identify(secret_hash bytea, moment timestamptz, idle_since timestamptz)
RETURNS TABLE (sign_in uuid, started_at timestamptz, person uuid, name text, grants jsonb, assists uuid[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  seen timestamptz;
BEGIN
  SELECT s.id, s.started_at, s.person, s.last_seen_at, a.name INTO sign_in, started_at, person, seen, name
  FROM accounts.sign_in s JOIN accounts.account a ON a.person = s.person
  WHERE s.token_hash = secret_hash AND s.ended_at IS NULL AND s.expires_at > moment AND s.last_seen_at > idle_since;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  IF seen < moment - interval '5 minutes' THEN
    UPDATE accounts.sign_in s SET last_seen_at = moment WHERE s.id = sign_in;
  END IF;
  PERFORM pg_catalog.set_config('app.person', person::text, true);
  SELECT COALESCE(jsonb_agg(jsonb_build_object('role', g.role, 'scope', g.scope)), '[]') INTO grants
  FROM accounts.role_grant g WHERE g.person = identify.person AND g.ended_at IS NULL;
  SELECT COALESCE(array_agg(d.principal), '{}') INTO assists
  FROM accounts.assistance d WHERE d.assistant = identify.person AND d.ended_at IS NULL;
  RETURN NEXT;
END
$$;
REVOKE EXECUTE ON FUNCTION accounts.identify FROM PUBLIC;
GRANT EXECUTE ON FUNCTION accounts.identify TO alongside_web;
