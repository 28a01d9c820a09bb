CREATE SCHEMA sessions;
GRANT USAGE ON SCHEMA sessions TO alongside_web, alongside_worker;

-- Facts first: they are seen by the pair, those who run their diaries, and the coordinators. The relationship and the
-- programme stand in each table so that policies need no join.
CREATE TABLE sessions.session (
  id uuid PRIMARY KEY,
  relationship uuid NOT NULL,
  programme uuid NOT NULL,
  arranged_at timestamptz NOT NULL,
  arranged_by uuid NOT NULL,
  UNIQUE (id, relationship, programme)
);
CREATE INDEX session_by_relationship ON sessions.session (relationship);

-- When and how: a new row for each change, with the number that calendars go by.
CREATE TABLE sessions.arrangement (
  id uuid PRIMARY KEY,
  session uuid NOT NULL,
  relationship uuid NOT NULL,
  programme uuid NOT NULL,
  sequence integer NOT NULL CHECK (sequence >= 0),
  starts_at timestamptz NOT NULL,
  minutes integer NOT NULL CHECK (minutes BETWEEN 5 AND 600),
  method text NOT NULL CHECK (method IN ('in-person', 'online', 'telephone')),
  -- Later than it was before: counted, and never held against anybody.
  postponed boolean NOT NULL,
  at timestamptz NOT NULL,
  by_person uuid NOT NULL,
  replaced_at timestamptz,
  UNIQUE (session, sequence),
  FOREIGN KEY (session, relationship, programme) REFERENCES sessions.session (id, relationship, programme)
);
CREATE UNIQUE INDEX one_time_at_a_time ON sessions.arrangement (session) WHERE replaced_at IS NULL;
CREATE INDEX arrangement_by_relationship ON sessions.arrangement (relationship, starts_at) WHERE replaced_at IS NULL;
CREATE INDEX arrangement_by_time ON sessions.arrangement (starts_at) WHERE replaced_at IS NULL;

CREATE TABLE sessions.state_change (
  session uuid NOT NULL,
  relationship uuid NOT NULL,
  programme uuid NOT NULL,
  turn integer NOT NULL,
  state text NOT NULL CHECK (state IN ('arranged', 'held', 'not-held', 'cancelled')),
  at timestamptz NOT NULL,
  -- Null: the mentoring was paused or had ended.
  by_person uuid,
  replaced_at timestamptz,
  PRIMARY KEY (session, turn),
  FOREIGN KEY (session, relationship, programme) REFERENCES sessions.session (id, relationship, programme)
);
CREATE UNIQUE INDEX one_state_at_a_time ON sessions.state_change (session) WHERE replaced_at IS NULL;
CREATE INDEX state_by_relationship ON sessions.state_change (relationship) WHERE replaced_at IS NULL;

CREATE TABLE sessions.action (
  id uuid PRIMARY KEY,
  session uuid NOT NULL,
  relationship uuid NOT NULL,
  programme uuid NOT NULL,
  for_person uuid NOT NULL,
  due_on date,
  agreed_at timestamptz NOT NULL,
  agreed_by uuid NOT NULL,
  UNIQUE (id, relationship, programme),
  FOREIGN KEY (session, relationship, programme) REFERENCES sessions.session (id, relationship, programme)
);
CREATE INDEX action_by_relationship ON sessions.action (relationship);

CREATE TABLE sessions.action_change (
  action uuid NOT NULL,
  relationship uuid NOT NULL,
  programme uuid NOT NULL,
  turn integer NOT NULL,
  state text NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
  at timestamptz NOT NULL,
  by_person uuid NOT NULL,
  replaced_at timestamptz,
  PRIMARY KEY (action, turn),
  FOREIGN KEY (action, relationship, programme) REFERENCES sessions.action (id, relationship, programme)
);
CREATE UNIQUE INDEX one_action_state ON sessions.action_change (action) WHERE replaced_at IS NULL;

-- Where, in words: for the pair and those who run their diaries. Invitations carry it.
CREATE TABLE sessions.place (
  arrangement uuid PRIMARY KEY REFERENCES sessions.arrangement,
  relationship uuid NOT NULL,
  body text NOT NULL
);

-- Everything below is sealed: under the key of the relationship, or for a private note under its author's own.
CREATE TABLE sessions.agenda (
  session uuid PRIMARY KEY REFERENCES sessions.session,
  relationship uuid NOT NULL,
  sealed bytea NOT NULL,
  edited_at timestamptz NOT NULL,
  edited_by uuid NOT NULL
);
CREATE TABLE sessions.log (
  session uuid PRIMARY KEY REFERENCES sessions.session,
  relationship uuid NOT NULL,
  -- As the programme's terms said, and the page above the box, when it was begun.
  shared_with_coordinator boolean NOT NULL,
  version integer NOT NULL,
  sealed bytea NOT NULL
);
CREATE TABLE sessions.log_edit (
  session uuid NOT NULL REFERENCES sessions.log,
  relationship uuid NOT NULL,
  version integer NOT NULL,
  at timestamptz NOT NULL,
  by_person uuid NOT NULL,
  PRIMARY KEY (session, version)
);
CREATE TABLE sessions.action_text (
  action uuid PRIMARY KEY REFERENCES sessions.action,
  relationship uuid NOT NULL,
  sealed bytea NOT NULL
);
CREATE TABLE sessions.note (
  session uuid NOT NULL REFERENCES sessions.session,
  author uuid NOT NULL,
  sealed bytea NOT NULL,
  edited_at timestamptz NOT NULL,
  PRIMARY KEY (session, author)
);

GRANT SELECT, INSERT ON sessions.session, sessions.action, sessions.place, sessions.log_edit, sessions.action_text TO alongside_web;
GRANT SELECT, INSERT, UPDATE (replaced_at) ON sessions.arrangement, sessions.state_change, sessions.action_change TO alongside_web;
GRANT SELECT, INSERT, UPDATE ON sessions.agenda, sessions.log, sessions.note TO alongside_web;
-- What a person empties is gone.
GRANT DELETE ON sessions.note, sessions.agenda TO alongside_web;
GRANT SELECT ON sessions.session, sessions.arrangement, sessions.place, sessions.action, sessions.action_change TO alongside_worker;
GRANT SELECT, INSERT, UPDATE (replaced_at) ON sessions.state_change TO alongside_worker;
