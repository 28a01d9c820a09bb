CREATE SCHEMA directory;
GRANT USAGE ON SCHEMA directory TO alongside_web, alongside_worker;

-- A mentor's profile in a programme: facts, and the words that lists are ordered by, kept up as people move.
CREATE TABLE directory.portrait (
  id uuid PRIMARY KEY,
  programme uuid NOT NULL,
  mentor uuid NOT NULL,
  -- The last of its changes, here so that a list can be read in order.
  state text NOT NULL CHECK (state IN ('draft', 'published')),
  turn integer NOT NULL,
  published_at timestamptz,
  review_on date,
  -- The mentor takes nobody new from the one day until the other.
  away_from date,
  away_until date,
  sort_name text NOT NULL,
  sort_organisation text NOT NULL,
  UNIQUE (programme, mentor)
);
CREATE INDEX portrait_by_name ON directory.portrait (programme, sort_name, id);
CREATE INDEX portrait_by_organisation ON directory.portrait (programme, sort_organisation, sort_name, id);
CREATE INDEX portrait_by_newest ON directory.portrait (programme, published_at DESC NULLS LAST, id);
CREATE INDEX portrait_by_mentor ON directory.portrait (mentor);

CREATE TABLE directory.portrait_change (
  portrait uuid NOT NULL REFERENCES directory.portrait,
  turn integer NOT NULL,
  state text NOT NULL CHECK (state IN ('draft', 'published')),
  at timestamptz NOT NULL,
  by_person uuid NOT NULL,
  PRIMARY KEY (portrait, turn)
);

-- What the mentor says of themselves, and who wrote it down last.
CREATE TABLE directory.portrait_text (
  portrait uuid PRIMARY KEY REFERENCES directory.portrait,
  answers jsonb NOT NULL,
  form_version integer NOT NULL,
  saved_at timestamptz NOT NULL,
  saved_by uuid NOT NULL
);

-- What a mentor can be found by, one row each. Values stand in plain byte order, so that the beginning of a word is a range
-- of the index; equality and order are the comparisons that row-level security lets an index answer.
CREATE TABLE directory.find_term (
  programme uuid NOT NULL,
  kind text NOT NULL,
  value text COLLATE "C" NOT NULL,
  portrait uuid NOT NULL REFERENCES directory.portrait,
  -- Its profile is published.
  listed boolean NOT NULL,
  PRIMARY KEY (programme, kind, value, portrait)
);
CREATE INDEX find_term_by_portrait ON directory.find_term (portrait, kind, value);

-- When somebody is away from a programme: nothing new is offered, and clocks stand still.
CREATE TABLE directory.leave (
  id uuid PRIMARY KEY,
  programme uuid NOT NULL,
  person uuid NOT NULL,
  from_day date NOT NULL,
  until_day date NOT NULL CHECK (until_day > from_day),
  told_at timestamptz NOT NULL,
  told_by uuid NOT NULL,
  -- They came back earlier than they had said.
  returned_on date,
  returned_by uuid
);
CREATE INDEX leave_by_person ON directory.leave (programme, person, until_day);

CREATE TABLE directory.shortlist (
  programme uuid NOT NULL,
  mentee uuid NOT NULL,
  mentor uuid NOT NULL,
  kept_at timestamptz NOT NULL,
  PRIMARY KEY (programme, mentee, mentor)
);
