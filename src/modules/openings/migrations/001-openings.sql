CREATE SCHEMA openings;
GRANT USAGE ON SCHEMA openings TO alongside_web, alongside_worker;

-- A lawful reading of the logs of one relationship (break-glass): asked for by one of those named, for so many hours.
CREATE TABLE openings.opening (
  id uuid PRIMARY KEY,
  relationship uuid NOT NULL,
  programme uuid NOT NULL,
  asked_by uuid NOT NULL,
  hours integer NOT NULL CHECK (hours BETWEEN 1 AND 48),
  asked_at timestamptz NOT NULL,
  -- The day by which the members are told at the latest, where they are not told at once.
  tell_by date,
  CHECK (tell_by <= (asked_at AT TIME ZONE 'Europe/London')::date + 92),
  UNIQUE (id, programme)
);
CREATE INDEX opening_by_programme ON openings.opening (programme, asked_at);
CREATE INDEX opening_by_relationship ON openings.opening (relationship);

-- First it is asked for, second confirmed or not, third over: each once.
CREATE TABLE openings.state_change (
  opening uuid NOT NULL,
  programme uuid NOT NULL,
  turn integer NOT NULL CHECK (turn BETWEEN 1 AND 3),
  state text NOT NULL CHECK (state = ANY (CASE turn
    WHEN 1 THEN ARRAY['asked'] WHEN 2 THEN ARRAY['open', 'not-confirmed'] ELSE ARRAY['over'] END)),
  at timestamptz NOT NULL,
  -- Nobody where its time is over.
  by_person uuid,
  ends_at timestamptz,
  replaced_at timestamptz,
  PRIMARY KEY (opening, turn),
  CHECK ((state = 'open') = (ends_at IS NOT NULL)),
  CHECK (ends_at > at AND ends_at - at <= interval '48 hours'),
  CHECK (state IN ('not-confirmed', 'over') OR by_person IS NOT NULL),
  FOREIGN KEY (opening, programme) REFERENCES openings.opening (id, programme)
);
CREATE UNIQUE INDEX one_state_at_a_time ON openings.state_change (opening) WHERE replaced_at IS NULL;

-- A member has been told. Without a row here they know nothing of it.
CREATE TABLE openings.telling (
  opening uuid NOT NULL REFERENCES openings.opening,
  person uuid NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (opening, person)
);
CREATE INDEX telling_by_person ON openings.telling (person);

-- Why, and why the members are told later, sealed under a key of the opening's own.
CREATE TABLE openings.text (
  opening uuid NOT NULL REFERENCES openings.opening,
  kind text NOT NULL CHECK (kind IN ('reason', 'delay')),
  by_person uuid NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (opening, kind)
);

GRANT SELECT, INSERT ON openings.opening, openings.text TO alongside_web;
GRANT SELECT, INSERT, UPDATE (replaced_at) ON openings.state_change TO alongside_web;
GRANT SELECT ON openings.telling TO alongside_web;
GRANT SELECT ON openings.opening TO alongside_worker;
GRANT SELECT, INSERT, UPDATE (replaced_at) ON openings.state_change TO alongside_worker;
GRANT SELECT, INSERT ON openings.telling TO alongside_worker;
