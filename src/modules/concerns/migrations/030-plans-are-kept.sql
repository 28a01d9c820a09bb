-- The plans of these are kept by a connection; in plain SQL each was planned anew in every statement that asks it (ADR 28).
CREATE OR REPLACE FUNCTION concerns.line_above(whom uuid) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    WITH RECURSIVE line (person) AS (
      SELECT whom
      UNION
      SELECT coalesce(m.manager, c.person)
      FROM line l
      JOIN people.line_management m ON m.person = l.person
      JOIN people.post p ON p.id = m.post AND p.until IS NULL
      LEFT JOIN people.contact c ON c.email = m.email
      WHERE coalesce(m.manager, c.person) IS NOT NULL
    )
    SELECT person FROM line;
END
$$;

CREATE OR REPLACE FUNCTION concerns.stands_apart(who uuid, from_relationship uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN NOT EXISTS (
    SELECT FROM relationships.member m
    WHERE m.relationship = from_relationship
      AND (who IN (SELECT concerns.line_above(m.person)) OR m.person IN (SELECT concerns.line_above(who)))
  );
END
$$;

CREATE OR REPLACE FUNCTION concerns.receivers(in_programme uuid, from_relationship uuid)
RETURNS TABLE (person uuid, role text, name text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT g.person, g.role, n.name
    FROM accounts.role_grant g
    LEFT JOIN people.person n ON n.id = g.person
    WHERE g.scope = in_programme AND g.ended_at IS NULL
      AND g.role IN ('coordinator', 'safeguarding-lead', 'deputy-safeguarding-lead')
      AND concerns.stands_apart(g.person, from_relationship)
    ORDER BY g.granted_at, g.id;
END
$$;

CREATE OR REPLACE FUNCTION concerns.handled() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT c.id FROM concerns.concern c
    WHERE c.programme IN (
        SELECT g.scope FROM accounts.role_grant g
        WHERE g.person = app.person() AND g.ended_at IS NULL
          AND g.role IN ('coordinator', 'safeguarding-lead', 'deputy-safeguarding-lead')
      )
      AND concerns.stands_apart(app.person(), c.relationship);
END
$$;

CREATE OR REPLACE FUNCTION concerns.raised() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY SELECT c.id FROM concerns.concern c WHERE c.raised_by = app.person();
END
$$;

CREATE OR REPLACE FUNCTION concerns.told() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY SELECT t.concern FROM concerns.telling t WHERE t.person = app.person();
END
$$;

CREATE OR REPLACE FUNCTION concerns.counted(in_programme uuid) RETURNS TABLE (drill boolean, open boolean, number integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT c.drill, s.state <> 'closed', count(*)::int
    FROM concerns.concern c JOIN concerns.state_change s ON s.concern = c.id AND s.replaced_at IS NULL
    WHERE c.programme = in_programme AND EXISTS (
      SELECT FROM accounts.role_grant g
      WHERE g.person = app.person() AND g.scope = in_programme AND g.ended_at IS NULL
        AND g.role IN ('steering-member', 'data-protection-officer')
        AND NOT EXISTS (SELECT FROM accounts.role_grant n WHERE n.person = g.person AND n.scope = g.scope AND n.ended_at IS NULL
          AND n.role IN ('coordinator', 'safeguarding-lead', 'deputy-safeguarding-lead'))
    )
    GROUP BY c.drill, s.state <> 'closed';
END
$$;
