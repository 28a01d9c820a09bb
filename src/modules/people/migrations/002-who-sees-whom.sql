-- Who sees whom, after the access specification. These functions run as the owner of the tables, so that policies may
-- ask them of one another without going round in circles; each answers for the acting person alone. They are in
-- PL/pgSQL, which keeps their plans: as nested SQL functions they cost fifteen times as much for each row.

CREATE FUNCTION people.looks_after(whom uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM people.known_in k
    JOIN accounts.role_grant g ON g.scope = k.programme
    WHERE k.person = whom AND g.person = app.person() AND g.ended_at IS NULL
      AND g.role IN ('coordinator', 'data-protection-officer')
  );
END
$$;

CREATE FUNCTION people.is_introduced(whom uuid, extents text[]) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM people.introduction i
    WHERE i.person = whom AND i.until IS NULL AND i.extent = ANY (extents)
      AND (
        (i.audience = 'person' AND i.audience_id = app.person())
        OR (i.audience = 'link' AND i.audience_id = app.link())
        OR (i.audience = 'programme' AND EXISTS (
          SELECT FROM people.known_in k WHERE k.programme = i.audience_id AND k.person = app.person()
        ))
      )
  );
END
$$;

CREATE FUNCTION people.sees_name(whom uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN whom = app.person()
    OR people.looks_after(whom)
    OR people.is_introduced(whom, ARRAY['name', 'contact'])
    -- A line manager sees their own report's name and role, an organisation lead the people of their organisation.
    OR EXISTS (
      SELECT FROM people.post p
      LEFT JOIN people.line_management m ON m.post = p.id
      LEFT JOIN accounts.role_grant g ON g.scope = p.organisation AND g.person = app.person()
        AND g.role = 'organisation-lead' AND g.ended_at IS NULL
      WHERE p.person = whom AND p.until IS NULL AND (m.manager = app.person() OR g.id IS NOT NULL)
    )
    -- Whoever is named for concerns in a programme must know whom one is about.
    OR EXISTS (
      SELECT FROM people.known_in k
      JOIN accounts.role_grant g ON g.scope = k.programme
      WHERE k.person = whom AND g.person = app.person() AND g.role = 'safeguarding-lead' AND g.ended_at IS NULL
    );
END
$$;

CREATE FUNCTION people.sees_contact(whom uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN whom = app.person()
    OR people.looks_after(whom)
    OR people.is_introduced(whom, ARRAY['contact'])
    OR EXISTS (
      SELECT FROM people.post p
      JOIN accounts.role_grant g ON g.scope = p.organisation AND g.role = 'organisation-lead' AND g.ended_at IS NULL
      WHERE p.person = whom AND p.until IS NULL AND g.person = app.person()
    );
END
$$;

CREATE FUNCTION people.sees_access_needs(whom uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN whom = app.person() OR EXISTS (
    SELECT FROM people.access_needs n
    WHERE n.person = whom AND (
      (n.for_partner AND people.is_introduced(whom, ARRAY['contact']))
      OR ((n.for_coordinator OR n.for_organisers) AND people.looks_after(whom))
    )
  );
END
$$;

-- Matching asks this of two people neither of whom it may show the other.
CREATE FUNCTION people.is_line_manager_of(who uuid, whom uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM people.line_management m
    JOIN people.post p ON p.id = m.post AND p.until IS NULL
    LEFT JOIN people.contact c ON c.person = who
    WHERE m.person = whom AND (m.manager = who OR m.email = c.email)
  );
END
$$;

ALTER TABLE people.person ENABLE ROW LEVEL SECURITY;
ALTER TABLE people.person FORCE ROW LEVEL SECURITY;
ALTER TABLE people.contact ENABLE ROW LEVEL SECURITY;
ALTER TABLE people.contact FORCE ROW LEVEL SECURITY;
ALTER TABLE people.post ENABLE ROW LEVEL SECURITY;
ALTER TABLE people.post FORCE ROW LEVEL SECURITY;
ALTER TABLE people.line_management ENABLE ROW LEVEL SECURITY;
ALTER TABLE people.line_management FORCE ROW LEVEL SECURITY;
ALTER TABLE people.access_needs ENABLE ROW LEVEL SECURITY;
ALTER TABLE people.access_needs FORCE ROW LEVEL SECURITY;
ALTER TABLE people.access_needs_text ENABLE ROW LEVEL SECURITY;
ALTER TABLE people.access_needs_text FORCE ROW LEVEL SECURITY;
ALTER TABLE people.known_in ENABLE ROW LEVEL SECURITY;
ALTER TABLE people.known_in FORCE ROW LEVEL SECURITY;
ALTER TABLE people.introduction ENABLE ROW LEVEL SECURITY;
ALTER TABLE people.introduction FORCE ROW LEVEL SECURITY;

-- Registering is open to whoever may reach the page that does it; seeing and changing are not.
CREATE POLICY seen ON people.person FOR SELECT TO alongside_web USING (people.sees_name(id));
CREATE POLICY registered ON people.person FOR INSERT TO alongside_web WITH CHECK (true);
CREATE POLICY changed ON people.person FOR UPDATE TO alongside_web USING (id = app.person() OR people.looks_after(id));
CREATE POLICY seen ON people.contact FOR SELECT TO alongside_web USING (people.sees_contact(person));
CREATE POLICY registered ON people.contact FOR INSERT TO alongside_web WITH CHECK (true);
CREATE POLICY changed ON people.contact FOR UPDATE TO alongside_web
  USING (person = app.person() OR people.looks_after(person));
CREATE POLICY seen ON people.post FOR SELECT TO alongside_web USING (people.sees_name(person));
CREATE POLICY recorded ON people.post FOR INSERT TO alongside_web WITH CHECK (true);
CREATE POLICY changed ON people.post FOR UPDATE TO alongside_web
  USING (person = app.person() OR people.looks_after(person));
-- A manager's name and address are shown to the person, to those who look after them, and to the manager.
CREATE POLICY seen ON people.line_management FOR SELECT TO alongside_web
  USING (person = app.person() OR manager = app.person() OR people.looks_after(person));
CREATE POLICY recorded ON people.line_management FOR INSERT TO alongside_web WITH CHECK (true);
CREATE POLICY changed ON people.line_management FOR UPDATE TO alongside_web
  USING (person = app.person() OR people.looks_after(person));
CREATE POLICY seen ON people.access_needs FOR SELECT TO alongside_web USING (people.sees_access_needs(person));
CREATE POLICY stated ON people.access_needs FOR INSERT TO alongside_web
  WITH CHECK (person = app.person() OR people.looks_after(person));
CREATE POLICY changed ON people.access_needs FOR UPDATE TO alongside_web
  USING (person = app.person() OR people.looks_after(person));
CREATE POLICY seen ON people.access_needs_text FOR SELECT TO alongside_web USING (people.sees_access_needs(person));
CREATE POLICY stated ON people.access_needs_text FOR INSERT TO alongside_web
  WITH CHECK (person = app.person() OR people.looks_after(person));
CREATE POLICY changed ON people.access_needs_text FOR UPDATE TO alongside_web
  USING (person = app.person() OR people.looks_after(person));
CREATE POLICY seen ON people.known_in FOR SELECT TO alongside_web
  USING (person = app.person() OR app.has_role(programme, 'coordinator', 'data-protection-officer', 'safeguarding-lead'));
CREATE POLICY joined ON people.known_in FOR INSERT TO alongside_web WITH CHECK (true);
CREATE POLICY seen ON people.introduction FOR SELECT TO alongside_web
  USING (person = app.person() OR audience_id = app.person() OR people.looks_after(person));
CREATE POLICY made ON people.introduction FOR INSERT TO alongside_web WITH CHECK (true);
CREATE POLICY ended ON people.introduction FOR UPDATE TO alongside_web
  USING (person = app.person() OR audience_id = app.person() OR people.looks_after(person));

-- The worker writes mails and sweeps for everyone.
CREATE POLICY for_mail ON people.person FOR SELECT TO alongside_worker USING (true);
CREATE POLICY for_mail ON people.contact FOR SELECT TO alongside_worker USING (true);
CREATE POLICY for_mail ON people.post FOR SELECT TO alongside_worker USING (true);
CREATE POLICY for_mail ON people.line_management FOR SELECT TO alongside_worker USING (true);
CREATE POLICY for_mail ON people.known_in FOR SELECT TO alongside_worker USING (true);
CREATE POLICY for_sweeps ON people.introduction TO alongside_worker USING (true) WITH CHECK (true);

-- The functions above, and those that forget, run as the owner, who is bound by forced policies too.
CREATE POLICY owner_looks_up ON people.person TO CURRENT_USER USING (true);
CREATE POLICY owner_looks_up ON people.contact TO CURRENT_USER USING (true);
CREATE POLICY owner_looks_up ON people.post TO CURRENT_USER USING (true);
CREATE POLICY owner_looks_up ON people.line_management TO CURRENT_USER USING (true);
CREATE POLICY owner_looks_up ON people.access_needs TO CURRENT_USER USING (true);
CREATE POLICY owner_looks_up ON people.access_needs_text TO CURRENT_USER USING (true);
CREATE POLICY owner_looks_up ON people.known_in TO CURRENT_USER USING (true);
CREATE POLICY owner_looks_up ON people.introduction TO CURRENT_USER USING (true);

GRANT SELECT, INSERT, UPDATE ON people.person, people.contact, people.post, people.line_management, people.access_needs,
  people.access_needs_text, people.introduction TO alongside_web;
GRANT SELECT, INSERT ON people.known_in TO alongside_web;
GRANT SELECT ON people.person, people.contact, people.post, people.line_management, people.known_in TO alongside_worker;
GRANT SELECT, UPDATE ON people.introduction TO alongside_worker;

-- For the modules above: people as they stand today. Row-level security decides who is in them.
CREATE VIEW people.current_person WITH (security_invoker = true) AS
SELECT n.id, n.name, n.sort_name, n.registered_by, p.id AS post, p.title, p.since, o.id AS organisation,
  o.name AS organisation_name, o.kind AS organisation_kind, o.region, o.nation
FROM people.person n
LEFT JOIN people.post p ON p.person = n.id AND p.until IS NULL
LEFT JOIN people.organisation o ON o.id = p.organisation;

CREATE VIEW people.current_contact WITH (security_invoker = true) AS
SELECT c.person, c.email, c.phone FROM people.contact c;

CREATE VIEW people.current_manager WITH (security_invoker = true) AS
SELECT m.person, m.manager, m.name, m.email
FROM people.line_management m JOIN people.post p ON p.id = m.post
WHERE p.until IS NULL;

GRANT SELECT ON people.current_person, people.current_contact, people.current_manager TO alongside_web, alongside_worker;

-- Takes somebody away who was entered by mistake, with all that was said of them. The module above that knows of
-- nothing built on them calls this; a post or introduction made by anybody else than those who entered them stops it.
CREATE FUNCTION people.forget(whom uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NOT people.looks_after(whom) THEN
    RETURN false;
  END IF;
  IF EXISTS (SELECT FROM people.person n WHERE n.id = whom AND n.registered_by = whom)
    OR EXISTS (SELECT FROM people.introduction i WHERE i.person = whom)
    OR (SELECT count(*) FROM people.known_in k WHERE k.person = whom) > 1 THEN
    RETURN false;
  END IF;
  UPDATE people.line_management m SET manager = NULL WHERE m.manager = whom;
  DELETE FROM people.access_needs n WHERE n.person = whom;
  DELETE FROM people.post p WHERE p.person = whom;
  DELETE FROM people.contact c WHERE c.person = whom;
  DELETE FROM people.known_in k WHERE k.person = whom;
  DELETE FROM people.person n WHERE n.id = whom;
  RETURN true;
END
$$;

REVOKE EXECUTE ON FUNCTION people.looks_after, people.is_introduced, people.sees_name, people.sees_contact,
  people.sees_access_needs, people.is_line_manager_of, people.forget FROM PUBLIC;
GRANT EXECUTE ON FUNCTION people.looks_after, people.is_introduced, people.sees_name, people.sees_contact,
  people.sees_access_needs, people.is_line_manager_of TO alongside_web, alongside_worker;
GRANT EXECUTE ON FUNCTION people.forget TO alongside_web;
