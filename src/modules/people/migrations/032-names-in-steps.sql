-- What nearly always answers comes first, and alone: each question of a body costs something whether it is reached or not.
CREATE OR REPLACE FUNCTION people.sees_name(whom uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF whom = app.person() OR people.is_introduced(whom, ARRAY['name', 'contact']) OR people.looks_after(whom) THEN
    RETURN true;
  END IF;
  RETURN EXISTS (
    SELECT FROM people.post p
    LEFT JOIN people.line_management m ON m.post = p.id
    LEFT JOIN accounts.role_grant g ON g.scope = p.organisation AND g.person = app.person()
      AND g.role = 'organisation-lead' AND g.ended_at IS NULL
    WHERE p.person = whom AND p.until IS NULL AND (m.manager = app.person() OR g.id IS NOT NULL)
  )
  OR EXISTS (
    SELECT FROM people.known_in k
    JOIN accounts.role_grant g ON g.scope = k.programme
    WHERE k.person = whom AND g.person = app.person() AND g.ended_at IS NULL
      AND g.role IN ('safeguarding-lead', 'deputy-safeguarding-lead')
  );
END
$$;
