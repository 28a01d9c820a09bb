-- Who read sealed text that somebody else had written: one line for each text, in the transaction that showed it.
CREATE TABLE audit.reading (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  -- Null: the service itself.
  by_person uuid,
  -- Null: the service itself, for somebody who was not signed in.
  author uuid,
  -- Under whose key the text lies: a relationship's, or a person's own.
  owner_kind text NOT NULL,
  owner_id uuid NOT NULL,
  -- The column, and its row.
  place text NOT NULL,
  subject text NOT NULL
);
CREATE INDEX reading_by_owner ON audit.reading (owner_id, at);
CREATE INDEX reading_by_author ON audit.reading (author, at);
GRANT SELECT, INSERT ON audit.reading TO alongside_web, alongside_worker;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['entry', 'reading'] LOOP
    EXECUTE format('ALTER TABLE audit.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE audit.%I FORCE ROW LEVEL SECURITY', name);
  END LOOP;
END
$$;
-- What a person did is theirs to see; sign-ins are entered before anybody is known.
CREATE POLICY own ON audit.entry FOR SELECT TO alongside_web USING (by_person = app.person());
CREATE POLICY entered ON audit.entry FOR INSERT TO alongside_web, alongside_worker WITH CHECK (true);
CREATE POLICY own ON audit.reading FOR SELECT TO alongside_web USING (
  author = app.person() OR (owner_kind = 'person' AND owner_id = app.person()));
CREATE POLICY entered ON audit.reading FOR INSERT TO alongside_web, alongside_worker
  WITH CHECK (by_person IS NOT DISTINCT FROM app.person());
