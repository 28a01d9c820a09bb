-- Who somebody is at a provider of sign-ins: its issuer and the subject there, and never an address.
CREATE TABLE accounts.identity (
  id uuid PRIMARY KEY,
  person uuid NOT NULL REFERENCES accounts.account,
  issuer text NOT NULL,
  subject text NOT NULL,
  linked_at timestamptz NOT NULL,
  last_used_at timestamptz,
  UNIQUE (issuer, subject)
);
CREATE INDEX identity_by_person ON accounts.identity (person);
ALTER TABLE accounts.identity ENABLE ROW LEVEL SECURITY;
ALTER TABLE accounts.identity FORCE ROW LEVEL SECURITY;
CREATE POLICY own_identities ON accounts.identity TO alongside_web
  USING (person = app.person()) WITH CHECK (person = app.person());
CREATE POLICY owner_looks_up ON accounts.identity TO CURRENT_USER USING (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON accounts.identity TO alongside_web;

-- Whose identity it is that a provider vouches for, before anybody is known.
CREATE FUNCTION accounts.owner_of_identity(said_by text, about text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT i.person FROM accounts.identity i WHERE i.issuer = said_by AND i.subject = about
$$;
REVOKE EXECUTE ON FUNCTION accounts.owner_of_identity FROM PUBLIC;
GRANT EXECUTE ON FUNCTION accounts.owner_of_identity TO alongside_web;

-- A browser that was sent to a provider, and may come back once within a few minutes. With a person it links an identity to them.
CREATE TABLE accounts.provider_visit (
  id uuid PRIMARY KEY,
  provider text NOT NULL,
  state text NOT NULL UNIQUE,
  nonce text NOT NULL,
  verifier text NOT NULL,
  browser_hash bytea NOT NULL,
  person uuid,
  asks_again boolean NOT NULL,
  asked_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  spent_at timestamptz,
  return_to text NOT NULL
);
-- Read before anybody is known, so no policy can tell whose it is; the sweep takes each away soon after its minutes.
ALTER TABLE accounts.provider_visit ENABLE ROW LEVEL SECURITY;
ALTER TABLE accounts.provider_visit FORCE ROW LEVEL SECURITY;
CREATE POLICY while_it_lasts ON accounts.provider_visit TO alongside_web, alongside_worker USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON accounts.provider_visit TO alongside_web;
GRANT SELECT, DELETE ON accounts.provider_visit TO alongside_worker;
