-- The words of a concern go as well, when it has been closed for long enough. A hold on its pair, or on one of the two, holds them.
ALTER TABLE rights.leaving DROP CONSTRAINT leaving_kind_check;
ALTER TABLE rights.leaving ADD CONSTRAINT leaving_kind_check CHECK (kind IN ('relationship', 'person', 'concern'));
