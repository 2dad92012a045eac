-- My day: lists that somebody wants to see again, by the address that shows them. Of nobody else, and without a
-- name of a client: the address is cleaned before it is kept (src/modules/day/rules/filter-address.ts).
create schema day;
create table day.saved_filters (
  filter_id bigint generated always as identity primary key,
  staff_id bigint not null default app.staff_id() references organisation.staff,
  name text not null check (length(name) between 1 and 60),
  address text not null check (address ~ '^/[a-z]' and length(address) <= 300),
  saved_at timestamptz not null default clock_timestamp(),
  removed_at timestamptz,
  act_id bigint not null default app.act_id() references audit.acts
);
create unique index saved_filters_once on day.saved_filters (staff_id, address) where removed_at is null;
alter table day.saved_filters enable row level security;
call audit.keep_history('day.saved_filters');

do $$
declare
  scope text;
begin
  foreach scope in array array['team', 'intake', 'planning', 'income', 'review', 'broker', 'partner', 'catalogue'] loop
    execute format('grant usage on schema day to werkspoor_%s', scope);
    execute format('grant select, insert (name, address), update (name, removed_at) on day.saved_filters
      to werkspoor_%s', scope);
    execute format('create policy %I on day.saved_filters for select to werkspoor_%s
      using (staff_id = (select app.staff_id()))', scope || '_own', scope);
    execute format('create policy %I on day.saved_filters for insert to werkspoor_%s
      with check (staff_id = (select app.staff_id()))', scope || '_adds_own', scope);
    execute format('create policy %I on day.saved_filters for update to werkspoor_%s
      using (staff_id = (select app.staff_id())) with check (staff_id = (select app.staff_id()))',
      scope || '_changes_own', scope);
  end loop;
end
$$;

-- For lists that name clients whom the visitor knows of but whose file is not open: the client number alone.
create function people.numbers_of(persons bigint[]) returns table (person_id bigint, person_key text)
  stable language sql security definer set search_path = pg_catalog, people
  begin atomic
    select p.person_id, p.person_key from people.persons p
    where p.person_id = any (persons) and p.person_id = any (array(select people.visible_persons()));
  end;
revoke all on function people.numbers_of(bigint[]) from public;
grant execute on function people.numbers_of(bigint[]) to werkspoor_team, werkspoor_intake, werkspoor_planning,
  werkspoor_income, werkspoor_review, werkspoor_broker, werkspoor_partner;
