-- My day of who guides people before their benefit, as of every other role: saved views in that scope too.
grant usage on schema day to werkspoor_prevention;
grant select, insert (name, address), update (name, removed_at) on day.saved_filters to werkspoor_prevention;
create policy prevention_own on day.saved_filters for select to werkspoor_prevention
  using (staff_id = (select app.staff_id()));
create policy prevention_adds_own on day.saved_filters for insert to werkspoor_prevention
  with check (staff_id = (select app.staff_id()));
create policy prevention_changes_own on day.saved_filters for update to werkspoor_prevention
  using (staff_id = (select app.staff_id())) with check (staff_id = (select app.staff_id()));

-- Jobs that this broker found and of which the contract or the wage subsidy ends by a day, soonest first. No name.
create function placements.ending_of_own(by_day date, at_most integer)
  returns table (person_id bigint, employer text, what text, ends_on date, found bigint)
  stable language sql security definer set search_path = pg_catalog, placements, app
  begin atomic
    with own as (
      select p.placement_id, p.person_id, p.employer, p.contract_months, p.from_day, p.until_day
      from placements.placements p
      where p.staff_id = (select app.staff_id()) and p.from_day <= (select app.day())
        and (p.until_day is null or p.until_day > (select app.day()))
    ),
    endings as (
      select o.person_id, o.employer, 'contract' as what,
        coalesce(o.until_day, (o.from_day + make_interval(months => o.contract_months))::date) as ends_on
      from own o
      union all
      select o.person_id, o.employer, 'subsidy', w.until_day
      from own o join placements.wage_subsidies w on w.placement_id = o.placement_id
      where w.from_day <= (select app.day())
    )
    select e.person_id, e.employer, e.what, e.ends_on, count(*) over ()
    from endings e
    -- Who is not seen any more has no line: seven months after the start (placements.broker_standings).
    where e.ends_on between (select app.day()) and by_day
      and e.person_id = any (array(select people.visible_persons()))
    order by e.ends_on, e.person_id limit at_most;
  end;
revoke all on function placements.ending_of_own(date, integer) from public;
grant execute on function placements.ending_of_own(date, integer) to werkspoor_broker;

-- Open work a member of staff whose work is no caseload, to sign in as who has most of it where all records are a
-- demo; numbers alone.
create function entry.demo_work(on_day date) returns table (staff_id bigint, cases bigint)
  stable language sql security definer
  set search_path = pg_catalog, prevention, applications, planning, duties, placements, instruments, partners
  begin atomic
    select w.staff_id, count(*) from (
      select p.staff_id from prevention.participants p where p.ended_on is null
      union all select a.staff_id from applications.applications a where a.outcome is null
      union all select t.staff_id from planning.appointments t where t.outcome is null
      union all select e.staff_id from duties.re_examinations e where e.finished_on is null
      union all select c.staff_id from duties.considerations c where c.decided_on is null
      union all select c.staff_id from placements.candidates c
        where c.from_day <= on_day and (c.until_day is null or c.until_day > on_day)
      union all select p.staff_id from placements.placements p where p.from_day > on_day - 214
      union all select s.staff_id from instruments.referrals r join partners.partner_staff s using (partner_id)
        where r.status in ('sent', 'waiting')
    ) w
    where w.staff_id is not null
    group by w.staff_id;
  end;
revoke all on function entry.demo_work(date) from public;
grant execute on function entry.demo_work(date) to werkspoor_entry;
