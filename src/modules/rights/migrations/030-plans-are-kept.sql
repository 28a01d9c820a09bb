-- The plans of these are kept by a connection; in plain SQL each was planned anew in every statement that asks it (ADR 28).
CREATE OR REPLACE FUNCTION rights.protected() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT g.scope FROM accounts.role_grant g
    WHERE g.person = app.person() AND g.role = 'data-protection-officer' AND g.ended_at IS NULL AND g.scope IS NOT NULL;
END
$$;

CREATE OR REPLACE FUNCTION rights.pairs(which uuid) RETURNS TABLE (relationship uuid, names text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT m.relationship, string_agg(COALESCE(p.name, 'Somebody'), ' and ' ORDER BY m.side DESC, p.sort_name)
    FROM relationships.member m LEFT JOIN people.person p ON p.id = m.person
    WHERE m.programme = which AND which IN (SELECT rights.protected())
    GROUP BY m.relationship;
END
$$;

CREATE OR REPLACE FUNCTION rights.first_goes_on(which uuid, held uuid) RETURNS date
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN (
    SELECT min(l.goes_on) FROM rights.leaving l
    WHERE l.gone_at IS NULL AND l.kind <> 'concern' AND l.programme = which AND which IN (SELECT rights.protected())
      AND (l.subject = held
        OR l.subject IN (SELECT m.relationship FROM relationships.member m WHERE m.person = held AND m.programme = which))
  );
END
$$;
