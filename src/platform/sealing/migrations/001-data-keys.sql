CREATE SCHEMA sealing;
GRANT USAGE ON SCHEMA sealing TO alongside_web, alongside_worker;

-- One data key for each relationship or author, wrapped by the master key, which is never in the database.
CREATE TABLE sealing.data_key (
  id uuid PRIMARY KEY,
  owner_kind text NOT NULL,
  owner_id uuid NOT NULL,
  wrapped bytea NOT NULL,
  UNIQUE (owner_kind, owner_id)
);
GRANT SELECT, INSERT ON sealing.data_key TO alongside_web;
