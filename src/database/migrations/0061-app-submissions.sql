-- A form that is sent twice is done once: a hash of who, where, which rendering of the page and what it said, in
-- the transaction of the work itself, so that a form that failed can be sent again. Kept for two days.
create table app.submissions (
  submission bytea primary key check (length(submission) = 32),
  at timestamptz not null default clock_timestamp()
);
create index submissions_at on app.submissions (at);
alter table app.submissions enable row level security;

-- True the first time. A second one that comes while the first still works waits for it.
create function app.take_submission(mark bytea) returns boolean language plpgsql security definer
  set search_path = pg_catalog, app as $$
begin
  delete from app.submissions where submission in (
    select submission from app.submissions where at < now() - interval '2 days' order by at limit 20
    for update skip locked);
  insert into app.submissions (submission) values (mark) on conflict do nothing;
  return found;
end
$$;
revoke all on function app.take_submission(bytea) from public;
do $$
declare
  scope text;
begin
  foreach scope in array array['team', 'intake', 'planning', 'income', 'review', 'broker', 'partner', 'catalogue',
    'public', 'client', 'admin', 'privacy', 'steering'] loop
    execute format('grant execute on function app.take_submission(bytea) to werkspoor_%s', scope);
    execute format('grant usage on schema app to werkspoor_%s', scope);
  end loop;
end
$$;
