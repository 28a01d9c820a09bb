-- The plans of these are kept by a connection; in plain SQL each was planned anew in every statement that asks it (ADR 28).
CREATE OR REPLACE FUNCTION people.organisation_then(whom uuid, on_day date) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN (
    SELECT o.name FROM people.post p JOIN people.organisation o ON o.id = p.organisation
    WHERE p.person = whom AND (p.until IS NULL OR p.until > on_day)
    ORDER BY p.until NULLS LAST LIMIT 1
  );
END
$$;

CREATE OR REPLACE FUNCTION people.make_known(whom uuid, where_to uuid, moment timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO people.known_in (person, programme, since) VALUES (whom, where_to, moment) ON CONFLICT DO NOTHING;
END
$$;

CREATE OR REPLACE FUNCTION people.introduce_to(whom uuid, other uuid, how_far text, moment timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO people.introduction (id, person, audience, audience_id, extent, since)
  VALUES (gen_random_uuid(), whom, 'person', other, how_far, moment) ON CONFLICT DO NOTHING;
END
$$;

CREATE OR REPLACE FUNCTION people.no_longer_known(whom uuid, where_to uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  DELETE FROM people.known_in k WHERE k.person = whom AND k.programme = where_to
    AND NOT EXISTS (SELECT FROM accounts.role_grant g WHERE g.person = whom AND g.scope = where_to);
END
$$;
