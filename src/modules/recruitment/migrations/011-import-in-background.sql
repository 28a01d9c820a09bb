-- A long list comes in while its coordinator does something else; when that fails, the list is open again, and says why.
ALTER TABLE recruitment.import_change DROP CONSTRAINT import_change_state_check;
ALTER TABLE recruitment.import_change ADD CONSTRAINT import_change_state_check
  CHECK (state IN ('reading', 'coming-in', 'imported', 'dropped', 'taken-back'));
ALTER TABLE recruitment.import_change ADD COLUMN why text CHECK (why IN ('joined meanwhile', 'fault'));
