CREATE SCHEMA matching;
GRANT USAGE ON SCHEMA matching TO alongside_web, alongside_worker;

-- A mentee asks for a mentor: that they do, since when, and where it stands. The mentor to whom a match is offered sees this row, so
-- nothing stands in it that is not theirs to know.
CREATE TABLE matching.request (
  id uuid PRIMARY KEY,
  programme uuid NOT NULL,
  mentee uuid NOT NULL,
  -- The last of its changes, here so that one open request can be held to.
  state text NOT NULL CHECK (state IN ('waiting', 'offered', 'matched', 'withdrawn')),
  turn integer NOT NULL,
  sent_at timestamptz NOT NULL,
  -- Somebody else than the mentee: the coordinator who wrote it down for them.
  sent_by uuid NOT NULL
);
CREATE UNIQUE INDEX one_open_request ON matching.request (programme, mentee) WHERE state IN ('waiting', 'offered');
CREATE INDEX request_by_mentee ON matching.request (mentee, sent_at);
CREATE INDEX request_by_state ON matching.request (programme, state, sent_at);

CREATE TABLE matching.request_change (
  request uuid NOT NULL REFERENCES matching.request,
  turn integer NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting', 'offered', 'matched', 'withdrawn')),
  at timestamptz NOT NULL,
  -- Null: a clock had run out.
  by_person uuid,
  PRIMARY KEY (request, turn)
);

-- The answers, sealed to the mentee, in one row for each audience, because policies work by row.
CREATE TABLE matching.request_words (
  request uuid NOT NULL REFERENCES matching.request,
  audience text NOT NULL CHECK (audience IN ('mentor', 'coordinator')),
  form_version integer NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (request, audience)
);

-- EM-16: what the mentee asked to be held to.
CREATE TABLE matching.wish (
  request uuid PRIMARY KEY REFERENCES matching.request,
  unconnected boolean NOT NULL
);

-- EM-06: ranked choices. A mentor never learns that they were chosen, or as which.
CREATE TABLE matching.choice (
  request uuid NOT NULL REFERENCES matching.request,
  rank integer NOT NULL CHECK (rank > 0),
  mentor uuid NOT NULL,
  PRIMARY KEY (request, rank),
  UNIQUE (request, mentor)
);

CREATE TABLE matching.connection (
  request uuid NOT NULL REFERENCES matching.request,
  mentor uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('direct', 'through-colleagues')),
  PRIMARY KEY (request, mentor)
);

-- EM-15: special-category data. The consent is dated and can be taken back, which destroys the answers.
CREATE TABLE matching.consent (
  id uuid PRIMARY KEY,
  programme uuid NOT NULL,
  person uuid NOT NULL,
  given_at timestamptz NOT NULL,
  withdrawn_at timestamptz
);
CREATE UNIQUE INDEX consented_once ON matching.consent (programme, person) WHERE withdrawn_at IS NULL;

CREATE TABLE matching.lived_experience (
  programme uuid NOT NULL,
  person uuid NOT NULL,
  form_version integer NOT NULL,
  sealed bytea NOT NULL,
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (programme, person)
);

-- A match that is offered to both.
CREATE TABLE matching.proposal (
  id uuid PRIMARY KEY,
  programme uuid NOT NULL,
  request uuid NOT NULL REFERENCES matching.request,
  mentee uuid NOT NULL,
  mentor uuid NOT NULL CHECK (mentor <> mentee),
  state text NOT NULL CHECK (state IN ('offered', 'accepted-by-one', 'accepted-by-both', 'discovery',
    'going-ahead', 'not-this-time', 'lapsed', 'withdrawn')),
  turn integer NOT NULL,
  state_since timestamptz NOT NULL,
  offered_at timestamptz NOT NULL,
  offered_by uuid NOT NULL,
  -- Counted in working days, and counted again when one of the two is away.
  answer_by date NOT NULL,
  -- They were matched before, and know each other's names whatever becomes of this.
  met_before boolean NOT NULL
);
CREATE UNIQUE INDEX one_live_proposal ON matching.proposal (request)
  WHERE state IN ('offered', 'accepted-by-one', 'accepted-by-both', 'discovery');
CREATE INDEX proposal_by_mentee ON matching.proposal (mentee, programme);
CREATE INDEX proposal_by_mentor ON matching.proposal (mentor, programme);
CREATE INDEX proposal_by_state ON matching.proposal (programme, state, answer_by, id);
CREATE INDEX proposal_under_clock ON matching.proposal (answer_by) WHERE state IN ('offered', 'accepted-by-one');

CREATE TABLE matching.proposal_change (
  proposal uuid NOT NULL REFERENCES matching.proposal,
  turn integer NOT NULL,
  state text NOT NULL,
  at timestamptz NOT NULL,
  -- Null: a clock had run out.
  by_person uuid,
  PRIMARY KEY (proposal, turn)
);

-- What each of the two said, to being matched and after the call to going ahead: theirs, and the coordinator's to know.
CREATE TABLE matching.answer (
  proposal uuid NOT NULL REFERENCES matching.proposal,
  person uuid NOT NULL,
  question text NOT NULL CHECK (question IN ('match', 'go-ahead')),
  yes boolean NOT NULL,
  at timestamptz NOT NULL,
  -- Somebody else than the person: the coordinator to whom they said it.
  by_person uuid NOT NULL,
  PRIMARY KEY (proposal, person, question)
);

-- EM-07: what the coordinator says to the mentee when offering somebody they did not choose.
CREATE TABLE matching.kind_word (
  proposal uuid PRIMARY KEY REFERENCES matching.proposal,
  body text NOT NULL
);

-- EM-08: the discovery call.
CREATE TABLE matching.discovery_call (
  proposal uuid PRIMARY KEY REFERENCES matching.proposal,
  starts_at timestamptz NOT NULL,
  minutes integer NOT NULL CHECK (minutes > 0),
  method text NOT NULL,
  place text,
  -- How often it was changed, for calendars.
  sequence integer NOT NULL,
  arranged_at timestamptz NOT NULL,
  arranged_by uuid NOT NULL
);
