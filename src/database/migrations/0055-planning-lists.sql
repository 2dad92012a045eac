-- Whom a planner may know of: who applied and waits for a talk, or has one coming or just missed. Nothing of the file
-- but the appointments; a list opens at once, because planning is the work itself.
create function planning.standings() returns table (person_id bigint, relation text, at_once boolean)
  stable language sql security definer set search_path = pg_catalog, planning, applications, app
  begin atomic
    select w.person_id, 'area', true from (
      select a.person_id from applications.applications a where a.outcome is null and a.received_on is not null
      union
      select p.person_id from planning.appointments p
      where p.outcome is null or p.planned_day > (select app.day()) - 31
    ) w;
  end;
revoke all on function planning.standings() from public;
insert into people.standing_sources values ('werkspoor_planning', 'planning.standings');

-- Who takes the intake knows whom it is with, also before anything of the intake is written down.
create function planning.intake_standings() returns table (person_id bigint, relation text, at_once boolean)
  stable language sql security definer set search_path = pg_catalog, planning, app
  begin atomic
    select distinct p.person_id, 'intake', true from planning.appointments p
    where p.staff_id = (select app.staff_id()) and p.kind = 'intake'
      and (p.outcome is null or (p.outcome in ('held', 'no_show') and p.planned_day > (select app.day()) - 31));
  end;
revoke all on function planning.intake_standings() from public;
insert into people.standing_sources values ('werkspoor_intake', 'planning.intake_standings');

-- Who applied and has no talk coming or held since: longest first, no name.
create function planning.waiting_page(at_most integer)
  returns table (person_id bigint, person_key text, since date, missed bigint, found bigint)
  stable language sql security definer set search_path = pg_catalog, planning, applications, people, app
  begin atomic
    select a.person_id, p.person_key, a.received_on,
      (select count(*) from planning.appointments m where m.person_id = a.person_id and m.outcome = 'no_show'
        and m.planned_day >= a.received_on),
      count(*) over ()
    from applications.applications a
    join people.persons p on p.person_id = a.person_id
    where a.outcome is null and a.received_on <= (select app.day())
      and not exists (select from planning.appointments t where t.person_id = a.person_id and t.kind = 'intake'
        and (t.outcome is null or (t.outcome = 'held' and t.planned_day >= a.received_on)))
    order by a.received_on, a.application_id limit at_most;
  end;
-- Talks whose outcome nobody said yet, soonest first; no name.
create function planning.open_page(at_most integer)
  returns table (appointment_id bigint, person_id bigint, person_key text, staff text, planned_day date, starts text,
    interpreter text, found bigint)
  stable language sql security definer set search_path = pg_catalog, planning, people, organisation, app
  begin atomic
    select t.appointment_id, t.person_id, p.person_key, s.name, t.planned_day, t.starts, t.interpreter,
      count(*) over ()
    from planning.appointments t
    join people.persons p on p.person_id = t.person_id
    join organisation.staff s on s.staff_id = t.staff_id
    where t.outcome is null order by t.planned_day, t.starts, t.appointment_id limit at_most;
  end;
-- Hours that are free from tomorrow on; they hold no client.
create function planning.free_places(days integer, at_most integer)
  returns table (place_id bigint, staff text, planned_day date, starts text, found bigint)
  stable language sql security definer set search_path = pg_catalog, planning, organisation, app
  begin atomic
    select f.place_id, s.name, f.planned_day, f.starts, count(*) over ()
    from planning.places f
    join organisation.staff s on s.staff_id = f.staff_id
    where f.planned_day > (select app.day()) and f.planned_day <= (select app.day()) + days and not f.withdrawn
      and not exists (select from planning.appointments t where t.staff_id = f.staff_id
        and t.planned_day = f.planned_day and t.starts = f.starts
        and (t.outcome is null or t.outcome in ('held', 'no_show')))
    order by f.planned_day, f.starts, f.place_id limit at_most;
  end;
-- Whom to remind: a talk within two days, a mail address, not reminded yet. Taken once, and marked.
create function planning.take_reminders()
  returns table (person_id bigint, email text, planned_day date, starts text)
  volatile language sql security definer set search_path = pg_catalog, planning, people, app
  begin atomic
    update planning.appointments t set reminded_on = app.day(), act_id = app.act_id()
    from people.persons p
    where p.person_id = t.person_id and p.email is not null and t.outcome is null and t.reminded_on is null
      and t.planned_day > (select app.day()) and t.planned_day <= (select app.day()) + 2
    returning t.person_id, p.email, t.planned_day, t.starts;
  end;
revoke all on function planning.waiting_page(integer), planning.open_page(integer),
  planning.free_places(integer, integer), planning.take_reminders() from public;
grant execute on function planning.waiting_page(integer), planning.open_page(integer),
  planning.free_places(integer, integer) to werkspoor_planning;
grant execute on function planning.take_reminders() to werkspoor_mail;
grant usage on schema app, audit to werkspoor_mail;
grant execute on function audit.begin_act() to werkspoor_mail;
grant insert on letters.mails to werkspoor_mail;
