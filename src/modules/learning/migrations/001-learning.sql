CREATE SCHEMA learning;
GRANT USAGE ON SCHEMA learning TO alongside_web, alongside_worker;

-- EM-02: who has trained as a mentor, or was qualified already, and who has seen the evidence. Facts only.
CREATE TABLE learning.training (
  id uuid PRIMARY KEY,
  programme uuid NOT NULL,
  person uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('course', 'refresher', 'qualified')),
  held_on date,
  seen_by uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  taken_back_at timestamptz,
  taken_back_by uuid,
  CHECK ((taken_back_at IS NULL) = (taken_back_by IS NULL))
);
CREATE INDEX training_by_person ON learning.training (programme, person) WHERE taken_back_at IS NULL;
GRANT SELECT, INSERT, UPDATE (taken_back_at, taken_back_by) ON learning.training TO alongside_web;
GRANT SELECT ON learning.training TO alongside_worker;

-- For the modules above: only the trained enter the pool and the directory.
CREATE VIEW learning.trained WITH (security_invoker = true) AS
SELECT t.programme, t.person, min(t.held_on) AS since
FROM learning.training t WHERE t.taken_back_at IS NULL GROUP BY t.programme, t.person;
GRANT SELECT ON learning.trained TO alongside_web, alongside_worker;
