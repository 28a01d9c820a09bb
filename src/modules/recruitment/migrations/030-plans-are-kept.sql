-- The plans of these are kept by a connection; in plain SQL each was planned anew in every statement that asks it (ADR 28).
CREATE OR REPLACE FUNCTION recruitment.coordinated() RETURNS uuid[]
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN ARRAY(
    SELECT p.id FROM programmes.programme p JOIN accounts.role_grant g ON g.scope IS NULL OR g.scope = p.id
    WHERE g.person = app.person() AND g.role = 'coordinator' AND g.ended_at IS NULL
  );
END
$$;

CREATE OR REPLACE FUNCTION recruitment.is_asked_about(wanted uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM recruitment.manager m WHERE m.id = app.link() AND m.expression = wanted AND m.replaced_at IS NULL
  );
END
$$;

CREATE OR REPLACE FUNCTION recruitment.built_on(wanted uuid, imported_at timestamptz) RETURNS TABLE (person uuid, what text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    WITH brought AS (
      SELECT r.person, r.programme, r.expression FROM recruitment.import_row r
      WHERE r.import = wanted AND r.programme = ANY (recruitment.coordinated())
    )
    SELECT b.person, 'moved' FROM brought b
    JOIN recruitment.standing s ON s.expression = b.expression WHERE s.since > imported_at
    UNION
    SELECT b.person, 'endorsed' FROM brought b
    JOIN recruitment.endorsement e ON e.expression = b.expression WHERE e.at > imported_at
    UNION
    SELECT b.person, 'manager' FROM brought b
    JOIN recruitment.manager m ON m.expression = b.expression WHERE m.asked_at > imported_at
    UNION
    SELECT b.person, 'acknowledged' FROM brought b
    JOIN recruitment.acknowledgement a ON a.person = b.person AND a.programme = b.programme WHERE a.at > imported_at;
END
$$;

CREATE OR REPLACE FUNCTION recruitment.profile_of(which uuid, whom uuid) RETURNS TABLE (level text, in_post_since date)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT p.level, p.in_post_since
    FROM recruitment.profile p JOIN recruitment.expression e ON e.id = p.expression
    WHERE p.programme = which AND p.person = whom AND e.role = 'mentee'
    ORDER BY e.submitted_at DESC LIMIT 1;
END
$$;
