-- A run of the engine: who asked, under which settings, what was known and what came of it, as ids, versions and hashes.
CREATE TABLE matching.run (
  id uuid PRIMARY KEY,
  programme uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('asked', 'reading', 'matching', 'keeping', 'done', 'failed')),
  state_since timestamptz NOT NULL,
  asked_at timestamptz NOT NULL,
  asked_by uuid NOT NULL,
  settings_version integer NOT NULL,
  -- Weights and policy that are tried out and not saved; null: those of the settings.
  trial jsonb,
  -- Waiting and leave are counted up to here, so that a repeated run counts alike.
  counted_at timestamptz NOT NULL,
  repeats uuid REFERENCES matching.run,
  input_hash text,
  result_hash text,
  -- Where one more mentor would help most, as words and numbers.
  helps jsonb,
  ms integer
);
CREATE INDEX run_by_programme ON matching.run (programme, asked_at);
CREATE INDEX run_to_do ON matching.run (asked_at) WHERE state NOT IN ('done', 'failed');

CREATE TABLE matching.run_pair (
  run uuid NOT NULL REFERENCES matching.run,
  request uuid NOT NULL REFERENCES matching.request,
  programme uuid NOT NULL,
  mentee uuid NOT NULL,
  mentor uuid,
  choice integer,
  -- Why there is nobody: the rules leave no mentor, or more people compete for the mentors than there are places.
  cause text CHECK (cause IN ('rules', 'crowd')),
  PRIMARY KEY (run, request),
  CHECK ((mentor IS NULL) = (cause IS NOT NULL))
);

-- Why this mentor, or why nobody, sealed to the mentee: it quotes what they asked for.
CREATE TABLE matching.run_reason (
  run uuid NOT NULL REFERENCES matching.run,
  request uuid NOT NULL REFERENCES matching.request,
  audience text NOT NULL CHECK (audience IN ('coordinator', 'mentee')),
  sealed bytea NOT NULL,
  PRIMARY KEY (run, request, audience)
);

-- What a coordinator holds the engine to: this pair in the next run, or never this pair.
CREATE TABLE matching.hold (
  id uuid PRIMARY KEY,
  programme uuid NOT NULL,
  mentee uuid NOT NULL,
  mentor uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('keep', 'never')),
  at timestamptz NOT NULL,
  by_person uuid NOT NULL,
  ended_at timestamptz,
  ended_by uuid
);
CREATE UNIQUE INDEX held_once ON matching.hold (programme, mentee, mentor) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX kept_with_one ON matching.hold (programme, mentee) WHERE ended_at IS NULL AND kind = 'keep';

-- Which run a proposal was released from.
CREATE TABLE matching.released (
  proposal uuid PRIMARY KEY REFERENCES matching.proposal,
  run uuid NOT NULL REFERENCES matching.run,
  request uuid NOT NULL REFERENCES matching.request
);
CREATE INDEX released_from ON matching.released (run, request);

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['run', 'run_pair', 'run_reason', 'hold', 'released'] LOOP
    EXECUTE format('ALTER TABLE matching.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE matching.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('GRANT SELECT ON matching.%I TO alongside_web, alongside_worker', name);
  END LOOP;
  -- The worker opens what the engine is told, and shows it to nobody.
  FOREACH name IN ARRAY ARRAY['request_words', 'wish', 'choice', 'connection', 'consent', 'lived_experience'] LOOP
    EXECUTE format('CREATE POLICY for_runs ON matching.%I FOR SELECT TO alongside_worker USING (true)', name);
    EXECUTE format('GRANT SELECT ON matching.%I TO alongside_worker', name);
  END LOOP;
END
$$;

CREATE POLICY coordinated ON matching.run FOR SELECT TO alongside_web
  USING (programme = ANY (ARRAY(SELECT matching.coordinated())));
CREATE POLICY asked ON matching.run FOR INSERT TO alongside_web
  WITH CHECK (asked_by = app.person() AND programme = ANY (ARRAY(SELECT matching.coordinated())));
-- Nobody sees in a result what it has for themselves: another coordinator does.
CREATE POLICY coordinated ON matching.run_pair FOR SELECT TO alongside_web USING (
  programme = ANY (ARRAY(SELECT matching.coordinated()))
  AND mentee <> app.person() AND mentor IS DISTINCT FROM app.person());
CREATE POLICY seen ON matching.run_reason FOR SELECT TO alongside_web USING (
  (audience = 'coordinator'
    AND EXISTS (SELECT FROM matching.run_pair p WHERE p.run = run_reason.run AND p.request = run_reason.request))
  OR (audience = 'mentee' AND matching.is_my_request(request)
    AND EXISTS (SELECT FROM matching.released l WHERE l.run = run_reason.run AND l.request = run_reason.request)));
CREATE POLICY coordinated ON matching.hold TO alongside_web USING (
  programme = ANY (ARRAY(SELECT matching.coordinated())) AND app.person() NOT IN (mentee, mentor));
CREATE POLICY seen ON matching.released FOR SELECT TO alongside_web USING (
  matching.is_my_request(request) OR matching.runs_request(request));
CREATE POLICY made ON matching.released FOR INSERT TO alongside_web WITH CHECK (matching.runs_proposal(proposal));
CREATE POLICY carried_out ON matching.run TO alongside_worker USING (true) WITH CHECK (true);
CREATE POLICY carried_out ON matching.run_pair TO alongside_worker USING (true) WITH CHECK (true);
CREATE POLICY carried_out ON matching.run_reason TO alongside_worker USING (true) WITH CHECK (true);
CREATE POLICY carried_out ON matching.hold FOR SELECT TO alongside_worker USING (true);
CREATE POLICY carried_out ON matching.released FOR SELECT TO alongside_worker USING (true);

GRANT INSERT ON matching.run, matching.released TO alongside_web;
GRANT INSERT, UPDATE (ended_at, ended_by) ON matching.hold TO alongside_web;
GRANT UPDATE (state, state_since, input_hash, result_hash, helps, ms) ON matching.run TO alongside_worker;
-- A run that was broken off is carried out anew.
GRANT INSERT, DELETE ON matching.run_pair, matching.run_reason TO alongside_worker;
