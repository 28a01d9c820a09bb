-- Whether anybody has ever come in by an account. From then on its address is for them alone to change: whoever could set it
-- could sign in as them.
ALTER TABLE accounts.account ADD COLUMN used_at timestamptz;
UPDATE accounts.account a SET used_at = s.first
  FROM (SELECT person, min(started_at) AS first FROM accounts.sign_in GROUP BY person) s WHERE s.person = a.person;
CREATE FUNCTION accounts.note_use() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE accounts.account a SET used_at = NEW.started_at WHERE a.person = NEW.person AND a.used_at IS NULL;
  RETURN NULL;
END
$$;
CREATE TRIGGER notes_use AFTER INSERT ON accounts.sign_in FOR EACH ROW EXECUTE FUNCTION accounts.note_use();
CREATE FUNCTION accounts.is_used(whose uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT EXISTS (SELECT FROM accounts.account a WHERE a.person = whose AND a.used_at IS NOT NULL)
$$;
REVOKE EXECUTE ON FUNCTION accounts.note_use, accounts.is_used FROM PUBLIC;
