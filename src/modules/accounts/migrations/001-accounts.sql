CREATE SCHEMA accounts;
GRANT USAGE ON SCHEMA accounts TO alongside_web, alongside_worker;

-- One person, one account, one address to sign in with.
CREATE TABLE accounts.account (
  person uuid PRIMARY KEY,
  email text NOT NULL UNIQUE CHECK (email = lower(email)),
  name text,
  opened_at timestamptz NOT NULL
);
ALTER TABLE accounts.account ENABLE ROW LEVEL SECURITY;
ALTER TABLE accounts.account FORCE ROW LEVEL SECURITY;

CREATE TABLE accounts.sign_in_request (
  id uuid PRIMARY KEY,
  address text NOT NULL,
  browser_hash bytea NOT NULL,
  link_hash bytea UNIQUE,
  code_hash bytea,
  asked_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  wrong_codes integer NOT NULL DEFAULT 0,
  spent_at timestamptz,
  return_to text NOT NULL
);
CREATE INDEX sign_in_request_by_address ON accounts.sign_in_request (address, asked_at);
CREATE INDEX sign_in_request_by_browser ON accounts.sign_in_request (browser_hash, asked_at);
-- Read before anybody is known, so no policy can tell whose it is; the sweep takes each away soon after its ten minutes.
ALTER TABLE accounts.sign_in_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE accounts.sign_in_request FORCE ROW LEVEL SECURITY;
CREATE POLICY while_it_lasts ON accounts.sign_in_request TO alongside_web, alongside_worker USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON accounts.sign_in_request TO alongside_web;
GRANT SELECT, UPDATE, DELETE ON accounts.sign_in_request TO alongside_worker;

-- A signed-in browser. Only the hash of its secret is kept.
CREATE TABLE accounts.sign_in (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE,
  person uuid NOT NULL REFERENCES accounts.account,
  started_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz
);
CREATE INDEX sign_in_by_person ON accounts.sign_in (person) WHERE ended_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON accounts.sign_in TO alongside_web;

-- Who holds which role in which programme or organisation, since when, by whose word, until when. No scope: everywhere.
CREATE TABLE accounts.role_grant (
  id uuid PRIMARY KEY,
  person uuid NOT NULL,
  role text NOT NULL,
  scope uuid,
  granted_at timestamptz NOT NULL,
  granted_by uuid,
  ended_at timestamptz,
  ended_by uuid
);
CREATE UNIQUE INDEX role_held_once ON accounts.role_grant (person, role, scope) NULLS NOT DISTINCT WHERE ended_at IS NULL;
CREATE INDEX role_grant_by_scope ON accounts.role_grant (scope, role) WHERE ended_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON accounts.role_grant TO alongside_web;
GRANT SELECT ON accounts.role_grant TO alongside_worker;

-- An assistant runs somebody's diary, and sees nothing more.
CREATE TABLE accounts.assistance (
  id uuid PRIMARY KEY,
  principal uuid NOT NULL,
  assistant uuid NOT NULL CHECK (assistant <> principal),
  named_at timestamptz NOT NULL,
  ended_at timestamptz
);
CREATE UNIQUE INDEX assistant_named_once ON accounts.assistance (principal, assistant) WHERE ended_at IS NULL;
CREATE INDEX assistance_by_assistant ON accounts.assistance (assistant) WHERE ended_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON accounts.assistance TO alongside_web;
GRANT SELECT ON accounts.assistance TO alongside_worker;

CREATE FUNCTION app.has_role(wanted_scope uuid, VARIADIC roles text[]) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM accounts.role_grant g
    WHERE g.person = app.person() AND g.role = ANY (roles) AND (g.scope IS NULL OR g.scope = wanted_scope) AND g.ended_at IS NULL
  )
$$;
GRANT EXECUTE ON FUNCTION app.has_role TO alongside_web, alongside_worker;

-- People see their own account; whoever runs an organisation's or a programme's side finds people through the people module.
CREATE POLICY own_account ON accounts.account TO alongside_web USING (person = app.person()) WITH CHECK (true);
CREATE POLICY addresses_for_mail ON accounts.account FOR SELECT TO alongside_worker USING (true);
-- The functions below run as the owner of the tables, who is bound by forced policies too.
CREATE POLICY owner_looks_up ON accounts.account TO CURRENT_USER USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON accounts.account TO alongside_web;
GRANT SELECT ON accounts.account TO alongside_worker;

CREATE FUNCTION accounts.person_with(address text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT a.person FROM accounts.account a WHERE a.email = address
$$;

CREATE FUNCTION accounts.change_account(whose uuid, new_email text, new_name text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE accounts.account a SET email = new_email, name = new_name WHERE a.person = whose;
  RETURN FOUND;
EXCEPTION WHEN unique_violation THEN
  RETURN false;
END
$$;

CREATE FUNCTION accounts.my_assistants() RETURNS TABLE (id uuid, name text, email text, since timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT d.id, COALESCE(a.name, a.email), a.email, d.named_at
  FROM accounts.assistance d JOIN accounts.account a ON a.person = d.assistant
  WHERE d.principal = app.person() AND d.ended_at IS NULL
  ORDER BY a.name
$$;

-- Who is signed in with this secret: tells the transaction, and moves the last-seen time every few minutes.
CREATE FUNCTION accounts.identify(secret_hash bytea, moment timestamptz, idle_since timestamptz)
RETURNS TABLE (sign_in uuid, person uuid, name text, grants jsonb, assists uuid[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  seen timestamptz;
BEGIN
  SELECT s.id, s.person, s.last_seen_at, a.name INTO sign_in, person, seen, name
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
REVOKE EXECUTE ON FUNCTION accounts.my_assistants, accounts.person_with, accounts.change_account, accounts.identify FROM PUBLIC;
GRANT EXECUTE ON FUNCTION accounts.my_assistants, accounts.person_with, accounts.change_account, accounts.identify TO alongside_web;
