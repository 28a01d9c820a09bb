CREATE SCHEMA drafts;
GRANT USAGE ON SCHEMA drafts TO alongside_web;

-- What someone has typed and not yet sent: sealed to its author.
CREATE TABLE drafts.draft (
  author uuid NOT NULL,
  journey text NOT NULL,
  subject uuid NOT NULL,
  sealed bytea NOT NULL,
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (author, journey, subject)
);
ALTER TABLE drafts.draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE drafts.draft FORCE ROW LEVEL SECURITY;
CREATE POLICY own_drafts ON drafts.draft USING (author = app.person()) WITH CHECK (author = app.person());
GRANT SELECT, INSERT, UPDATE, DELETE ON drafts.draft TO alongside_web;
