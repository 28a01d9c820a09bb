CREATE SCHEMA relationships;
GRANT USAGE ON SCHEMA relationships TO alongside_web, alongside_worker;

-- A place that a mentor offers in a programme is a row, and whoever holds the row holds the place: a proposal, a relationship, its extension.
CREATE TABLE relationships.seat (
  programme uuid NOT NULL,
  mentor uuid NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  held_for text CHECK (held_for IN ('proposal', 'relationship', 'extension')),
  holder uuid,
  taken_at timestamptz,
  PRIMARY KEY (programme, mentor, number),
  CHECK (num_nonnulls(held_for, holder, taken_at) IN (0, 3))
);
CREATE UNIQUE INDEX seat_held_once ON relationships.seat (holder, mentor) WHERE holder IS NOT NULL;
CREATE INDEX seat_by_mentor ON relationships.seat (mentor);
-- DELETE takes free places back when a mentor offers fewer.
GRANT SELECT, INSERT, UPDATE (held_for, holder, taken_at), DELETE ON relationships.seat TO alongside_web;
GRANT SELECT, UPDATE (held_for, holder, taken_at) ON relationships.seat TO alongside_worker;

CREATE TABLE relationships.relationship (
  id uuid PRIMARY KEY,
  programme uuid NOT NULL,
  opened_at timestamptz NOT NULL,
  opened_by uuid NOT NULL,
  ends_on date NOT NULL,
  UNIQUE (id, programme)
);
CREATE INDEX relationship_by_programme ON relationships.relationship (programme, id);
GRANT SELECT, INSERT, UPDATE (ends_on) ON relationships.relationship TO alongside_web;
GRANT SELECT ON relationships.relationship TO alongside_worker;

-- The programme stands in this and the next table again so that lists and policies need no join.
CREATE TABLE relationships.member (
  relationship uuid NOT NULL,
  programme uuid NOT NULL,
  person uuid NOT NULL,
  side text NOT NULL CHECK (side IN ('mentor', 'mentee')),
  joined_at timestamptz NOT NULL,
  left_at timestamptz,
  PRIMARY KEY (relationship, person),
  FOREIGN KEY (relationship, programme) REFERENCES relationships.relationship (id, programme)
);
CREATE INDEX member_by_person ON relationships.member (person, relationship);
CREATE INDEX member_by_programme ON relationships.member (programme, side);
GRANT SELECT, INSERT ON relationships.member TO alongside_web;
GRANT SELECT ON relationships.member TO alongside_worker;

-- Each state is kept with who brought it about and when; the one that nothing has replaced is the present one.
CREATE TABLE relationships.state_change (
  relationship uuid NOT NULL,
  programme uuid NOT NULL,
  turn integer NOT NULL,
  state text NOT NULL CHECK (state IN ('agreeing', 'active', 'paused', 'winding-up', 'ended')),
  at timestamptz NOT NULL,
  -- Null: the day set for it had come.
  by_person uuid,
  -- For an ending the last day; for a pause the day on which they hope to go on.
  until_day date,
  replaced_at timestamptz,
  PRIMARY KEY (relationship, turn),
  FOREIGN KEY (relationship, programme) REFERENCES relationships.relationship (id, programme)
);
CREATE UNIQUE INDEX one_state_at_a_time ON relationships.state_change (relationship) WHERE replaced_at IS NULL;
CREATE INDEX state_by_programme ON relationships.state_change (programme, state, at) WHERE replaced_at IS NULL;
CREATE INDEX state_until ON relationships.state_change (until_day) WHERE replaced_at IS NULL AND state = 'winding-up';
GRANT SELECT, INSERT, UPDATE (replaced_at) ON relationships.state_change TO alongside_web, alongside_worker;

-- The agreement's words as they were when somebody was first asked to sign them. They hold nothing of anybody.
CREATE TABLE relationships.agreement_text (
  programme uuid NOT NULL,
  version integer NOT NULL,
  body text NOT NULL,
  PRIMARY KEY (programme, version)
);
GRANT SELECT, INSERT ON relationships.agreement_text TO alongside_web;
GRANT SELECT ON relationships.agreement_text TO alongside_worker;

CREATE TABLE relationships.agreement (
  relationship uuid PRIMARY KEY,
  programme uuid NOT NULL,
  version integer NOT NULL,
  needed text NOT NULL CHECK (needed IN ('before-first-session', 'at-first-session', 'ground-rules')),
  made_at timestamptz NOT NULL,
  FOREIGN KEY (relationship, programme) REFERENCES relationships.relationship (id, programme),
  FOREIGN KEY (programme, version) REFERENCES relationships.agreement_text
);
GRANT SELECT, INSERT ON relationships.agreement TO alongside_web;
GRANT SELECT ON relationships.agreement TO alongside_worker;

CREATE TABLE relationships.signature (
  relationship uuid NOT NULL REFERENCES relationships.agreement,
  person uuid NOT NULL,
  version integer NOT NULL,
  signed_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  on_paper boolean NOT NULL,
  PRIMARY KEY (relationship, person)
);
GRANT SELECT, INSERT ON relationships.signature TO alongside_web;
GRANT SELECT ON relationships.signature TO alongside_worker;

CREATE TABLE relationships.extension (
  id uuid PRIMARY KEY,
  relationship uuid NOT NULL REFERENCES relationships.relationship,
  months integer NOT NULL CHECK (months > 0),
  asked_at timestamptz NOT NULL,
  asked_by uuid NOT NULL
);
CREATE INDEX extension_by_relationship ON relationships.extension (relationship, asked_at);
GRANT SELECT, INSERT ON relationships.extension TO alongside_web;
GRANT SELECT ON relationships.extension TO alongside_worker;

CREATE TABLE relationships.extension_change (
  extension uuid NOT NULL REFERENCES relationships.extension,
  relationship uuid NOT NULL REFERENCES relationships.relationship,
  turn integer NOT NULL,
  state text NOT NULL CHECK (state IN ('asked', 'granted', 'not-this-time', 'withdrawn')),
  at timestamptz NOT NULL,
  by_person uuid NOT NULL,
  ends_on date,
  replaced_at timestamptz,
  PRIMARY KEY (extension, turn)
);
CREATE UNIQUE INDEX one_extension_state ON relationships.extension_change (extension) WHERE replaced_at IS NULL;
CREATE UNIQUE INDEX one_extension_asked ON relationships.extension_change (relationship)
  WHERE replaced_at IS NULL AND state = 'asked';
GRANT SELECT, INSERT, UPDATE (replaced_at) ON relationships.extension_change TO alongside_web;
GRANT SELECT ON relationships.extension_change TO alongside_worker;

-- What the pair is told about the answer, in the words of whoever decided.
CREATE TABLE relationships.extension_words (
  extension uuid PRIMARY KEY REFERENCES relationships.extension,
  relationship uuid NOT NULL REFERENCES relationships.relationship,
  body text NOT NULL
);
GRANT SELECT, INSERT ON relationships.extension_words TO alongside_web;

-- Why it ends, in the answers of the programme's form: for the coordinator, never for the partner or the next mentor.
CREATE TABLE relationships.ending (
  relationship uuid NOT NULL REFERENCES relationships.relationship,
  person uuid NOT NULL,
  form_version integer NOT NULL,
  answers jsonb NOT NULL,
  wants_another_match boolean NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (relationship, person)
);
GRANT SELECT, INSERT, UPDATE (form_version, answers, wants_another_match, at) ON relationships.ending TO alongside_web;
