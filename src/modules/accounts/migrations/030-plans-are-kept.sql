-- The plans of these are kept by a connection; in plain SQL each was planned anew in every statement that asks it (ADR 28).
CREATE OR REPLACE FUNCTION app.has_role(wanted_scope uuid, VARIADIC roles text[]) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM accounts.role_grant g
    WHERE g.person = app.person() AND g.role = ANY (roles) AND (g.scope IS NULL OR g.scope = wanted_scope) AND g.ended_at IS NULL
  );
END
$$;

CREATE OR REPLACE FUNCTION accounts.person_with(address text) RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN (SELECT a.person FROM accounts.account a WHERE a.email = address);
END
$$;

CREATE OR REPLACE FUNCTION accounts.my_assistants() RETURNS TABLE (id uuid, name text, email text, since timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT d.id, COALESCE(a.name, a.email), a.email, d.named_at
    FROM accounts.assistance d JOIN accounts.account a ON a.person = d.assistant
    WHERE d.principal = app.person() AND d.ended_at IS NULL
    ORDER BY a.name;
END
$$;

CREATE OR REPLACE FUNCTION accounts.owner_of_passkey(shown text) RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN (SELECT p.person FROM accounts.passkey p WHERE p.credential = shown);
END
$$;

CREATE OR REPLACE FUNCTION accounts.owner_of_identity(said_by text, about text) RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN (SELECT i.person FROM accounts.identity i WHERE i.issuer = said_by AND i.subject = about);
END
$$;

CREATE OR REPLACE FUNCTION accounts.mail_sign_in(asked uuid, message uuid, moment timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO mail.message (id, kind, to_name, to_address, ids, due_at, next_try_at)
  SELECT message, 'accounts.sign-in', r.address, r.address, jsonb_build_object('request', r.id), moment, moment
  FROM accounts.sign_in_request r WHERE r.id = asked AND r.spent_at IS NULL;
END
$$;

CREATE OR REPLACE FUNCTION accounts.is_used(whose uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN EXISTS (SELECT FROM accounts.account a WHERE a.person = whose AND a.used_at IS NOT NULL);
END
$$;
