-- For the modules above: who is known in which programme, to those who look after them there.
CREATE VIEW people.known_person WITH (security_invoker = true) AS
SELECT k.programme, k.person, k.since FROM people.known_in k;
GRANT SELECT ON people.known_person TO alongside_web, alongside_worker;
