-- From here on the keys are for the key role alone: whoever acts as the web or the worker cannot even see them wrapped.
REVOKE ALL ON sealing.data_key FROM alongside_web;
GRANT USAGE ON SCHEMA sealing TO alongside_keys;

-- New text is sealed under the newest version; the others open what was sealed before. A key that was destroyed leaves a row
-- without its bytes, so that no backup of the keys can bring it back.
ALTER TABLE sealing.data_key
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD COLUMN retired boolean NOT NULL DEFAULT false,
  ALTER COLUMN wrapped DROP NOT NULL,
  DROP CONSTRAINT data_key_owner_kind_owner_id_key,
  ADD CONSTRAINT one_version_once UNIQUE (owner_kind, owner_id, version);
ALTER TABLE sealing.data_key ALTER COLUMN version DROP DEFAULT;
GRANT SELECT, INSERT, UPDATE (wrapped, retired) ON sealing.data_key TO alongside_keys;

-- What was done with keys: each line carries the hash of the line before it, so that none can be changed or taken out alone.
CREATE TABLE sealing.key_log (
  number bigint PRIMARY KEY,
  at timestamptz NOT NULL,
  act text NOT NULL CHECK (act IN ('make', 'open', 'refuse', 'retire', 'rewrap', 'destroy', 'restore')),
  -- Null: the service itself, or a command of whoever runs it.
  by_person uuid,
  owner_kind text,
  owner_id uuid,
  previous bytea NOT NULL,
  hash bytea NOT NULL
);
CREATE INDEX key_log_by_person ON sealing.key_log (by_person, at);
GRANT SELECT, INSERT ON sealing.key_log TO alongside_keys;

CREATE FUNCTION sealing.stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The key log is only ever added to';
END
$$;
CREATE TRIGGER stays BEFORE UPDATE OR DELETE OR TRUNCATE ON sealing.key_log
  FOR EACH STATEMENT EXECUTE FUNCTION sealing.stays();

-- One line at a time: the lock is held until the transaction ends, and transactions of the key role are short.
CREATE FUNCTION sealing.note(what text, who uuid, kind text, owner uuid, moment timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  last sealing.key_log;
  line text;
BEGIN
  PERFORM pg_advisory_xact_lock(4119202612);
  SELECT * INTO last FROM sealing.key_log ORDER BY number DESC LIMIT 1;
  line := concat_ws('|', COALESCE(last.number, 0) + 1, trunc(extract(epoch FROM moment) * 1000000)::bigint, what,
    COALESCE(who::text, '-'), COALESCE(kind, '-'), COALESCE(owner::text, '-'));
  INSERT INTO sealing.key_log VALUES (COALESCE(last.number, 0) + 1, moment, what, who, kind, owner,
    COALESCE(last.hash, ''), sha256(COALESCE(last.hash, '') || convert_to(line, 'UTF8')));
END
$$;

-- What follows runs in the key role. On a server with separate logins only the key role's own may call it: no other can take
-- on that role. The embedded database has one connection, which takes it on for the length of the call.

-- The keys of one owner, noted in the log. Whoever has opened so many different ones within the hour gets no other.
CREATE FUNCTION sealing.open_keys(kind text, owner uuid, who uuid, moment timestamptz, most integer)
RETURNS TABLE (id uuid, version integer, retired boolean, wrapped bytea, refused boolean)
LANGUAGE plpgsql SET role = alongside_keys AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM sealing.data_key k WHERE k.owner_kind = kind AND k.owner_id = owner) THEN
    RETURN;
  END IF;
  refused := who IS NOT NULL AND (
    SELECT count(DISTINCT l.owner_id) FROM sealing.key_log l
    WHERE l.by_person = who AND l.act = 'open' AND l.at > moment - interval '1 hour' AND l.owner_id <> owner
  ) >= most;
  PERFORM sealing.note(CASE WHEN refused THEN 'refuse' ELSE 'open' END, who, kind, owner, moment);
  IF refused THEN
    RETURN NEXT;
    RETURN;
  END IF;
  RETURN QUERY SELECT k.id, k.version, k.retired, k.wrapped, false FROM sealing.data_key k
    WHERE k.owner_kind = kind AND k.owner_id = owner ORDER BY k.version;
END
$$;

-- Two commands may meet here: whichever key is stored first is the one.
CREATE FUNCTION sealing.keep_key(key uuid, kind text, owner uuid, number integer, bytes bytea, who uuid, moment timestamptz)
RETURNS void LANGUAGE plpgsql SET role = alongside_keys AS $$
BEGIN
  INSERT INTO sealing.data_key (id, owner_kind, owner_id, version, wrapped) VALUES (key, kind, owner, number, bytes)
  ON CONFLICT (owner_kind, owner_id, version) DO NOTHING;
  IF FOUND THEN
    PERFORM sealing.note('make', who, kind, owner, moment);
  END IF;
END
$$;

-- Every version of it, for ever.
CREATE FUNCTION sealing.destroy_keys(kind text, owner uuid, who uuid, moment timestamptz) RETURNS void
LANGUAGE plpgsql SET role = alongside_keys AS $$
BEGIN
  UPDATE sealing.data_key k SET wrapped = NULL, retired = true
  WHERE k.owner_kind = kind AND k.owner_id = owner AND k.wrapped IS NOT NULL;
  IF FOUND THEN
    PERFORM sealing.note('destroy', who, kind, owner, moment);
  END IF;
END
$$;
REVOKE EXECUTE ON FUNCTION sealing.note, sealing.open_keys, sealing.keep_key, sealing.destroy_keys FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sealing.note TO alongside_keys;
GRANT EXECUTE ON FUNCTION sealing.open_keys, sealing.keep_key, sealing.destroy_keys
  TO alongside_keys, alongside_web, alongside_worker;
