-- What a worker ended or settled here is not opened again by a newer extract of a benefits package that does not know of it
-- yet (`givenHere` in src/extract/tables): the day on which it was done tells.
alter table duties.exemptions add column ended_here_on date check (ended_here_on is null or not upper_inf(during));
alter table duties.contributions add column ended_here_on date check (ended_here_on is null or not upper_inf(during));
alter table placements.placements add column ended_here_on date check (ended_here_on is null or not upper_inf(during));
alter table placements.wage_subsidies add column ended_here_on date check (ended_here_on is null or not upper_inf(during));
alter table placements.income_allowances
  add column ended_here_on date check (ended_here_on is null or not upper_inf(during));
alter table duties.claims add column settled_here_on date check (settled_here_on is null or settled_on is not null);
grant update (ended_here_on) on duties.exemptions to werkspoor_income, werkspoor_review;
grant update (ended_here_on) on duties.contributions to werkspoor_team;
grant update (ended_here_on) on placements.placements to werkspoor_team, werkspoor_broker;
grant update (ended_here_on) on placements.wage_subsidies to werkspoor_broker;
grant update (ended_here_on) on placements.income_allowances to werkspoor_income;
grant update (settled_here_on) on duties.claims to werkspoor_income, werkspoor_review;

-- A consideration that came in without an officer lay: nobody had to do anything about it. It waits with the signals now,
-- and whoever takes it keeps it when the next extract names nobody.
alter table duties.considerations add column taken_here_on date
  check (taken_here_on is null or staff_id is not null);

create function duties.cases_waiting()
  returns table (signal_id bigint, consideration_id bigint, person_id bigint, person_key text, since date)
  stable language sql security definer set search_path = pg_catalog, duties, people, app
  begin atomic
    select s.signal_id, null::bigint, s.person_id, p.person_key, s.reported_on
    from duties.signals s join people.persons p on p.person_id = s.person_id and p.death_date is null
    where s.staff_id is distinct from (select app.staff_id())
      and not exists (select from duties.considerations c where c.signal_id = s.signal_id)
    union all
    select c.signal_id, c.consideration_id, c.person_id, p.person_key, c.considered_on
    from duties.considerations c join people.persons p on p.person_id = c.person_id and p.death_date is null
      left join duties.signals s on s.signal_id = c.signal_id
    where c.staff_id is null and c.decided_on is null
      and s.staff_id is distinct from (select app.staff_id());
  end;
revoke all on function duties.cases_waiting() from public;

create or replace function duties.signals_waiting() returns table (found bigint, oldest date)
  stable language sql security definer set search_path = pg_catalog, duties, people, app
  begin atomic
    select count(*), min(w.since) from duties.cases_waiting() w;
  end;

-- The client and the consideration that was begun or taken; nothing when none waits.
create or replace function duties.take_next_signal() returns table (person_key text, consideration_id bigint)
  volatile language plpgsql security definer set search_path = pg_catalog, duties, people, app as $$
declare
  next record;
begin
  -- Two who take at once take two.
  perform pg_advisory_xact_lock(hashtext('duties.take_next_signal'));
  select w.* into next from duties.cases_waiting() w order by w.since, w.signal_id, w.consideration_id limit 1;
  if not found then return; end if;
  person_key := next.person_key;
  if next.consideration_id is null then
    insert into duties.considerations (person_id, signal_id, staff_id, considered_on, taken_here_on)
    values (next.person_id, next.signal_id, app.staff_id(), app.day(), app.day())
    returning considerations.consideration_id into consideration_id;
  else
    update duties.considerations c set staff_id = app.staff_id(), taken_here_on = app.day(), act_id = app.act_id()
    where c.consideration_id = next.consideration_id;
    consideration_id := next.consideration_id;
  end if;
  return next;
end
$$;
