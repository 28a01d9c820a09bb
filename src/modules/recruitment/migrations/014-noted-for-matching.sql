-- For the modules above: what coordinators noted that a match must keep to. Who said so, and in which words, stays here.
CREATE VIEW recruitment.kept_apart WITH (security_invoker = true) AS
SELECT f.programme, f.person AS one, other
FROM recruitment.noted_fact f CROSS JOIN unnest(f.about) AS other WHERE f.kind = 'not with'
UNION
SELECT f.programme, other, f.person
FROM recruitment.noted_fact f CROSS JOIN unnest(f.about) AS other WHERE f.kind = 'not with';

CREATE VIEW recruitment.noted_manager WITH (security_invoker = true) AS
SELECT f.programme, f.person AS manager, report
FROM recruitment.noted_fact f CROSS JOIN unnest(f.about) AS report WHERE f.kind = 'line manages';

CREATE VIEW recruitment.noted_leave WITH (security_invoker = true) AS
SELECT f.programme, f.person, f.until AS back_on
FROM recruitment.noted_fact f WHERE f.kind = 'leave' AND f.until IS NOT NULL;

GRANT SELECT ON recruitment.kept_apart, recruitment.noted_manager, recruitment.noted_leave TO alongside_web;
