CREATE SCHEMA evaluation;
GRANT USAGE ON SCHEMA evaluation TO alongside_web, alongside_worker;

-- That somebody was asked how it was, and whether they have said. Facts only.
CREATE TABLE evaluation.feedback (
  id uuid PRIMARY KEY,
  programme uuid NOT NULL,
  relationship uuid NOT NULL,
  person uuid NOT NULL,
  side text NOT NULL CHECK (side IN ('mentor', 'mentee')),
  form_version integer NOT NULL,
  asked_at timestamptz NOT NULL,
  given_at timestamptz,
  -- Somebody else than the person when they said it by telephone.
  given_by uuid,
  UNIQUE (relationship, person),
  CHECK (num_nonnulls(given_at, given_by) IN (0, 2))
);
CREATE INDEX feedback_by_programme ON evaluation.feedback (programme, asked_at);
CREATE INDEX feedback_by_person ON evaluation.feedback (person) WHERE given_at IS NULL;
GRANT SELECT, UPDATE (given_at, given_by) ON evaluation.feedback TO alongside_web;
GRANT SELECT, INSERT ON evaluation.feedback TO alongside_worker;

-- What they said, as the form has it: for themselves and for the coordinator.
CREATE TABLE evaluation.answers (
  feedback uuid PRIMARY KEY REFERENCES evaluation.feedback,
  relationship uuid NOT NULL,
  author uuid NOT NULL,
  body jsonb NOT NULL
);
GRANT SELECT, INSERT ON evaluation.answers TO alongside_web;

-- What was ticked, with nothing that says by whom: the review counts these.
CREATE TABLE evaluation.figures (
  arrival bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  programme uuid NOT NULL,
  side text NOT NULL CHECK (side IN ('mentor', 'mentee')),
  body jsonb NOT NULL
);
CREATE INDEX figures_in_order ON evaluation.figures (programme, side, arrival);
GRANT SELECT, INSERT ON evaluation.figures TO alongside_web;

-- A sentence that its author agreed to have printed without a name, since when, and until when.
CREATE TABLE evaluation.quote (
  feedback uuid PRIMARY KEY REFERENCES evaluation.feedback,
  programme uuid NOT NULL,
  side text NOT NULL,
  author uuid NOT NULL,
  body text NOT NULL,
  agreed_at timestamptz NOT NULL,
  taken_back_at timestamptz
);
CREATE INDEX quote_by_programme ON evaluation.quote (programme) WHERE taken_back_at IS NULL;
GRANT SELECT, INSERT, UPDATE (taken_back_at) ON evaluation.quote TO alongside_web;

-- What a mentee would like their mentor to hear. The mentor reads it once the coordinator has passed it on.
CREATE TABLE evaluation.word (
  feedback uuid PRIMARY KEY REFERENCES evaluation.feedback,
  relationship uuid NOT NULL,
  author uuid NOT NULL,
  body text NOT NULL
);
CREATE INDEX word_by_relationship ON evaluation.word (relationship);
CREATE TABLE evaluation.passing (
  feedback uuid PRIMARY KEY REFERENCES evaluation.feedback,
  relationship uuid NOT NULL,
  at timestamptz NOT NULL,
  by_person uuid NOT NULL
);
GRANT SELECT, INSERT ON evaluation.word, evaluation.passing TO alongside_web;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['feedback', 'answers', 'figures', 'quote', 'word', 'passing'] LOOP
    EXECUTE format('ALTER TABLE evaluation.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE evaluation.%I FORCE ROW LEVEL SECURITY', name);
  END LOOP;
END
$$;

CREATE POLICY own_and_coordinator ON evaluation.feedback FOR SELECT TO alongside_web USING (
  person = app.person() OR programme = ANY (ARRAY(SELECT relationships.coordinated())));
CREATE POLICY given ON evaluation.feedback FOR UPDATE TO alongside_web USING (
  person = app.person() OR relationships.overseen(relationship));
CREATE POLICY worker_asks ON evaluation.feedback TO alongside_worker USING (true) WITH CHECK (true);

CREATE POLICY own_and_coordinator ON evaluation.answers TO alongside_web USING (
  author = app.person() OR relationships.overseen(relationship));

CREATE POLICY counted ON evaluation.figures FOR SELECT TO alongside_web USING (
  programme = ANY (ARRAY(SELECT relationships.coordinated())));
CREATE POLICY added ON evaluation.figures FOR INSERT TO alongside_web WITH CHECK (EXISTS (
  SELECT FROM evaluation.feedback f WHERE f.programme = figures.programme AND f.side = figures.side
    AND (f.person = app.person() OR relationships.overseen(f.relationship))));

CREATE POLICY agreed ON evaluation.quote FOR SELECT TO alongside_web USING (
  author = app.person() OR (taken_back_at IS NULL AND programme = ANY (ARRAY(SELECT relationships.coordinated()))));
CREATE POLICY added ON evaluation.quote FOR INSERT TO alongside_web WITH CHECK (EXISTS (
  SELECT FROM evaluation.feedback f WHERE f.id = feedback
    AND (f.person = app.person() OR relationships.overseen(f.relationship))));
CREATE POLICY taken_back ON evaluation.quote FOR UPDATE TO alongside_web USING (author = app.person());

CREATE POLICY told ON evaluation.passing FOR SELECT TO alongside_web USING (
  relationship = ANY (ARRAY(SELECT relationships.ever_mine())) OR relationships.overseen(relationship));
CREATE POLICY passes_on ON evaluation.passing FOR INSERT TO alongside_web WITH CHECK (
  by_person = app.person() AND relationships.overseen(relationship));

CREATE POLICY added ON evaluation.word FOR INSERT TO alongside_web WITH CHECK (
  author = app.person() OR relationships.overseen(relationship));
CREATE POLICY told ON evaluation.word FOR SELECT TO alongside_web USING (
  author = app.person() OR relationships.overseen(relationship)
  OR (relationship = ANY (ARRAY(SELECT relationships.ever_mine()))
    AND EXISTS (SELECT FROM evaluation.passing p WHERE p.feedback = word.feedback)));
