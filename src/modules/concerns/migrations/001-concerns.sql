CREATE SCHEMA concerns;
GRANT USAGE ON SCHEMA concerns TO alongside_web, alongside_worker;

-- A concern (MP-12), as facts: who raised it, about whom, and by when it must have been acknowledged. What it is about is sealed.
CREATE TABLE concerns.concern (
  id uuid PRIMARY KEY,
  programme uuid NOT NULL,
  raised_by uuid NOT NULL,
  raised_at timestamptz NOT NULL,
  -- A drill is about nobody, and belongs to no relationship.
  drill boolean NOT NULL,
  relationship uuid,
  about_person uuid,
  acknowledge_by date NOT NULL,
  escalate_after date NOT NULL CHECK (escalate_after >= acknowledge_by),
  CHECK (drill = (relationship IS NULL) AND drill = (about_person IS NULL)),
  CHECK (about_person <> raised_by),
  UNIQUE (id, programme)
);
CREATE INDEX concern_by_programme ON concerns.concern (programme, raised_at);
CREATE INDEX concern_by_relationship ON concerns.concern (relationship);

-- That the person whom it is about was told that it would be referred. Without a row here they have not been told.
CREATE TABLE concerns.telling (
  concern uuid PRIMARY KEY REFERENCES concerns.concern,
  person uuid NOT NULL,
  told_on date NOT NULL,
  way text NOT NULL CHECK (way IN ('in-person', 'video', 'telephone', 'in-writing')),
  at timestamptz NOT NULL,
  by_person uuid NOT NULL
);

CREATE TABLE concerns.state_change (
  concern uuid NOT NULL,
  programme uuid NOT NULL,
  turn integer NOT NULL,
  state text NOT NULL CHECK (state IN ('raised', 'acknowledged', 'kept', 'referred', 'closed')),
  -- For a referral, the day on which it was made.
  on_day date,
  at timestamptz NOT NULL,
  by_person uuid NOT NULL,
  replaced_at timestamptz,
  PRIMARY KEY (concern, turn),
  FOREIGN KEY (concern, programme) REFERENCES concerns.concern (id, programme)
);
CREATE UNIQUE INDEX one_state_at_a_time ON concerns.state_change (concern) WHERE replaced_at IS NULL;
CREATE INDEX state_unanswered ON concerns.state_change (state) WHERE replaced_at IS NULL;

-- Nobody has acknowledged it in time: it is the deputy's too.
CREATE TABLE concerns.escalation (
  concern uuid PRIMARY KEY REFERENCES concerns.concern,
  at timestamptz NOT NULL
);

-- Everything in words, sealed under a key of the concern's own. Whom a referral went to is read by the person concerned too, and
-- an answer by whoever raised it; the rest by those who act on it.
CREATE TABLE concerns.text (
  concern uuid NOT NULL,
  turn integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('concern', 'reason', 'referral', 'outcome', 'answer')),
  by_person uuid NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (concern, turn, kind),
  FOREIGN KEY (concern, turn) REFERENCES concerns.state_change
);

GRANT SELECT, INSERT ON concerns.concern, concerns.telling, concerns.text TO alongside_web;
GRANT SELECT, INSERT, UPDATE (replaced_at) ON concerns.state_change TO alongside_web;
GRANT SELECT ON concerns.escalation TO alongside_web;
GRANT SELECT ON concerns.concern, concerns.telling, concerns.state_change TO alongside_worker;
GRANT SELECT, INSERT ON concerns.escalation TO alongside_worker;
