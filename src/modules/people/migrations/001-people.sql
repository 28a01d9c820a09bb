CREATE SCHEMA people;
GRANT USAGE ON SCHEMA people TO alongside_web, alongside_worker;

-- The register of councils and trusts: public knowledge, brought in from the data that ships with the product.
CREATE TABLE people.organisation (
  id uuid PRIMARY KEY,
  key text NOT NULL UNIQUE,
  name text NOT NULL,
  kind text NOT NULL,
  nation text NOT NULL,
  region text NOT NULL,
  code text,
  from_day date,
  to_day date,
  successors uuid[] NOT NULL DEFAULT '{}',
  serves uuid[] NOT NULL DEFAULT '{}'
);
CREATE INDEX organisation_by_name ON people.organisation (name);
GRANT SELECT ON people.organisation TO alongside_web, alongside_worker;

CREATE TABLE people.person (
  id uuid PRIMARY KEY,
  name text NOT NULL CHECK (name <> ''),
  sort_name text NOT NULL,
  registered_at timestamptz NOT NULL,
  -- Somebody else than the person themselves when a coordinator entered them.
  registered_by uuid NOT NULL
);
CREATE INDEX person_by_sort_name ON people.person (sort_name, id);

CREATE TABLE people.contact (
  person uuid PRIMARY KEY REFERENCES people.person,
  email text UNIQUE CHECK (email = lower(email)),
  phone text
);

-- Posts held over time. The current one has no end.
CREATE TABLE people.post (
  id uuid PRIMARY KEY,
  person uuid NOT NULL REFERENCES people.person,
  organisation uuid NOT NULL REFERENCES people.organisation,
  title text NOT NULL,
  since date,
  until date,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL
);
CREATE UNIQUE INDEX post_held_now ON people.post (person) WHERE until IS NULL;
CREATE INDEX post_by_organisation ON people.post (organisation) WHERE until IS NULL;

-- Whom someone answers to in a post: a name and an address until that manager is known as a person.
CREATE TABLE people.line_management (
  post uuid PRIMARY KEY REFERENCES people.post ON DELETE CASCADE,
  person uuid NOT NULL REFERENCES people.person,
  manager uuid REFERENCES people.person,
  name text,
  email text CHECK (email = lower(email))
);
CREATE INDEX line_management_by_person ON people.line_management (person);
CREATE INDEX line_management_by_manager ON people.line_management (manager) WHERE manager IS NOT NULL;
CREATE INDEX line_management_by_email ON people.line_management (email) WHERE email IS NOT NULL;

-- EM-23. What is needed is sealed to the person; with whom it is shared is a fact.
CREATE TABLE people.access_needs (
  person uuid PRIMARY KEY REFERENCES people.person,
  for_partner boolean NOT NULL,
  for_organisers boolean NOT NULL,
  for_coordinator boolean NOT NULL,
  stated_at timestamptz NOT NULL,
  stated_by uuid NOT NULL
);
CREATE TABLE people.access_needs_text (
  person uuid PRIMARY KEY REFERENCES people.access_needs ON DELETE CASCADE,
  sealed bytea NOT NULL
);

-- The programmes in which someone is known: their coordinators look after them.
CREATE TABLE people.known_in (
  person uuid NOT NULL REFERENCES people.person,
  programme uuid NOT NULL,
  since timestamptz NOT NULL,
  PRIMARY KEY (programme, person)
);
CREATE INDEX known_in_by_person ON people.known_in (person);

-- To whom someone has been introduced, and how far: by name and post, or with how to reach them too.
-- To one other person, to the holder of a link from a mail, or to the people of a programme.
CREATE TABLE people.introduction (
  id uuid PRIMARY KEY,
  person uuid NOT NULL REFERENCES people.person,
  audience text NOT NULL CHECK (audience IN ('person', 'link', 'programme')),
  audience_id uuid NOT NULL,
  extent text NOT NULL CHECK (extent IN ('name', 'contact')),
  since timestamptz NOT NULL,
  until timestamptz
);
CREATE UNIQUE INDEX introduced_once ON people.introduction (person, audience, audience_id, extent) WHERE until IS NULL;
