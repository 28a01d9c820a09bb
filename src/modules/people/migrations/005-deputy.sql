-- The deputy of the safeguarding lead must know whom a concern is about, as the lead must.
CREATE OR REPLACE FUNCTION people.sees_name(whom uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN whom = app.person()
    OR people.looks_after(whom)
    OR people.is_introduced(whom, ARRAY['name', 'contact'])
    OR EXISTS (
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
ALTER POLICY seen ON people.known_in USING (person = app.person()
  OR app.has_role(programme, 'coordinator', 'data-protection-officer', 'safeguarding-lead', 'deputy-safeguarding-lead'));
