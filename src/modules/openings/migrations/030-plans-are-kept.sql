-- The plans of these are kept by a connection; in plain SQL each was planned anew in every statement that asks it (ADR 28).
CREATE OR REPLACE FUNCTION openings.kind_of(who uuid, in_programme uuid) RETURNS SETOF text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT DISTINCT CASE g.role WHEN 'data-protection-officer' THEN 'data' ELSE 'safeguarding' END
    FROM accounts.role_grant g
    WHERE g.person = who AND g.scope = in_programme AND g.ended_at IS NULL
      AND g.role IN ('data-protection-officer', 'safeguarding-lead', 'deputy-safeguarding-lead');
END
$$;

CREATE OR REPLACE FUNCTION openings.may_act(who uuid, in_programme uuid, in_relationship uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN EXISTS (SELECT FROM openings.kind_of(who, in_programme))
    AND EXISTS (SELECT FROM relationships.relationship r WHERE r.id = in_relationship AND r.programme = in_programme)
    AND concerns.stands_apart(who, in_relationship);
END
$$;

CREATE OR REPLACE FUNCTION openings.seen() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY SELECT o.id FROM openings.opening o WHERE openings.may_act(app.person(), o.programme, o.relationship);
END
$$;

CREATE OR REPLACE FUNCTION openings.told() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY SELECT t.opening FROM openings.telling t WHERE t.person = app.person();
END
$$;

CREATE OR REPLACE FUNCTION openings.makes_two(asks uuid, confirms uuid, in_programme uuid, in_relationship uuid)
RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN (
    SELECT asks <> confirms
      AND EXISTS (
        SELECT FROM openings.kind_of(asks, in_programme) AS a (kind), openings.kind_of(confirms, in_programme) AS b (kind)
        WHERE a.kind <> b.kind)
      AND openings.may_act(asks, in_programme, in_relationship) AND openings.may_act(confirms, in_programme, in_relationship)
  );
END
$$;

CREATE OR REPLACE FUNCTION openings.may_confirm(which uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM openings.opening o
    WHERE o.id = which AND openings.makes_two(o.asked_by, app.person(), o.programme, o.relationship));
END
$$;

CREATE OR REPLACE FUNCTION openings.explained() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT o.id FROM openings.opening o
    JOIN openings.state_change s ON s.opening = o.id AND s.replaced_at IS NULL
    LEFT JOIN openings.state_change a ON a.opening = o.id AND a.turn = 2
    WHERE openings.may_act(app.person(), o.programme, o.relationship)
      AND (app.person() IN (o.asked_by, a.by_person) OR (s.state = 'asked' AND openings.may_confirm(o.id)));
END
$$;

CREATE OR REPLACE FUNCTION openings.seconds(asks uuid, in_programme uuid, in_relationship uuid) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT DISTINCT g.person FROM accounts.role_grant g
    WHERE g.scope = in_programme AND g.ended_at IS NULL
      AND g.role IN ('data-protection-officer', 'safeguarding-lead', 'deputy-safeguarding-lead')
      AND openings.makes_two(asks, g.person, in_programme, in_relationship);
END
$$;

CREATE OR REPLACE FUNCTION openings.readable() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT o.relationship FROM openings.opening o
    JOIN openings.state_change s ON s.opening = o.id AND s.state = 'open' AND s.replaced_at IS NULL
    WHERE app.person() IN (o.asked_by, s.by_person) AND openings.may_act(app.person(), o.programme, o.relationship);
END
$$;

CREATE OR REPLACE FUNCTION openings.pairs(which uuid, in_programme uuid, named text)
RETURNS TABLE (relationship uuid, programme uuid, names text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    WITH found AS MATERIALIZED (
      SELECT r.id, r.programme FROM relationships.relationship r
      WHERE r.id = which OR (r.programme = in_programme AND length(named) > 1 AND EXISTS (
        SELECT FROM relationships.member n JOIN people.person q ON q.id = n.person
        WHERE n.relationship = r.id AND strpos(lower(q.name), lower(named)) > 0))
      LIMIT 50
    )
    SELECT f.id, f.programme, string_agg(COALESCE(p.name, 'Somebody'), ' and ' ORDER BY m.side DESC, p.sort_name)
    FROM found f JOIN relationships.member m ON m.relationship = f.id LEFT JOIN people.person p ON p.id = m.person
    WHERE openings.may_act(app.person(), f.programme, f.id)
    GROUP BY f.id, f.programme ORDER BY 3;
END
$$;

CREATE OR REPLACE FUNCTION openings.known() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT s.by_person FROM openings.state_change s
    WHERE s.opening IN (SELECT openings.seen() UNION ALL SELECT openings.told()) AND s.by_person IS NOT NULL;
END
$$;

CREATE OR REPLACE FUNCTION openings.counted(in_programme uuid) RETURNS integer
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN (
    SELECT count(*)::int FROM openings.opening o
    WHERE o.programme = in_programme AND app.has_role(in_programme, 'steering-member')
      AND EXISTS (SELECT FROM openings.telling t WHERE t.opening = o.id)
  );
END
$$;

CREATE OR REPLACE FUNCTION openings.kept_back() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT r.id FROM openings.opening o
    JOIN openings.state_change s ON s.opening = o.id AND s.state = 'open'
    JOIN audit.reading r ON r.owner_kind = 'relationship' AND r.owner_id = o.relationship
      AND r.at >= s.at AND r.by_person IN (o.asked_by, s.by_person)
    WHERE NOT EXISTS (SELECT FROM openings.telling t WHERE t.opening = o.id);
END
$$;

CREATE OR REPLACE FUNCTION openings.stood_as(which uuid, who uuid) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN (
    SELECT min(g.role) FROM accounts.role_grant g JOIN openings.opening o ON o.id = which AND g.scope = o.programme
    WHERE g.person = who AND g.role IN ('data-protection-officer', 'safeguarding-lead', 'deputy-safeguarding-lead')
      AND who IN (SELECT openings.known())
      AND which IN (SELECT openings.seen() UNION ALL SELECT openings.told())
  );
END
$$;
