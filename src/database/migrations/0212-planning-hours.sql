-- Hours opened and withdrawn on a page; an appointment changed in one step; a hearing after the grant; what an intake
-- worker has today; and who asks the income consultant for a term to make good.

-- One entry in the client's calendar through all its changes (RFC 5545, 3.8.4.7 and 3.8.7.4).
alter table planning.appointments
  add column calendar_uid text,
  add column sequence integer not null default 0 check (sequence >= 0),
  -- The appointment that this one stands in the place of, which ended as moved.
  add column moved_from bigint unique references planning.appointments;
grant insert (calendar_uid, sequence, moved_from) on planning.appointments to werkspoor_planning;

-- Who waits for a talk: applied and had none; or did not come after the grant, and a hearing was decided.
drop function planning.waiting_page(integer);
create function planning.waiting_page(at_most integer)
  returns table (person_id bigint, person_key text, kind text, since date, missed bigint, found bigint)
  stable language sql security definer set search_path = pg_catalog, planning, applications, people, app
  begin atomic
    with waiting as (
      select a.person_id, 'intake' as kind, a.received_on as since, a.received_on as counts_from
      from applications.applications a
      where a.outcome is null and a.received_on <= (select app.day())
        and not exists (select from planning.appointments t where t.person_id = a.person_id and t.kind = 'intake'
          and (t.outcome is null or (t.outcome = 'held' and t.planned_day >= a.received_on)))
      union all
      select h.person_id, 'hearing', max(h.planned_day), min(h.planned_day)
      from planning.appointments h
      where h.follow_up = 'hearing' and h.planned_day > (select app.day()) - 31
        and not exists (select from planning.appointments t where t.person_id = h.person_id and t.kind = 'hearing'
          and (t.outcome is null or t.planned_day > h.planned_day and t.outcome <> 'moved'))
      group by h.person_id
    )
    select w.person_id, p.person_key, w.kind, w.since,
      (select count(*) from planning.appointments m where m.person_id = w.person_id and m.outcome = 'no_show'
        and m.planned_day >= w.counts_from),
      count(*) over ()
    from waiting w
    join people.persons p on p.person_id = w.person_id
    order by w.since, w.person_id limit at_most;
  end;

-- One talk, before its file is open: of whom a planner may know, or the own of who takes it.
create function planning.talk_of(talk bigint)
  returns table (appointment_id bigint, person_id bigint, person_key text, staff text, kind text, planned_day date,
    starts text, interpreter text, outcome text, absence_reason text, follow_up text, calendar_uid text,
    sequence integer, applying boolean)
  stable language sql security definer
  set search_path = pg_catalog, planning, applications, people, organisation, app
  begin atomic
    select t.appointment_id, t.person_id, p.person_key, s.name, t.kind, t.planned_day, t.starts, t.interpreter,
      t.outcome, t.absence_reason, t.follow_up,
      coalesce(t.calendar_uid, 'talk-' || t.appointment_id || '@werkspoor'), t.sequence,
      exists (select from applications.applications a where a.person_id = t.person_id and a.outcome is null)
    from planning.appointments t
    join people.persons p on p.person_id = t.person_id
    join organisation.staff s on s.staff_id = t.staff_id
    where t.appointment_id = talk
      and ((select app.role()) = 'planner' or t.staff_id = (select app.staff_id()))
      and t.person_id = any (array(select people.visible_persons()));
  end;

-- The own talks of who takes them, whose outcome nobody said yet, up to a day; no name.
create function planning.own_talks(until date, at_most integer)
  returns table (appointment_id bigint, person_id bigint, kind text, planned_day date, starts text, interpreter text,
    found bigint)
  stable language sql security definer set search_path = pg_catalog, planning, app
  begin atomic
    select t.appointment_id, t.person_id, t.kind, t.planned_day, t.starts, t.interpreter, count(*) over ()
    from planning.appointments t
    where t.staff_id = (select app.staff_id()) and t.outcome is null and t.planned_day <= until
    order by t.planned_day, t.starts, t.appointment_id limit at_most;
  end;

-- Who did not come twice before the grant and for whom a term to make good was asked (Awb art. 4:5), as long as no
-- document has been asked with such a term since; oldest first.
create function planning.repair_terms(at_most integer)
  returns table (person_id bigint, person_key text, application_id bigint, planned_day date, absence_reason text,
    found bigint)
  stable language sql security definer set search_path = pg_catalog, planning, applications, people, app
  begin atomic
    select t.person_id, p.person_key, a.application_id, t.planned_day, t.absence_reason, count(*) over ()
    from planning.appointments t
    join applications.applications a on a.person_id = t.person_id and a.outcome is null
    join people.persons p on p.person_id = t.person_id
    where t.follow_up = 'repair_term' and t.planned_day >= a.reported_on
      and t.person_id = any (array(select people.visible_persons()))
      and not exists (select from applications.documents d where d.application_id = a.application_id
        and d.completion and d.asked_on >= t.planned_day)
    order by t.planned_day, t.appointment_id limit at_most;
  end;

-- Hours of one worker, with whether somebody has them; no client.
create function planning.hours_of(worker bigint, until date)
  returns table (place_id bigint, planned_day date, starts text, taken boolean)
  stable language sql security definer set search_path = pg_catalog, planning, app
  begin atomic
    select f.place_id, f.planned_day, f.starts, exists (select from planning.appointments t
      where t.staff_id = f.staff_id and t.planned_day = f.planned_day and t.starts = f.starts
        and (t.outcome is null or t.outcome in ('held', 'no_show')))
    from planning.places f
    where f.staff_id = worker and not f.withdrawn and f.planned_day > (select app.day()) and f.planned_day <= until
    order by f.planned_day, f.starts limit 400;
  end;

-- Takes hours back that nobody has; answers how many.
create function planning.withdraw_hours(places bigint[]) returns bigint
  volatile language sql security definer set search_path = pg_catalog, planning, app
  begin atomic
    with gone as (
      update planning.places f set withdrawn = true, act_id = app.act_id()
      where f.place_id = any (places) and not f.withdrawn
        and not exists (select from planning.appointments t where t.staff_id = f.staff_id
          and t.planned_day = f.planned_day and t.starts = f.starts
          and (t.outcome is null or t.outcome in ('held', 'no_show')))
      returning f.place_id
    )
    select count(*) from gone;
  end;
revoke all on function planning.waiting_page(integer), planning.talk_of(bigint), planning.own_talks(date, integer),
  planning.repair_terms(integer), planning.hours_of(bigint, date), planning.withdraw_hours(bigint[]) from public;
grant execute on function planning.waiting_page(integer), planning.hours_of(bigint, date),
  planning.withdraw_hours(bigint[]) to werkspoor_planning;
grant execute on function planning.talk_of(bigint) to werkspoor_planning, werkspoor_intake;
grant execute on function planning.own_talks(date, integer) to werkspoor_intake;
grant execute on function planning.repair_terms(integer) to werkspoor_income;
