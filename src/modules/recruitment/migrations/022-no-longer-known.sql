-- What takes back an import takes back as well that its people are known here.
CREATE OR REPLACE FUNCTION recruitment.take_back(wanted uuid, imported_at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  brought uuid[];
BEGIN
  SELECT array_agg(r.expression) INTO brought FROM recruitment.import_row r
  JOIN recruitment.import i ON i.id = r.import
  WHERE r.import = wanted AND i.programme = ANY (recruitment.coordinated());
  IF brought IS NULL OR EXISTS (SELECT FROM recruitment.built_on(wanted, imported_at)) THEN
    RETURN false;
  END IF;
  DELETE FROM recruitment.endorsement_comment c USING recruitment.endorsement e
    WHERE e.id = c.endorsement AND e.expression = ANY (brought);
  DELETE FROM recruitment.endorsement e WHERE e.expression = ANY (brought);
  DELETE FROM recruitment.manager m WHERE m.expression = ANY (brought);
  DELETE FROM recruitment.answers a WHERE a.expression = ANY (brought);
  DELETE FROM recruitment.profile p WHERE p.expression = ANY (brought);
  DELETE FROM recruitment.standing s WHERE s.expression = ANY (brought);
  DELETE FROM recruitment.expression e WHERE e.id = ANY (brought);
  DELETE FROM recruitment.noted_fact f WHERE f.import = wanted;
  -- Whom another programme knows stays there; whom this one knows by this list alone, it no longer does.
  PERFORM people.no_longer_known(r.person, r.programme)
    FROM (SELECT DISTINCT i.person, i.programme FROM recruitment.import_row i WHERE i.import = wanted AND NOT i.is_new_person) r
    WHERE NOT EXISTS (SELECT FROM recruitment.expression e WHERE e.person = r.person AND e.programme = r.programme);
  DELETE FROM recruitment.import_row r WHERE r.import = wanted;
  RETURN true;
END
$$;
