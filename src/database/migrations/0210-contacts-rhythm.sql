-- The rhythm of contact: one rule for who is due and who is overdue, for the coach, the caseload and the team
-- (docs/decisions/0015-rhythm-of-contact.md). How often a track asks for contact is data of the service model and
-- comes in as an argument: 'model/track' beside days.

-- How many contacts a week holds, from a day. A municipality adds its own row with its source.
create table contacts.planning_norms (
  from_day date primary key,
  -- Of one contact, with preparing and recording it.
  minutes integer not null check (minutes between 5 and 240),
  -- Per cent of the hours of a coach that is there for contacts.
  share integer not null check (share between 1 and 100),
  -- So many weeks ahead is planned; so long a contact may wait for a place before it is overdue.
  weeks integer not null check (weeks between 1 and 12),
  -- Days between contacts of who has no track yet.
  days_without_track integer not null check (days_without_track between 7 and 366),
  source text not null check (source <> '')
);
insert into contacts.planning_norms values ('2000-01-01', 45, 50, 4, 90,
  'aanname van Werkspoor, door de gemeente vast te stellen: bij de norm 1:40 en een contact per 2 weken zijn het 20 contacten per week; met 45 minuten is dat 15 van de 36 uur');
grant select on contacts.planning_norms to werkspoor_team;

-- The week to which a coach moved the next contact with a client; empty: as the plan says. It holds until there has
-- been a contact since.
create table contacts.planned_weeks (
  person_id bigint primary key references people.persons,
  week date check (extract(isodow from week) = 1),
  kept_on date not null default app.day(),
  staff_id bigint not null default app.staff_id() references organisation.staff,
  act_id bigint not null default app.act_id() references audit.acts
);
call people.guard_file_table('contacts.planned_weeks', 'person_id', '{team}');
create policy team_adds on contacts.planned_weeks for insert to werkspoor_team
  with check (person_id = any (array(select people.changing_persons())));
create policy team_changes on contacts.planned_weeks for update to werkspoor_team
  using (person_id = any (array(select people.changing_persons())))
  with check (person_id = any (array(select people.changing_persons())));
grant select, insert (person_id, week), update (week, kept_on, staff_id, act_id) on contacts.planned_weeks
  to werkspoor_team;
insert into retention.person_parts values ('contacts.planned_weeks', 'remove', '{}', '{}', null);

-- Due: so many days after the last contact, or after the track began when that is later; never spoken: after the
-- coach or the team began. Overdue: when the weeks in which a place can be found have passed too (no longer than the
-- rhythm itself, so twice the rhythm at most), not before a new coach has had those weeks, and not before a week that
-- the coach chose has passed. No days (on request): never.
create function contacts.rhythm_of(persons bigint[], keys text[], days integer[])
  returns table (person_id bigint, contact_day date, model text, track text, every integer, due_on date,
    overdue_from date, planned_week date)
  stable rows 100 language sql security definer
  set search_path = pg_catalog, contacts, tracks, caseload, app
  begin atomic
    with norm as (
      select n.weeks * 7 as grace, n.days_without_track as otherwise from contacts.planning_norms n
      where n.from_day <= (select app.day()) order by n.from_day desc limit 1
    ), standing as (
      select l.person_id, l.contact_day, s.model, s.track, a.from_day as assigned_on,
        greatest(l.contact_day, s.from_day) as since, w.week,
        nullif(coalesce(rhythm_of.days[array_position(rhythm_of.keys, s.model || '/' || s.track)], n.otherwise), 0)
          as every, n.grace
      from contacts.last_of(persons) l
      cross join norm n
      left join lateral (
        select t.model, t.track, t.from_day from tracks.track_stays t
        where t.person_id = l.person_id and t.from_day <= (select app.day())
          and (t.until_day is null or t.until_day > (select app.day()))
        limit 1
      ) s on true
      left join lateral (
        select c.from_day from caseload.coach_assignments c
        where c.person_id = l.person_id and c.from_day <= (select app.day())
          and (c.until_day is null or c.until_day > (select app.day()))
        limit 1
      ) a on true
      left join contacts.planned_weeks w on w.person_id = l.person_id and w.week is not null
        and (l.contact_day is null or w.kept_on >= l.contact_day)
    ), due as (
      select s.*, coalesce(s.since, s.assigned_on) + s.every as by_rhythm from standing s
    )
    select d.person_id, d.contact_day, d.model, d.track, d.every, coalesce(d.week + 4, d.by_rhythm),
      case when d.by_rhythm is not null or d.week is not null
        then greatest(d.by_rhythm + least(d.grace, d.every), d.assigned_on + d.grace, d.week + 7) end, d.week
    from due d;
  end;
revoke all on function contacts.rhythm_of(bigint[], text[], integer[]) from public;

-- Of the own clients of who acts: numbers of persons and days, no name.
create function contacts.own_rhythm(keys text[], days integer[])
  returns table (person_id bigint, contact_day date, model text, track text, every integer, due_on date,
    overdue_from date, planned_week date)
  stable rows 100 language sql security definer set search_path = pg_catalog, contacts, caseload
  begin atomic
    select r.* from contacts.rhythm_of(
      array(select c.person_id from caseload.relations() c where c.relation = 'own'), keys, days) r;
  end;

-- Of the files that the transaction opened.
create function contacts.rhythm_of_opened(keys text[], days integer[])
  returns table (person_id bigint, contact_day date, model text, track text, every integer, due_on date,
    overdue_from date, planned_week date)
  stable rows 50 language sql security definer set search_path = pg_catalog, contacts, audit
  begin atomic
    select r.* from contacts.rhythm_of(array(select audit.opened_persons()), keys, days) r;
  end;

-- Overdue clients of the own teams of who divides or leads, longest first: numbers of persons, no name.
create function contacts.team_overdue(keys text[], days integer[], at_most integer)
  returns table (person_id bigint, contact_day date, every integer, overdue_from date, coach text, found bigint)
  stable rows 100 language sql security definer
  set search_path = pg_catalog, contacts, caseload, organisation, app
  begin atomic
    with clients as (
      select a.person_id, a.staff_id from caseload.coach_assignments a
      where a.team_id = any (array(select organisation.own_teams())) and a.from_day <= (select app.day())
        and (a.until_day is null or a.until_day > (select app.day()))
        and (select app.role()) in ('distributor', 'team-manager')
    )
    select r.person_id, r.contact_day, r.every, r.overdue_from, s.name, count(*) over ()
    from contacts.rhythm_of(array(select c.person_id from clients c), keys, days) r
    join clients c on c.person_id = r.person_id
    left join organisation.staff s on s.staff_id = c.staff_id
    where r.overdue_from <= (select app.day())
    order by r.overdue_from, r.person_id
    limit at_most;
  end;

-- The hours of who acts in the weeks that begin on these Mondays, without absence.
create function contacts.own_hours(mondays date[]) returns table (week date, hours numeric)
  stable rows 4 language sql security definer set search_path = pg_catalog, organisation, app
  begin atomic
    select w.week, round(coalesce((
        select sum(t.hours_per_week) from organisation.staff_teams t
        where t.staff_id = (select app.staff_id()) and lower(t.during) <= w.week + 4
          and (upper(t.during) is null or upper(t.during) > w.week)
      ), 0) * (1 - least(1, coalesce((
        select sum(a.share / 100.0
          * (least(coalesce(a.until_day, w.week + 5), w.week + 5) - greatest(a.from_day, w.week)) / 5)
        from organisation.absences a
        where a.staff_id = (select app.staff_id()) and a.from_day < w.week + 5
          and (a.until_day is null or a.until_day > w.week)
      ), 0))), 1)
    from unnest(mondays) w (week);
  end;
revoke all on function contacts.own_rhythm(text[], integer[]), contacts.rhythm_of_opened(text[], integer[]),
  contacts.team_overdue(text[], integer[], integer), contacts.own_hours(date[]) from public;
grant execute on function contacts.own_rhythm(text[], integer[]), contacts.rhythm_of_opened(text[], integer[]),
  contacts.team_overdue(text[], integer[], integer), contacts.own_hours(date[]) to werkspoor_team;

-- The lists of a caseload follow the rhythm: a fixed number of days no longer says who is late.
drop function caseload.team_without_contact(integer, integer);
drop function caseload.own_glance(integer);
create function caseload.own_glance()
  returns table (clients bigint, new_clients bigint, never_contacted bigint, longest_since date, waiting bigint)
  stable language sql security definer set search_path = pg_catalog, caseload, app
  begin atomic
    select count(*), count(*) filter (where f.assigned_on > (select app.day()) - 30),
      count(*) filter (where f.contact_day is null), min(f.contact_day),
      (select count(*) from caseload.waiting_persons())
    from caseload.own_client_facts() f;
  end;
revoke all on function caseload.own_glance() from public;
grant execute on function caseload.own_glance() to werkspoor_team;

-- `among`: only these of the own clients.
drop function caseload.own_client_page(text, text[], integer, boolean, integer, integer);
create function caseload.own_client_page(sorting text, words text[], days_without integer, only_new boolean,
    among bigint[], at_most integer, skip integer)
  returns table (person_id bigint, place bigint, found bigint)
  stable rows 50 language sql security definer set search_path = pg_catalog, caseload, people, app
  begin atomic
    select f.person_id,
      row_number() over (order by
        case when sorting = 'contact' then f.contact_day end asc nulls first,
        case when sorting = 'contact' then f.assigned_on end,
        case when sorting = 'since' then f.benefit_since end asc nulls last,
        people.listed_name(f.family_name) collate "nl-x-icu", f.given_names collate "nl-x-icu", f.person_id
      ) as place,
      count(*) over () as found
    from caseload.own_client_facts() f
    where (cardinality(words) = 0 or people.has_words(f.given_names || ' ' || f.family_name, words))
      and (days_without is null or f.contact_day is null
        or f.contact_day < (select app.day()) - days_without)
      and (not only_new or f.assigned_on > (select app.day()) - 30)
      and (among is null or f.person_id = any (among))
    order by place
    limit at_most offset skip;
  end;
revoke all on function caseload.own_client_page(text, text[], integer, boolean, bigint[], integer, integer) from public;
grant execute on function caseload.own_client_page(text, text[], integer, boolean, bigint[], integer, integer)
  to werkspoor_team;
