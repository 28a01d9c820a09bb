-- An expression goes to the coordinators, and its person is known in the programme: by the coordinator's hand, by the manager who
-- was asked, or by the person themselves where the programme leaves nothing to a manager (EM-03).
CREATE OR REPLACE FUNCTION recruitment.release(wanted uuid, moment timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  found recruitment.expression;
BEGIN
  SELECT e.* INTO found FROM recruitment.expression e JOIN programmes.current c ON c.id = e.programme
  WHERE e.id = wanted AND (
    recruitment.is_asked_about(wanted)
    OR e.programme = ANY (recruitment.coordinated())
    OR (e.person = app.person()
      AND c.settings #>> ARRAY['terms', 'endorsement', e.role, 'rule'] IS DISTINCT FROM 'manager-decides'));
  IF found.id IS NULL THEN
    RETURN;
  END IF;
  UPDATE recruitment.profile SET released_at = moment WHERE expression = wanted AND released_at IS NULL;
  UPDATE recruitment.answers SET released_at = moment WHERE expression = wanted AND released_at IS NULL;
  PERFORM people.make_known(found.person, found.programme, moment);
END
$$;
