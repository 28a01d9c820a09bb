CREATE SCHEMA programmes;
GRANT USAGE ON SCHEMA programmes TO alongside_web, alongside_worker;

-- A programme is public knowledge once it opens: nothing here is personal but the contact that its page names.
CREATE TABLE programmes.programme (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  organisation uuid NOT NULL,
  template text NOT NULL,
  template_version integer NOT NULL,
  created_at timestamptz NOT NULL,
  created_by uuid NOT NULL
);
GRANT SELECT, INSERT, UPDATE (name) ON programmes.programme TO alongside_web;
GRANT SELECT ON programmes.programme TO alongside_worker;

CREATE TABLE programmes.state_change (
  programme uuid NOT NULL REFERENCES programmes.programme,
  turn integer NOT NULL,
  state text NOT NULL CHECK (state IN ('draft', 'open', 'closed')),
  at timestamptz NOT NULL,
  by_person uuid NOT NULL,
  why text,
  PRIMARY KEY (programme, turn)
);
GRANT SELECT, INSERT ON programmes.state_change TO alongside_web;
GRANT SELECT ON programmes.state_change TO alongside_worker;

-- What the set-up answered, each answer a whole new version: who changed what, and when, stays known.
CREATE TABLE programmes.settings (
  programme uuid NOT NULL REFERENCES programmes.programme,
  version integer NOT NULL,
  body jsonb NOT NULL,
  step text,
  at timestamptz NOT NULL,
  by_person uuid NOT NULL,
  PRIMARY KEY (programme, version)
);
GRANT SELECT, INSERT ON programmes.settings TO alongside_web;
GRANT SELECT ON programmes.settings TO alongside_worker;

-- The forms as this programme asks them. A version that was once pinned is never changed.
CREATE TABLE programmes.form (
  programme uuid NOT NULL REFERENCES programmes.programme,
  purpose text NOT NULL,
  version integer NOT NULL,
  definition jsonb NOT NULL,
  pinned_at timestamptz NOT NULL,
  PRIMARY KEY (programme, purpose, version)
);
GRANT SELECT, INSERT ON programmes.form TO alongside_web;
GRANT SELECT ON programmes.form TO alongside_worker;

-- For the modules above: a programme as it stands.
CREATE VIEW programmes.current WITH (security_invoker = true) AS
SELECT p.id, p.name, p.slug, p.organisation, p.template, s.state, s.turn, s.at AS state_since,
  v.body AS settings, v.version
FROM programmes.programme p
CROSS JOIN LATERAL (
  SELECT c.state, c.turn, c.at FROM programmes.state_change c WHERE c.programme = p.id ORDER BY c.turn DESC LIMIT 1
) s
CROSS JOIN LATERAL (
  SELECT v.body, v.version FROM programmes.settings v WHERE v.programme = p.id ORDER BY v.version DESC LIMIT 1
) v;
GRANT SELECT ON programmes.current TO alongside_web, alongside_worker;
