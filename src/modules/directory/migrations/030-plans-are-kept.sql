-- The plans of these are kept by a connection; in plain SQL each was planned anew in every statement that asks it (ADR 28).
CREATE OR REPLACE FUNCTION directory.browsed() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY SELECT p.programme FROM recruitment.participant p WHERE p.person = app.person();
END
$$;

CREATE OR REPLACE FUNCTION directory.coordinated() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT g.scope FROM accounts.role_grant g
    WHERE g.person = app.person() AND g.role = 'coordinator' AND g.ended_at IS NULL AND g.scope IS NOT NULL;
END
$$;
