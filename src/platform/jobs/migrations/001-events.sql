create schema jobs;
grant usage on schema jobs to alongside_web, alongside_worker;

-- Whether this is an object of ids and nothing else. Names are short and plain, so that no text travels in them either.
create function jobs.holds_only_ids(ids jsonb) returns boolean
  language sql immutable parallel safe
  return jsonb_typeof(ids) = 'object' and not exists (
    select from jsonb_each(ids) as held (name, value)
    where held.name !~ '^[a-z][a-zA-Z]{0,39}$'
      or jsonb_typeof(held.value) <> 'string'
      or held.value #>> '{}' !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
  );

-- What has happened, written in the transaction that made it happen. Modules talk upward by these alone.
create table jobs.event (
  id uuid primary key,
  seq bigint generated always as identity,
  type text not null check (type ~ '^[a-z]{1,40}\.[a-z][a-z-]{0,60}$'),
  by_person uuid,
  programme uuid,
  ids jsonb not null check (jobs.holds_only_ids(ids)),
  at timestamptz not null,
  fed_at timestamptz
);
create index event_unfed on jobs.event (seq) where fed_at is null;
create index event_fed on jobs.event (fed_at) where fed_at is not null;

-- Pages write events and never read them. The worker forgets those that were dealt with long ago.
grant insert on jobs.event to alongside_web, alongside_worker;
grant select, delete on jobs.event to alongside_worker;
grant update (fed_at) on jobs.event to alongside_worker;

-- When each sweep last began.
create table jobs.sweep (
  name text primary key,
  ran_at timestamptz not null
);
grant select, insert, update on jobs.sweep to alongside_worker;
