-- Whoever opens keys: a role of its own, which neither the web nor the worker can become on a server with separate logins.
do $$
begin
  if not exists (select from pg_roles where rolname = 'alongside_keys') then
    begin
      create role alongside_keys nologin;
    exception when duplicate_object or unique_violation then
      null;
    end;
  end if;
  -- Needed where one login serves all roles and is no superuser.
  if not pg_has_role(current_user, 'alongside_keys', 'member') then
    grant alongside_keys to current_user;
  end if;
end $$;

grant usage on schema app to alongside_keys;
