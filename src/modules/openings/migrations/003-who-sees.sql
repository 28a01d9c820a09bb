DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['opening', 'state_change', 'telling', 'text'] LOOP
    EXECUTE format('ALTER TABLE openings.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE openings.%I FORCE ROW LEVEL SECURITY', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['state_change', 'telling'] LOOP
    EXECUTE format('CREATE POLICY seen ON openings.%I FOR SELECT TO alongside_web USING (opening = ANY (
      ARRAY(SELECT openings.seen() UNION ALL SELECT openings.told())))', name);
  END LOOP;
  -- The worker keeps the time and writes mails; the words it cannot even see sealed.
  FOREACH name IN ARRAY ARRAY['opening', 'state_change', 'telling'] LOOP
    EXECUTE format('CREATE POLICY worker_acts ON openings.%I TO alongside_worker USING (true) WITH CHECK (true)', name);
    EXECUTE format('CREATE POLICY owner_looks_up ON openings.%I FOR SELECT TO CURRENT_USER USING (true)', name);
  END LOOP;
END
$$;

CREATE POLICY seen ON openings.opening FOR SELECT TO alongside_web USING (
  id = ANY (ARRAY(SELECT openings.seen() UNION ALL SELECT openings.told())));
-- Whoever else is named sees that it happened, and not why.
CREATE POLICY seen ON openings.text FOR SELECT TO alongside_web USING (
  opening = ANY (ARRAY(SELECT openings.explained() UNION ALL SELECT openings.told())));
CREATE POLICY asked ON openings.opening FOR INSERT TO alongside_web WITH CHECK (
  asked_by = app.person() AND openings.may_act(app.person(), programme, relationship));
CREATE POLICY written ON openings.text FOR INSERT TO alongside_web WITH CHECK (
  by_person = app.person() AND opening IN (SELECT o.id FROM openings.opening o WHERE o.asked_by = app.person()));
CREATE POLICY moved ON openings.state_change FOR INSERT TO alongside_web WITH CHECK (by_person = app.person() AND CASE
  WHEN state = 'asked' THEN opening IN (SELECT o.id FROM openings.opening o WHERE o.asked_by = app.person())
  WHEN state = 'over' THEN opening = ANY (ARRAY(SELECT openings.seen()))
  ELSE openings.may_confirm(opening) END);
CREATE POLICY replaced ON openings.state_change FOR UPDATE TO alongside_web USING (
  opening = ANY (ARRAY(SELECT openings.seen())));

-- The logs of that relationship, with when its sessions were and when the logs were changed, and nothing else that a pair writes.
CREATE POLICY opened ON sessions.log FOR SELECT TO alongside_web USING (
  relationship = ANY (ARRAY(SELECT openings.readable())));
CREATE POLICY opened ON sessions.arrangement FOR SELECT TO alongside_web USING (
  relationship = ANY (ARRAY(SELECT openings.readable())));

-- Whoever sees an opening sees who asked and who answered.
CREATE POLICY in_an_opening ON people.person FOR SELECT TO alongside_web USING (
  id = ANY (ARRAY(SELECT openings.known())));

-- Where the members are told later, what the two read until then is on record at once, and is shown when they are.
CREATE POLICY owner_looks_up ON audit.reading FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY once_told ON audit.reading AS RESTRICTIVE FOR SELECT TO alongside_web USING (
  by_person = app.person() OR id <> ALL (ARRAY(SELECT openings.kept_back())));
-- Whether a member has read why.
CREATE POLICY own_of_openings ON audit.reading FOR SELECT TO alongside_web USING (
  by_person = app.person() AND owner_kind = 'relationship' AND owner_id = ANY (ARRAY(SELECT openings.told())));

-- Somebody's own record shows them what they asked for, answered, wrote and were told; it must not be how they learn of one.
CREATE POLICY own_record ON openings.opening FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (asked_by = (SELECT app.own_record())));
CREATE POLICY own_record ON openings.state_change FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (by_person = (SELECT app.own_record())));
CREATE POLICY own_record ON openings.telling FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (person = (SELECT app.own_record())));
CREATE POLICY own_record ON openings.text FOR SELECT TO alongside_web
  USING ((SELECT app.own_record()) IS NOT NULL AND (by_person = (SELECT app.own_record())));
