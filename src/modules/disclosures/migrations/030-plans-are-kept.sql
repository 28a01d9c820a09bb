-- The plans of these are kept by a connection; in plain SQL each was planned anew in every statement that asks it (ADR 28).
CREATE OR REPLACE FUNCTION disclosures.open_to_link() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT s.disclosure FROM disclosures.state_change s
    WHERE s.disclosure = app.link() AND s.replaced_at IS NULL AND s.state = 'agreed';
END
$$;

CREATE OR REPLACE FUNCTION disclosures.promised_by_link() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT u.disclosure FROM disclosures.undertaking u WHERE u.disclosure IN (SELECT disclosures.open_to_link());
END
$$;

CREATE OR REPLACE FUNCTION disclosures.told_by() RETURNS TABLE (name text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT n.name FROM disclosures.consent c JOIN people.person n ON n.id = c.person
    WHERE c.disclosure IN (SELECT disclosures.open_to_link())
    ORDER BY n.sort_name;
END
$$;

CREATE OR REPLACE FUNCTION disclosures.agreed_by_all(which uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN NOT EXISTS (
    SELECT FROM disclosures.disclosure d
    JOIN relationships.member m ON m.relationship = d.relationship AND m.left_at IS NULL
    WHERE d.id = which
      AND NOT EXISTS (SELECT FROM disclosures.consent c WHERE c.disclosure = which AND c.person = m.person)
  );
END
$$;

CREATE OR REPLACE FUNCTION disclosures.ended_for_link() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM disclosures.state_change s
    WHERE s.disclosure = app.link() AND s.replaced_at IS NULL AND s.state = 'revoked');
END
$$;
