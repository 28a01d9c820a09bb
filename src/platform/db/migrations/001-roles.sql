-- Roles belong to the whole server: another database of it may be making them at this moment.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['alongside_web', 'alongside_worker'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin', wanted);
      exception when duplicate_object or unique_violation then
        null;
      end;
    end if;
    -- Needed where one login serves all three roles and is no superuser.
    if not pg_has_role(current_user, wanted, 'member') then
      execute format('grant %I to current_user', wanted);
    end if;
  end loop;
end $$;

revoke create on schema public from public;
grant usage on schema app to alongside_web, alongside_worker;

-- Who is acting. The look-up of the sign-in (or of the link) sets these for its transaction only:
-- set_config('app.person', …, true), set_config('app.link', …, true).
create function app.person() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.person', true), '')::uuid;

create function app.link() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.link', true), '')::uuid;
