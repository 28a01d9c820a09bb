-- How an opening stands is replaced by what it is next, and never by nothing: else nobody would see it, nor be told of it.
CREATE FUNCTION openings.is_followed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM openings.state_change s WHERE s.opening = NEW.opening AND s.turn = NEW.turn + 1) THEN
    RAISE EXCEPTION 'What replaces this state of an opening is missing' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION openings.is_followed FROM PUBLIC;
CREATE CONSTRAINT TRIGGER followed AFTER INSERT OR UPDATE ON openings.state_change DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.replaced_at IS NOT NULL) EXECUTE FUNCTION openings.is_followed();
