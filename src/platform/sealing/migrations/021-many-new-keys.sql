-- As `keep_key`, for many owners of one kind in one statement: whichever key of an owner is stored first is the one.
CREATE FUNCTION sealing.keep_keys(kind text, made jsonb, who uuid, moment timestamptz) RETURNS void
LANGUAGE plpgsql SET role = alongside_keys AS $$
DECLARE
  kept uuid[];
BEGIN
  WITH stored AS (
    INSERT INTO sealing.data_key (id, owner_kind, owner_id, version, wrapped)
    SELECT m.id, kind, m.owner, m.version, decode(m.wrapped, 'hex')
    FROM jsonb_to_recordset(made) AS m (id uuid, owner uuid, version integer, wrapped text)
    ORDER BY m.owner
    ON CONFLICT (owner_kind, owner_id, version) DO NOTHING
    RETURNING owner_id
  )
  SELECT array_agg(s.owner_id) INTO kept FROM stored s;
  IF kept IS NOT NULL THEN
    PERFORM sealing.note_each('make', who, kind, kept, moment);
  END IF;
END
$$;
REVOKE EXECUTE ON FUNCTION sealing.keep_keys FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sealing.keep_keys TO alongside_keys, alongside_web, alongside_worker;
DROP FUNCTION sealing.keep_key;
