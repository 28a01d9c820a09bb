CREATE SCHEMA disclosures;
GRANT USAGE ON SCHEMA disclosures TO alongside_web, alongside_worker;

-- Something stated that the people of a relationship agree to tell somebody outside it (MP-11, SS-35, LM-08). For them alone: no
-- coordinator sees that there is one.
CREATE TABLE disclosures.disclosure (
  id uuid PRIMARY KEY,
  relationship uuid NOT NULL,
  programme uuid NOT NULL,
  purpose text NOT NULL CHECK (purpose IN ('consult', 'manager', 'appraisal', 'other')),
  proposed_at timestamptz NOT NULL,
  proposed_by uuid NOT NULL,
  UNIQUE (id, relationship)
);
CREATE INDEX disclosure_by_relationship ON disclosures.disclosure (relationship, proposed_at);

-- What belongs to a disclosure names its relationship too, which the policies ask for, and can name no other.
CREATE TABLE disclosures.recipient (
  disclosure uuid PRIMARY KEY,
  relationship uuid NOT NULL,
  name text NOT NULL,
  email text NOT NULL,
  FOREIGN KEY (disclosure, relationship) REFERENCES disclosures.disclosure (id, relationship)
);

CREATE TABLE disclosures.state_change (
  disclosure uuid NOT NULL,
  relationship uuid NOT NULL,
  turn integer NOT NULL,
  state text NOT NULL CHECK (state IN ('proposed', 'agreed', 'not-agreed', 'taken-back', 'revoked')),
  at timestamptz NOT NULL,
  by_person uuid NOT NULL,
  replaced_at timestamptz,
  PRIMARY KEY (disclosure, turn),
  FOREIGN KEY (disclosure, relationship) REFERENCES disclosures.disclosure (id, relationship)
);
CREATE UNIQUE INDEX one_state_at_a_time ON disclosures.state_change (disclosure) WHERE replaced_at IS NULL;

-- Each of them agrees for themselves; whoever proposed it has by proposing.
CREATE TABLE disclosures.consent (
  disclosure uuid NOT NULL,
  relationship uuid NOT NULL,
  person uuid NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (disclosure, person),
  FOREIGN KEY (disclosure, relationship) REFERENCES disclosures.disclosure (id, relationship)
);

-- The recipient has undertaken to keep it to themselves, and only then reads it.
CREATE TABLE disclosures.undertaking (
  disclosure uuid PRIMARY KEY,
  relationship uuid NOT NULL,
  at timestamptz NOT NULL,
  FOREIGN KEY (disclosure, relationship) REFERENCES disclosures.disclosure (id, relationship)
);

-- The extract, sealed under the key of the relationship.
CREATE TABLE disclosures.extract (
  disclosure uuid PRIMARY KEY,
  relationship uuid NOT NULL,
  sealed bytea NOT NULL,
  FOREIGN KEY (disclosure, relationship) REFERENCES disclosures.disclosure (id, relationship)
);

GRANT SELECT, INSERT ON disclosures.disclosure, disclosures.recipient, disclosures.consent, disclosures.undertaking,
  disclosures.extract TO alongside_web;
GRANT SELECT, INSERT, UPDATE (replaced_at) ON disclosures.state_change TO alongside_web;
GRANT SELECT ON disclosures.disclosure, disclosures.state_change TO alongside_worker;
