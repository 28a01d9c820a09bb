-- For matching: what mentors say in their portraits.
CREATE VIEW directory.told WITH (security_invoker = true) AS
SELECT p.programme, p.mentor, t.form_version, t.answers
FROM directory.portrait p JOIN directory.portrait_text t ON t.portrait = p.id;
GRANT SELECT ON directory.told TO alongside_web, alongside_worker;
