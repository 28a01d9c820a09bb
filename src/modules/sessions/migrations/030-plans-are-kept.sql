-- The plans of these are kept by a connection; in plain SQL each was planned anew in every statement that asks it (ADR 28).
CREATE OR REPLACE FUNCTION sessions.whose_diary() RETURNS TABLE (person uuid, name text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT p.id, p.name FROM accounts.assistance a JOIN people.person p ON p.id = a.principal
    WHERE a.assistant = app.person() AND a.ended_at IS NULL
    ORDER BY p.sort_name, p.id;
END
$$;
