-- Which text is the newest of its place: a hash of the place and the tag of the sealed text, neither of which can be read. An
-- earlier text that is put back into its row does not open. Marks are written with the text and go wherever the data go: so they
-- lie apart from the keys, whose schema is left out of copies.
CREATE SCHEMA marks;
CREATE TABLE marks.newest (
  owner_kind text NOT NULL,
  owner_id uuid NOT NULL,
  place bytea NOT NULL,
  tag bytea NOT NULL,
  PRIMARY KEY (owner_kind, owner_id, place)
);
CREATE FUNCTION sealing.keep_marks(sealed jsonb) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  INSERT INTO marks.newest AS m (owner_kind, owner_id, place, tag)
  SELECT s.kind, s.owner, decode(s.place, 'hex'), decode(s.tag, 'hex')
  FROM jsonb_to_recordset(sealed) AS s (kind text, owner uuid, place text, tag text)
  ORDER BY s.owner, s.place
  ON CONFLICT (owner_kind, owner_id, place) DO UPDATE SET tag = excluded.tag
$$;
-- All of one owner, one after the other, for the role that gives out their key.
CREATE FUNCTION sealing.marks_of(kind text, owner uuid) RETURNS bytea
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT string_agg(m.place || m.tag, '') FROM marks.newest m WHERE m.owner_kind = kind AND m.owner_id = owner
$$;
CREATE FUNCTION sealing.drop_marks(kind text, owner uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  DELETE FROM marks.newest m WHERE m.owner_kind = kind AND m.owner_id = owner
$$;
REVOKE EXECUTE ON FUNCTION sealing.keep_marks, sealing.marks_of, sealing.drop_marks FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sealing.keep_marks TO alongside_web, alongside_worker;
GRANT EXECUTE ON FUNCTION sealing.marks_of, sealing.drop_marks TO alongside_keys;

-- As `note`, for many keys of one kind: a line for each, in one go.
CREATE FUNCTION sealing.note_each(what text, who uuid, kind text, owners uuid[], moment timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  at_micros bigint := trunc(extract(epoch FROM moment) * 1000000)::bigint;
  number bigint;
  hash bytea;
  hashes bytea[] := '{}';
  first bigint;
  before bytea;
  owner uuid;
BEGIN
  PERFORM pg_advisory_xact_lock(4119202612);
  SELECT l.number, l.hash INTO number, hash FROM sealing.key_log l ORDER BY l.number DESC LIMIT 1;
  first := COALESCE(number, 0);
  before := COALESCE(hash, '');
  number := first;
  hash := before;
  FOREACH owner IN ARRAY owners LOOP
    number := number + 1;
    hash := sha256(hash || convert_to(
      concat_ws('|', number, at_micros, what, COALESCE(who::text, '-'), kind, owner::text), 'UTF8'));
    hashes := hashes || hash;
  END LOOP;
  INSERT INTO sealing.key_log
  SELECT first + o.place, moment, what, who, kind, o.owner,
    CASE o.place WHEN 1 THEN before ELSE hashes[o.place - 1] END, hashes[o.place]
  FROM unnest(owners) WITH ORDINALITY AS o (owner, place);
END
$$;
REVOKE EXECUTE ON FUNCTION sealing.note_each FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sealing.note_each TO alongside_keys;

-- The keys of many owners in one statement, each noted in the log, with their marks. Whoever would have opened so many different
-- ones within the hour gets none of them; then one line says so.
CREATE FUNCTION sealing.open_all(kind text, owners uuid[], who uuid, moment timestamptz, most integer)
RETURNS TABLE (owner uuid, id uuid, version integer, retired boolean, wrapped bytea, marks bytea, refused boolean)
LANGUAGE plpgsql SET role = alongside_keys AS $$
DECLARE
  known uuid[] := ARRAY(
    SELECT o.id FROM unnest(owners) WITH ORDINALITY AS o (id, place)
    WHERE EXISTS (SELECT FROM sealing.data_key k WHERE k.owner_kind = kind AND k.owner_id = o.id) ORDER BY o.place);
BEGIN
  IF cardinality(known) = 0 THEN
    RETURN;
  END IF;
  IF who IS NOT NULL AND (
    SELECT count(DISTINCT l.owner_id) FROM sealing.key_log l
    WHERE l.by_person = who AND l.act = 'open' AND l.at > moment - interval '1 hour' AND l.owner_id <> ALL (known)
  ) + cardinality(known) > most THEN
    PERFORM sealing.note('refuse', who, kind, known[1], moment);
    refused := true;
    RETURN NEXT;
    RETURN;
  END IF;
  PERFORM sealing.note_each('open', who, kind, known, moment);
  RETURN QUERY SELECT k.owner_id, k.id, k.version, k.retired, k.wrapped, sealing.marks_of(kind, k.owner_id), false
    FROM sealing.data_key k WHERE k.owner_kind = kind AND k.owner_id = ANY (known) ORDER BY k.owner_id, k.version;
END
$$;
REVOKE EXECUTE ON FUNCTION sealing.open_all FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sealing.open_all TO alongside_keys, alongside_web, alongside_worker;
DROP FUNCTION sealing.open_keys;

-- What can never be opened again needs no marks.
CREATE OR REPLACE FUNCTION sealing.destroy_keys(kind text, owner uuid, who uuid, moment timestamptz) RETURNS void
LANGUAGE plpgsql SET role = alongside_keys AS $$
BEGIN
  UPDATE sealing.data_key k SET wrapped = NULL, retired = true
  WHERE k.owner_kind = kind AND k.owner_id = owner AND k.wrapped IS NOT NULL;
  IF FOUND THEN
    PERFORM sealing.drop_marks(kind, owner);
    PERFORM sealing.note('destroy', who, kind, owner, moment);
  END IF;
END
$$;
