CREATE SCHEMA audit;
GRANT USAGE ON SCHEMA audit TO alongside_web, alongside_worker;

-- Who did or read what, and when: written once, never changed. Ids only.
CREATE TABLE audit.entry (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  by_person uuid,
  act text NOT NULL,
  subject uuid NOT NULL
);
CREATE INDEX entry_by_subject ON audit.entry (subject, at);
GRANT SELECT, INSERT ON audit.entry TO alongside_web, alongside_worker;
