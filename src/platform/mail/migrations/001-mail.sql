CREATE SCHEMA mail;
GRANT USAGE ON SCHEMA mail TO alongside_web, alongside_worker;

-- A mail to be sent: who to, what kind and which things it is about. What it says is made from the ids as it is sent.
CREATE TABLE mail.message (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  to_person uuid,
  to_name text,
  to_address text,
  ids jsonb NOT NULL,
  -- Posting the same thing twice under one name sends it once.
  once text UNIQUE,
  due_at timestamptz NOT NULL,
  next_try_at timestamptz NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  sent_at timestamptz,
  dropped_at timestamptz,
  failed_at timestamptz,
  failure text,
  CHECK (num_nonnulls(sent_at, dropped_at, failed_at) <= 1),
  CHECK ((failed_at IS NULL) OR (failure IS NOT NULL)),
  -- Ids and nothing else, so that no text of anybody's can wait here.
  CHECK (jsonb_typeof(ids) = 'object'),
  CHECK (NOT jsonb_path_exists(ids, '$.* ? (!(@ like_regex "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"))'))
);
CREATE INDEX message_waiting ON mail.message (next_try_at)
  WHERE sent_at IS NULL AND dropped_at IS NULL AND failed_at IS NULL;
ALTER TABLE mail.message ENABLE ROW LEVEL SECURITY;
ALTER TABLE mail.message FORCE ROW LEVEL SECURITY;
CREATE POLICY anyone_posts ON mail.message FOR INSERT TO alongside_web WITH CHECK (true);
CREATE POLICY worker_sends ON mail.message TO alongside_worker USING (true) WITH CHECK (true);
GRANT INSERT ON mail.message TO alongside_web;
GRANT SELECT, INSERT, UPDATE ON mail.message TO alongside_worker;

-- A link in a mail. Only the hash of its token is kept, so nobody can open one by reading this table.
CREATE TABLE mail.link (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE,
  purpose text NOT NULL,
  subject uuid NOT NULL,
  message uuid NOT NULL,
  once boolean NOT NULL,
  minted_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
GRANT SELECT, INSERT ON mail.link TO alongside_worker;
GRANT SELECT, UPDATE (used_at) ON mail.link TO alongside_web, alongside_worker;

-- Stands in for a mail server where there is none: a copy of each mail, for trying and demonstrating. Empty otherwise.
CREATE TABLE mail.outbox_copy (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  sent_at timestamptz NOT NULL,
  to_name text NOT NULL,
  to_address text NOT NULL,
  subject text NOT NULL,
  body_text text NOT NULL,
  body_html text NOT NULL,
  calendar_method text,
  calendar_body text,
  attachment_name text
);
CREATE INDEX outbox_newest ON mail.outbox_copy (sent_at DESC, id DESC);
ALTER TABLE mail.outbox_copy ENABLE ROW LEVEL SECURITY;
ALTER TABLE mail.outbox_copy FORCE ROW LEVEL SECURITY;
CREATE POLICY everyone_looks ON mail.outbox_copy FOR SELECT USING (true);
CREATE POLICY worker_copies ON mail.outbox_copy FOR INSERT TO alongside_worker WITH CHECK (true);
GRANT SELECT ON mail.outbox_copy TO alongside_web;
GRANT SELECT, INSERT ON mail.outbox_copy TO alongside_worker;
