-- A key that somebody's device keeps, and proves to have by signing a challenge. Only its public half is here.
CREATE TABLE accounts.passkey (
  id uuid PRIMARY KEY,
  person uuid NOT NULL REFERENCES accounts.account,
  credential text NOT NULL UNIQUE,
  public_key bytea NOT NULL,
  counter bigint NOT NULL,
  name text NOT NULL,
  added_at timestamptz NOT NULL,
  last_used_at timestamptz
);
CREATE INDEX passkey_by_person ON accounts.passkey (person);
ALTER TABLE accounts.passkey ENABLE ROW LEVEL SECURITY;
ALTER TABLE accounts.passkey FORCE ROW LEVEL SECURITY;
CREATE POLICY own_passkeys ON accounts.passkey TO alongside_web
  USING (person = app.person()) WITH CHECK (person = app.person());
CREATE POLICY owner_looks_up ON accounts.passkey TO CURRENT_USER USING (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON accounts.passkey TO alongside_web;

-- Whose passkey it is that a browser shows, before anybody is known.
CREATE FUNCTION accounts.owner_of_passkey(shown text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT p.person FROM accounts.passkey p WHERE p.credential = shown
$$;
REVOKE EXECUTE ON FUNCTION accounts.owner_of_passkey FROM PUBLIC;
GRANT EXECUTE ON FUNCTION accounts.owner_of_passkey TO alongside_web;

-- What a device is asked to sign: for one browser, once, for a few minutes. With a person it adds a passkey of theirs.
CREATE TABLE accounts.passkey_challenge (
  id uuid PRIMARY KEY,
  challenge text NOT NULL UNIQUE,
  browser_hash bytea NOT NULL,
  person uuid,
  asked_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  spent_at timestamptz,
  return_to text NOT NULL
);
-- Read before anybody is known, so no policy can tell whose it is; the sweep takes each away soon after its minutes.
ALTER TABLE accounts.passkey_challenge ENABLE ROW LEVEL SECURITY;
ALTER TABLE accounts.passkey_challenge FORCE ROW LEVEL SECURITY;
CREATE POLICY while_it_lasts ON accounts.passkey_challenge TO alongside_web, alongside_worker USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON accounts.passkey_challenge TO alongside_web;
GRANT SELECT, DELETE ON accounts.passkey_challenge TO alongside_worker;
