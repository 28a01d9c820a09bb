-- Whoever asked takes it back, as long as nobody has answered; it stands then as not confirmed, by them.
DROP POLICY moved ON openings.state_change;
CREATE POLICY moved ON openings.state_change FOR INSERT TO alongside_web WITH CHECK (by_person = app.person() AND CASE
  WHEN state = 'asked' THEN opening IN (SELECT o.id FROM openings.opening o WHERE o.asked_by = app.person())
  WHEN state = 'over' THEN opening = ANY (ARRAY(SELECT openings.seen()))
  WHEN state = 'not-confirmed' THEN openings.may_confirm(opening)
    OR opening IN (SELECT o.id FROM openings.opening o
      WHERE o.asked_by = app.person() AND o.id = ANY (ARRAY(SELECT openings.seen())))
  ELSE openings.may_confirm(opening) END);
