-- The plans of these are kept by a connection; in plain SQL each was planned anew in every statement that asks it (ADR 28).
CREATE OR REPLACE FUNCTION relationships.mine() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY SELECT m.relationship FROM relationships.member m WHERE m.person = app.person() AND m.left_at IS NULL;
END
$$;

CREATE OR REPLACE FUNCTION relationships.ever_mine() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY SELECT m.relationship FROM relationships.member m WHERE m.person = app.person();
END
$$;

CREATE OR REPLACE FUNCTION relationships.assisted() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT m.relationship FROM relationships.member m
    JOIN accounts.assistance a ON a.principal = m.person AND a.ended_at IS NULL
    WHERE a.assistant = app.person() AND m.left_at IS NULL;
END
$$;

CREATE OR REPLACE FUNCTION relationships.coordinated() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT g.scope FROM accounts.role_grant g
    WHERE g.person = app.person() AND g.role = 'coordinator' AND g.ended_at IS NULL AND g.scope IS NOT NULL;
END
$$;

CREATE OR REPLACE FUNCTION relationships.opened_by_me(which uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN EXISTS (SELECT FROM relationships.relationship r WHERE r.id = which AND r.opened_by = app.person());
END
$$;

CREATE OR REPLACE FUNCTION relationships.overseen(which uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM relationships.relationship r
    WHERE r.id = which AND r.programme IN (SELECT relationships.coordinated())
      AND NOT EXISTS (SELECT FROM relationships.member m WHERE m.relationship = r.id AND m.person = app.person())
  );
END
$$;

CREATE OR REPLACE FUNCTION relationships.in_own_record() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY SELECT m.relationship FROM relationships.member m WHERE m.person = app.own_record();
END
$$;
