-- These questions look past the policies of the tables they read, as those of the rooms below do.

-- What the holder of the link may see while all of them stand by it.
CREATE FUNCTION disclosures.open_to_link() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT s.disclosure FROM disclosures.state_change s
  WHERE s.disclosure = app.link() AND s.replaced_at IS NULL AND s.state = 'agreed'
$$;
-- What they may read: confidence comes first.
CREATE FUNCTION disclosures.promised_by_link() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT u.disclosure FROM disclosures.undertaking u WHERE u.disclosure IN (SELECT disclosures.open_to_link())
$$;
-- Who told it, for the holder of the link: by name, and for no longer than it stands.
CREATE FUNCTION disclosures.told_by() RETURNS TABLE (name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT n.name FROM disclosures.consent c JOIN people.person n ON n.id = c.person
  WHERE c.disclosure IN (SELECT disclosures.open_to_link())
  ORDER BY n.sort_name
$$;
CREATE FUNCTION disclosures.agreed_by_all(which uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT NOT EXISTS (
    SELECT FROM disclosures.disclosure d
    JOIN relationships.member m ON m.relationship = d.relationship AND m.left_at IS NULL
    WHERE d.id = which
      AND NOT EXISTS (SELECT FROM disclosures.consent c WHERE c.disclosure = which AND c.person = m.person)
  )
$$;
REVOKE EXECUTE ON FUNCTION disclosures.open_to_link, disclosures.promised_by_link, disclosures.told_by,
  disclosures.agreed_by_all FROM PUBLIC;
GRANT EXECUTE ON FUNCTION disclosures.open_to_link, disclosures.promised_by_link, disclosures.told_by,
  disclosures.agreed_by_all TO alongside_web;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['disclosure', 'recipient', 'state_change', 'consent', 'undertaking', 'extract'] LOOP
    EXECUTE format('ALTER TABLE disclosures.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE disclosures.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY the_pair_reads ON disclosures.%I FOR SELECT TO alongside_web USING (
      relationship = ANY (ARRAY(SELECT relationships.mine())))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['recipient', 'state_change', 'undertaking'] LOOP
    EXECUTE format('CREATE POLICY by_link ON disclosures.%I FOR SELECT TO alongside_web USING (
      disclosure = ANY (ARRAY(SELECT disclosures.open_to_link())))', name);
  END LOOP;
  -- A mail asks where it stands, and no more.
  FOREACH name IN ARRAY ARRAY['disclosure', 'state_change'] LOOP
    EXECUTE format('CREATE POLICY for_mail ON disclosures.%I FOR SELECT TO alongside_worker USING (true)', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['disclosure', 'state_change', 'consent', 'undertaking'] LOOP
    EXECUTE format('CREATE POLICY owner_looks_up ON disclosures.%I FOR SELECT TO CURRENT_USER USING (true)', name);
  END LOOP;
END
$$;
CREATE POLICY by_link ON disclosures.disclosure FOR SELECT TO alongside_web USING (
  id = ANY (ARRAY(SELECT disclosures.open_to_link())));
CREATE POLICY by_link ON disclosures.extract FOR SELECT TO alongside_web USING (
  disclosure = ANY (ARRAY(SELECT disclosures.promised_by_link())));

CREATE POLICY proposed ON disclosures.disclosure FOR INSERT TO alongside_web WITH CHECK (
  proposed_by = app.person() AND relationship = ANY (ARRAY(SELECT relationships.mine())));
-- Whom it is for and what they read is said by whoever proposes it.
CREATE POLICY proposed ON disclosures.recipient FOR INSERT TO alongside_web WITH CHECK (
  disclosure IN (SELECT d.id FROM disclosures.disclosure d WHERE d.proposed_by = app.person()));
CREATE POLICY proposed ON disclosures.extract FOR INSERT TO alongside_web WITH CHECK (
  disclosure IN (SELECT d.id FROM disclosures.disclosure d WHERE d.proposed_by = app.person()));
-- Nobody agrees for another: it stands once each has entered their own.
CREATE POLICY own ON disclosures.consent FOR INSERT TO alongside_web WITH CHECK (
  person = app.person() AND relationship = ANY (ARRAY(SELECT relationships.mine())));
CREATE POLICY moved ON disclosures.state_change FOR INSERT TO alongside_web WITH CHECK (
  by_person = app.person() AND relationship = ANY (ARRAY(SELECT relationships.mine()))
  AND (state <> 'agreed' OR disclosures.agreed_by_all(disclosure)));
CREATE POLICY replaced ON disclosures.state_change FOR UPDATE TO alongside_web USING (
  relationship = ANY (ARRAY(SELECT relationships.mine())));
CREATE POLICY given_by_link ON disclosures.undertaking FOR INSERT TO alongside_web WITH CHECK (
  disclosure = ANY (ARRAY(SELECT disclosures.open_to_link())));

-- Somebody's own record shows them what is theirs.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['disclosure', 'recipient', 'state_change', 'consent', 'undertaking', 'extract'] LOOP
    EXECUTE format('CREATE POLICY own_record ON disclosures.%I FOR SELECT TO alongside_web USING (
      (SELECT app.own_record()) IS NOT NULL AND relationship = ANY (ARRAY(SELECT relationships.in_own_record())))', name);
  END LOOP;
END
$$;

-- Whom it was for and what they read goes when its time is over.
GRANT SELECT, DELETE ON disclosures.recipient, disclosures.extract TO alongside_worker;
CREATE POLICY let_go ON disclosures.recipient TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (relationship = (SELECT app.letting_go())));
CREATE POLICY let_go ON disclosures.extract TO alongside_worker
  USING ((SELECT app.letting_go()) IS NOT NULL AND (relationship = (SELECT app.letting_go())));
