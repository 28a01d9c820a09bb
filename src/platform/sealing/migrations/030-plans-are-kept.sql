-- The plans of these are kept by a connection; in plain SQL each was planned anew in every statement that asks it (ADR 28).
CREATE OR REPLACE FUNCTION sealing.keep_marks(sealed jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO marks.newest AS m (owner_kind, owner_id, place, tag)
  SELECT s.kind, s.owner, decode(s.place, 'hex'), decode(s.tag, 'hex')
  FROM jsonb_to_recordset(sealed) AS s (kind text, owner uuid, place text, tag text)
  ORDER BY s.owner, s.place
  ON CONFLICT (owner_kind, owner_id, place) DO UPDATE SET tag = excluded.tag;
END
$$;

CREATE OR REPLACE FUNCTION sealing.marks_of(kind text, owner uuid) RETURNS bytea
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN (SELECT string_agg(m.place || m.tag, '') FROM marks.newest m WHERE m.owner_kind = kind AND m.owner_id = owner);
END
$$;

CREATE OR REPLACE FUNCTION sealing.drop_marks(kind text, owner uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  DELETE FROM marks.newest m WHERE m.owner_kind = kind AND m.owner_id = owner;
END
$$;
