-- A mail is posted by somebody who is known, or by the holder of a link to a person; it waits, and has come to nothing yet. For
-- visitors there are functions of the modules, which take the address from where it was asked for.
DROP POLICY anyone_posts ON mail.message;
CREATE POLICY known_post ON mail.message FOR INSERT TO alongside_web WITH CHECK (
  (app.person() IS NOT NULL OR (app.link() IS NOT NULL AND to_person IS NOT NULL))
  AND attempts = 0 AND num_nonnulls(sent_at, dropped_at, failed_at) = 0);
CREATE POLICY modules_post ON mail.message FOR INSERT TO CURRENT_USER WITH CHECK (true);

-- Copies of mails are kept and shown while there is a row here, which whoever opens a demonstration puts in. In live use there
-- is none: then nothing can be kept, and nobody reads what was.
CREATE TABLE mail.outbox_shown (yes boolean PRIMARY KEY DEFAULT true CHECK (yes));
GRANT SELECT ON mail.outbox_shown TO alongside_web, alongside_worker;
DROP POLICY everyone_looks ON mail.outbox_copy;
CREATE POLICY shown ON mail.outbox_copy FOR SELECT TO alongside_web, alongside_worker
  USING (EXISTS (SELECT FROM mail.outbox_shown));
DROP POLICY worker_copies ON mail.outbox_copy;
CREATE POLICY worker_copies ON mail.outbox_copy FOR INSERT TO alongside_worker
  WITH CHECK (EXISTS (SELECT FROM mail.outbox_shown));
CREATE POLICY owner_empties ON mail.outbox_copy TO CURRENT_USER USING (true);
