-- How who acts stands to a few is asked of those few, also of who guides, plans, takes intakes and decides on applications.
-- Before, every list of My day that opened files had all clients of the teams, or all applications of the city, counted up
-- first. What each answers is what its whole list answers of them: test/access/standings.db.test.ts lays them side by side.
-- Planned with the day and who asks at hand, as in migration 0231.

create function applications.among(persons bigint[])
  returns table (person_id bigint, relation text, at_once boolean)
  stable rows 10 language plpgsql security definer set search_path = pg_catalog, applications, people, app as $$
declare
  today date := app.day();
  who bigint := app.staff_id();
begin
  return query
    select m.person_id, case when bool_or(a.own) then 'case' else 'area' end, bool_or(a.own)
    from people.dossier_members m
    cross join lateral (
      select b.staff_id is not distinct from who as own
      from applications.applications b
      where b.dossier_id = m.dossier_id and (b.outcome is null or b.decided_on > today - 92)
    ) a
    where m.person_id = any (persons) and m.from_day <= today and (m.until_day is null or m.until_day > today)
    group by m.person_id;
end
$$;

create function people.team_among(persons bigint[])
  returns table (person_id bigint, relation text, at_once boolean)
  stable rows 10 language plpgsql security definer
  set search_path = pg_catalog, people, caseload, organisation, app as $$
declare
  today date := app.day();
  who bigint := app.staff_id();
  leads boolean := app.role() in ('distributor', 'team-manager');
  teams bigint[] := array(select organisation.own_teams());
begin
  return query
    with present as (
      select a.person_id, coalesce(a.staff_id = who, false) as own, a.staff_id is null as waits
      from caseload.coach_assignments a
      where a.person_id = any (persons) and a.team_id = any (teams)
        and a.from_day <= today and (a.until_day is null or a.until_day > today)
    )
    select p.person_id, case when p.own then 'own' else 'team' end, p.own or (leads and p.waits) from present p
    union all
    select distinct f.person_id, 'former', leads and f.person_id in (select p.person_id from present p where p.waits)
    from caseload.coach_assignments f
    where f.person_id = any (persons) and f.staff_id = who
      and f.until_day <= today and f.until_day > today - 30;
end
$$;

create function planning.among(persons bigint[])
  returns table (person_id bigint, relation text, at_once boolean)
  stable rows 10 language sql security definer set search_path = pg_catalog, planning, applications, app
  begin atomic
    select p, 'area', true from (select distinct unnest(persons) as p) asked
    where exists (select from applications.applications a
        where a.person_id = p and a.outcome is null and a.received_on is not null)
      or exists (select from planning.appointments t
        where t.person_id = p and (t.outcome is null or t.planned_day > (select app.day()) - 31));
  end;

create function intake.among(persons bigint[])
  returns table (person_id bigint, relation text, at_once boolean)
  stable rows 10 language plpgsql security definer set search_path = pg_catalog, intake, app as $$
declare
  today date := app.day();
  who bigint := app.staff_id();
begin
  return query
    select o.person_id, case when bool_or(o.own) then 'intake' else 'area' end, bool_or(o.own)
    from (
      select i.person_id, i.staff_id = who as own from intake.intakes i
      where i.person_id = any (persons) and i.opened_on <= today
        and (i.finished_on is null or i.finished_on > today - 30)
      union all
      select p.person_id, p.staff_id = who from intake.effort_plans p
      where p.person_id = any (persons) and p.made_on <= today
        and (p.checked_on is null or p.checked_on > today - 30)
    ) o
    group by o.person_id;
end
$$;
revoke all on function applications.among(bigint[]), people.team_among(bigint[]), planning.among(bigint[]),
  intake.among(bigint[]) from public;

update people.standing_sources set among = 'applications.among' where source = 'applications.standings';
update people.standing_sources set among = 'people.team_among' where source = 'people.team_standings';
update people.standing_sources set among = 'planning.among' where source = 'planning.standings';
update people.standing_sources set among = 'intake.among' where source = 'intake.standings';
