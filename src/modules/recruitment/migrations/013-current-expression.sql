-- For the modules above: where each expression stands now and since when; its name is the coordinator's to know before the
-- line manager has decided. What was answered stays here.
CREATE VIEW recruitment.current_expression WITH (security_invoker = true) AS
SELECT s.programme, s.expression AS id, s.person, e.name, s.role, s.state, s.since
FROM recruitment.standing s JOIN recruitment.expression e ON e.id = s.expression
WHERE s.until IS NULL;
GRANT SELECT ON recruitment.current_expression TO alongside_web, alongside_worker;
CREATE INDEX standing_since ON recruitment.standing (programme, state, since, expression) WHERE until IS NULL;
