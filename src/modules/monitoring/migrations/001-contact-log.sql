CREATE SCHEMA monitoring;
GRANT USAGE ON SCHEMA monitoring TO alongside_web;

-- A coordinator's contact with somebody in a programme: when, how, and when to look again.
CREATE TABLE monitoring.contact (
  id uuid PRIMARY KEY,
  programme uuid NOT NULL,
  person uuid NOT NULL,
  made_on date NOT NULL,
  way text NOT NULL CHECK (way IN ('telephone', 'email', 'meeting', 'message')),
  chase_on date,
  -- The next contact, or a word that nothing more is needed, settles what was to be chased.
  settled_at timestamptz,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL
);
CREATE INDEX contact_by_person ON monitoring.contact (programme, person, made_on DESC);
CREATE INDEX contact_to_chase ON monitoring.contact (programme, chase_on) WHERE chase_on IS NOT NULL AND settled_at IS NULL;

-- What it was about, for the programme's coordinators.
CREATE TABLE monitoring.contact_note (
  contact uuid PRIMARY KEY REFERENCES monitoring.contact,
  programme uuid NOT NULL,
  body text NOT NULL
);

ALTER TABLE monitoring.contact ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitoring.contact FORCE ROW LEVEL SECURITY;
ALTER TABLE monitoring.contact_note ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitoring.contact_note FORCE ROW LEVEL SECURITY;
-- Nobody keeps a log about themselves: a coordinator who takes part is looked after by another.
CREATE POLICY coordinators ON monitoring.contact TO alongside_web
  USING (app.has_role(programme, 'coordinator') AND person <> app.person())
  WITH CHECK (app.has_role(programme, 'coordinator') AND person <> app.person());
CREATE POLICY coordinators ON monitoring.contact_note TO alongside_web
  USING (EXISTS (SELECT FROM monitoring.contact c WHERE c.id = contact))
  WITH CHECK (EXISTS (SELECT FROM monitoring.contact c WHERE c.id = contact));
GRANT SELECT, INSERT, UPDATE (settled_at) ON monitoring.contact TO alongside_web;
GRANT SELECT, INSERT ON monitoring.contact_note TO alongside_web;
