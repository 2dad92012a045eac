-- Measured on the whole city (209,940 persons, 1.9 million contacts) under row-level security. A function in SQL that
-- compares days with app.day() is planned before the day is known, as if a third of all rows lay after it; these are
-- planned with the day, the teams and who asks at hand. Nothing else about them changes.

-- Who has or had an application lately: 240 to 20 ms for each file that an income consultant opens.
create or replace function applications.standings()
  returns table (person_id bigint, relation text, at_once boolean)
  stable language plpgsql security definer set search_path = pg_catalog, applications, people, app as $$
declare
  today date := app.day();
  who bigint := app.staff_id();
begin
  return query
    select m.person_id, case when bool_or(a.own) then 'case' else 'area' end, bool_or(a.own)
    from (
      select o.dossier_id, o.staff_id is not distinct from who as own
      from applications.applications o where o.outcome is null
      union all
      select d.dossier_id, d.staff_id is not distinct from who
      from applications.applications d where d.decided_on > today - 92
    ) a
    join people.dossier_members m on m.dossier_id = a.dossier_id
      and m.from_day <= today and (m.until_day is null or m.until_day > today)
    group by m.person_id;
end
$$;
create index dossier_members_of_dossier on people.dossier_members (dossier_id) include (person_id, from_day, until_day);
drop index people.dossier_members_dossier;
create index applications_decided_of on applications.applications (decided_on) include (dossier_id, staff_id);
drop index applications.applications_decided;

-- Clients of the own teams by coach and track: 75 to 3 ms.
create or replace function caseload.clients_by_track() returns table (team_id bigint, staff_id bigint, track text,
    clients bigint)
  stable rows 200 language plpgsql security definer
  set search_path = pg_catalog, caseload, organisation, tracks, app as $$
declare
  today date := app.day();
  teams bigint[] := array(select organisation.own_teams());
begin
  return query
    select a.team_id, a.staff_id, coalesce(k.track, ''), count(*)
    from caseload.coach_assignments a
    left join tracks.track_stays k on k.person_id = a.person_id
      and k.from_day <= today and (k.until_day is null or k.until_day > today)
    where a.team_id = any (teams) and a.from_day <= today and (a.until_day is null or a.until_day > today)
    group by 1, 2, 3;
end
$$;

-- What coaches of the own teams know of where the client of an open file lives and of the track.
create or replace function caseload.coaches_near(person bigint)
  returns table (staff_id bigint, nearby bigint, same_track bigint)
  stable rows 20 language plpgsql security definer
  set search_path = pg_catalog, caseload, organisation, people, tracks, audit, app as $$
declare
  today date := app.day();
  teams bigint[] := array(select organisation.own_teams());
  lives text := (select d.neighbourhood_code from people.addresses d
    where d.person_id = person and d.from_day <= today and (d.until_day is null or d.until_day > today));
  present text := (select k.track from tracks.track_stays k
    where k.person_id = person and k.from_day <= today and (k.until_day is null or k.until_day > today));
begin
  if person not in (select audit.opened_persons()) or not exists (select from caseload.coach_assignments a
      where a.person_id = person and a.from_day <= today and (a.until_day is null or a.until_day > today)) then
    return;
  end if;
  return query
    select a.staff_id, count(*) filter (where d.neighbourhood_code = lives), count(*) filter (where k.track = present)
    from caseload.coach_assignments a
    left join people.addresses d on d.person_id = a.person_id
      and d.from_day <= today and (d.until_day is null or d.until_day > today)
    left join tracks.track_stays k on k.person_id = a.person_id
      and k.from_day <= today and (k.until_day is null or k.until_day > today)
    where a.team_id = any (teams) and a.person_id <> person and a.staff_id is not null
      and a.from_day <= today and (a.until_day is null or a.until_day > today)
    group by a.staff_id;
end
$$;

-- What instruments came to in a year, read by the day of the end or the start.
create index trajectories_latest on instruments.trajectories ((coalesce(ended_on, started_on)));
