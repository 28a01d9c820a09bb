-- A match has come to nothing: the worker looks for the next best for that person alone, and nobody has to ask for it.
ALTER TABLE matching.run
  ALTER COLUMN asked_by DROP NOT NULL,
  ADD COLUMN only_request uuid REFERENCES matching.request,
  ADD CHECK ((asked_by IS NULL) = (only_request IS NOT NULL));
CREATE INDEX next_best_for ON matching.run (only_request, asked_at) WHERE only_request IS NOT NULL;
GRANT INSERT ON matching.run TO alongside_worker;
