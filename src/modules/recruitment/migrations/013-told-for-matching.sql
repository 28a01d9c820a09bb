-- For matching: what those who take part told of themselves. Row-level security decides who reads which of it.
CREATE POLICY for_matching ON recruitment.answers FOR SELECT TO alongside_worker USING (true);
GRANT SELECT ON recruitment.answers TO alongside_worker;
CREATE VIEW recruitment.told WITH (security_invoker = true) AS
SELECT a.programme, a.person, e.role, e.form_version, a.body AS answers
FROM recruitment.participant p
JOIN recruitment.expression e ON e.id = p.expression
JOIN recruitment.answers a ON a.expression = e.id
WHERE a.released_at IS NOT NULL AND 'coordinator' = ANY (a.readers);
GRANT SELECT ON recruitment.told TO alongside_web, alongside_worker;
