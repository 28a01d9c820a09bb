-- Whoever asks for their own record, for that transaction alone: set_config('app.own_record', 'yes', true). Policies named
-- own_record show them what is theirs, and nothing of anybody else.
create function app.own_record() returns uuid
  language sql stable parallel safe
  return case when current_setting('app.own_record', true) = 'yes' then app.person() end;

-- The relationship or the person whose data the worker lets go because their time is over, for that transaction alone:
-- set_config('app.letting_go', …, true). Policies named let_go let it reach that one's data.
create function app.letting_go() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.letting_go', true), '')::uuid;
