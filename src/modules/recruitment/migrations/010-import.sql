-- A coordinator's list on its way in. The sheets and the answers about them are sealed to whoever uploaded them, and go
-- when the import is done or dropped.
CREATE TABLE recruitment.import (
  id uuid PRIMARY KEY,
  programme uuid NOT NULL,
  started_by uuid NOT NULL,
  started_at timestamptz NOT NULL
);
CREATE INDEX import_by_programme ON recruitment.import (programme, started_at);

CREATE TABLE recruitment.import_change (
  import uuid NOT NULL REFERENCES recruitment.import,
  turn integer NOT NULL,
  state text NOT NULL CHECK (state IN ('reading', 'imported', 'dropped', 'taken-back')),
  at timestamptz NOT NULL,
  by_person uuid NOT NULL,
  PRIMARY KEY (import, turn)
);

CREATE TABLE recruitment.import_draft (
  import uuid PRIMARY KEY REFERENCES recruitment.import,
  author uuid NOT NULL,
  sheets bytea NOT NULL,
  decisions bytea NOT NULL,
  -- Two tabs: answers are added to what stands, and never sent over it.
  saved_at timestamptz NOT NULL
);

-- What came in: who, from which row, as what.
CREATE TABLE recruitment.import_row (
  import uuid NOT NULL REFERENCES recruitment.import,
  programme uuid NOT NULL,
  sheet text NOT NULL,
  row integer NOT NULL,
  expression uuid NOT NULL,
  person uuid NOT NULL,
  is_new_person boolean NOT NULL,
  PRIMARY KEY (import, sheet, row)
);

-- What the coordinator made of a free note. The text is sealed under the person's own key.
CREATE TABLE recruitment.noted_fact (
  id uuid PRIMARY KEY,
  import uuid NOT NULL REFERENCES recruitment.import,
  programme uuid NOT NULL,
  person uuid NOT NULL,
  kind text NOT NULL CHECK (
    kind IN ('leave', 'availability', 'not with', 'line manages', 'private preference', 'wish', 'place', 'other')
  ),
  until date,
  about uuid[] NOT NULL DEFAULT '{}',
  noted_by uuid NOT NULL,
  noted_at timestamptz NOT NULL
);
CREATE INDEX noted_fact_by_person ON recruitment.noted_fact (programme, person);
CREATE TABLE recruitment.noted_text (
  fact uuid PRIMARY KEY REFERENCES recruitment.noted_fact ON DELETE CASCADE,
  programme uuid NOT NULL,
  person uuid NOT NULL,
  sealed bytea NOT NULL
);

ALTER TABLE recruitment.import_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE recruitment.import_draft FORCE ROW LEVEL SECURITY;
ALTER TABLE recruitment.import_row ENABLE ROW LEVEL SECURITY;
ALTER TABLE recruitment.import_row FORCE ROW LEVEL SECURITY;
ALTER TABLE recruitment.noted_fact ENABLE ROW LEVEL SECURITY;
ALTER TABLE recruitment.noted_fact FORCE ROW LEVEL SECURITY;
ALTER TABLE recruitment.noted_text ENABLE ROW LEVEL SECURITY;
ALTER TABLE recruitment.noted_text FORCE ROW LEVEL SECURITY;

CREATE POLICY own ON recruitment.import_draft TO alongside_web
  USING (author = app.person()) WITH CHECK (author = app.person());
CREATE POLICY coordinated ON recruitment.import_row TO alongside_web
  USING (programme = ANY ((SELECT recruitment.coordinated())::uuid[]))
  WITH CHECK (programme = ANY ((SELECT recruitment.coordinated())::uuid[]));
-- People see what was noted of them; nobody but their coordinators does besides.
CREATE POLICY own ON recruitment.noted_fact FOR SELECT TO alongside_web USING (person = app.person());
CREATE POLICY coordinated ON recruitment.noted_fact TO alongside_web
  USING (programme = ANY ((SELECT recruitment.coordinated())::uuid[]))
  WITH CHECK (programme = ANY ((SELECT recruitment.coordinated())::uuid[]));
CREATE POLICY own ON recruitment.noted_text FOR SELECT TO alongside_web USING (person = app.person());
CREATE POLICY coordinated ON recruitment.noted_text TO alongside_web
  USING (programme = ANY ((SELECT recruitment.coordinated())::uuid[]))
  WITH CHECK (programme = ANY ((SELECT recruitment.coordinated())::uuid[]));

GRANT SELECT, INSERT ON recruitment.import, recruitment.import_change, recruitment.import_row, recruitment.noted_fact,
  recruitment.noted_text TO alongside_web;
-- Locks what is about to change.
GRANT UPDATE (started_at) ON recruitment.import TO alongside_web;
-- Drafts go when they are done with; a fact goes when somebody says that it is not so, or not wanted.
GRANT SELECT, INSERT, UPDATE, DELETE ON recruitment.import_draft TO alongside_web;
GRANT DELETE ON recruitment.noted_fact TO alongside_web;

-- Takes back everything that an import brought in, unless something has been built on it since.
CREATE FUNCTION recruitment.take_back(wanted uuid, imported_at timestamptz) RETURNS boolean
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
  DELETE FROM recruitment.import_row r WHERE r.import = wanted;
  RETURN true;
END
$$;

-- What has happened to the people of an import since it came in: the reasons why it can no longer be taken back.
CREATE FUNCTION recruitment.built_on(wanted uuid, imported_at timestamptz) RETURNS TABLE (person uuid, what text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  WITH brought AS (
    SELECT r.person, r.programme, r.expression FROM recruitment.import_row r
    WHERE r.import = wanted AND r.programme = ANY (recruitment.coordinated())
  )
  SELECT b.person, 'moved' FROM brought b
  JOIN recruitment.standing s ON s.expression = b.expression WHERE s.since > imported_at
  UNION
  SELECT b.person, 'endorsed' FROM brought b
  JOIN recruitment.endorsement e ON e.expression = b.expression WHERE e.at > imported_at
  UNION
  SELECT b.person, 'manager' FROM brought b
  JOIN recruitment.manager m ON m.expression = b.expression WHERE m.asked_at > imported_at
  UNION
  SELECT b.person, 'acknowledged' FROM brought b
  JOIN recruitment.acknowledgement a ON a.person = b.person AND a.programme = b.programme WHERE a.at > imported_at
$$;
REVOKE EXECUTE ON FUNCTION recruitment.take_back, recruitment.built_on FROM PUBLIC;
GRANT EXECUTE ON FUNCTION recruitment.take_back, recruitment.built_on TO alongside_web;

CREATE POLICY owner_takes_back ON recruitment.endorsement_comment TO CURRENT_USER USING (true);
CREATE POLICY owner_takes_back ON recruitment.import_row TO CURRENT_USER USING (true);
CREATE POLICY owner_takes_back ON recruitment.noted_fact TO CURRENT_USER USING (true);
CREATE POLICY owner_takes_back ON recruitment.noted_text TO CURRENT_USER USING (true);
