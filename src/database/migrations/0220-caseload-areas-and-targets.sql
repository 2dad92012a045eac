-- Which team serves which neighbourhood, from a day; teams for a target group; divisions by both.

alter table organisation.teams add column target_group text
  check (target_group in ('refugees', 'ex-detainees', 'institutions'));

create table organisation.team_areas (
  team_area_id bigint generated always as identity primary key,
  team_id bigint not null references organisation.teams,
  neighbourhood_code text not null references places.neighbourhoods,
  during daterange not null check (not isempty(during)),
  from_day date generated always as (lower(during)) stored,
  until_day date generated always as (upper(during)) stored,
  act_id bigint not null default app.act_id() references audit.acts,
  exclude using gist (team_id with =, neighbourhood_code with =, during with &&) deferrable initially immediate
);
create index team_areas_neighbourhood on organisation.team_areas (neighbourhood_code);
-- As the rest of the organisation: no client, so every scope that works in it may read it.
grant select on organisation.team_areas to werkspoor_team, werkspoor_admin, werkspoor_import, werkspoor_snapshot;
grant insert, update on organisation.team_areas to werkspoor_import;
call audit.keep_history('organisation.team_areas');

-- From the day this team serves the neighbourhood, and of the other teams of the same department and target group
-- none does. A team manager gives away what an own team serves and takes what nobody serves; the administrator may
-- give everything. What began that day or later gives way wholly; false where it may not be.
create function organisation.serve_area(team bigint, neighbourhood text, day date) returns boolean language plpgsql
  security definer set search_path = pg_catalog, organisation, app as $$
declare
  alike bigint[];
begin
  select array_agg(o.team_id) into alike from organisation.teams t
  join organisation.departments d on d.department_id = t.department_id
  join organisation.departments e on e.kind = d.kind
  join organisation.teams o on o.department_id = e.department_id
    and o.target_group is not distinct from t.target_group
  where t.team_id = team and (t.closed_on is null or t.closed_on > day);
  if alike is null or day < app.day() then return false; end if;
  if app.role() = 'team-manager' then
    if exists (select from organisation.team_areas a where a.neighbourhood_code = neighbourhood
        and a.team_id = any (alike) and (a.until_day is null or a.until_day > day)
        and a.team_id not in (select organisation.own_teams()))
      or not alike && array(select organisation.own_teams()) then
      return false;
    end if;
  elsif app.role() <> 'administrator' then
    return false;
  end if;
  delete from organisation.team_areas a where a.neighbourhood_code = neighbourhood and a.team_id = any (alike)
    and a.from_day >= day;
  update organisation.team_areas a set during = daterange(a.from_day, day)
  where a.neighbourhood_code = neighbourhood and a.team_id = any (alike) and a.from_day < day
    and (a.until_day is null or a.until_day > day);
  insert into organisation.team_areas (team_id, neighbourhood_code, during)
  values (team, neighbourhood, daterange(day, null));
  return true;
end
$$;
revoke all on function organisation.serve_area(bigint, text, date) from public;
grant execute on function organisation.serve_area(bigint, text, date) to werkspoor_team, werkspoor_admin;

-- The target group for which a team is: an administrator says so; nobody is moved by it.
grant update (target_group, act_id) on organisation.teams to werkspoor_admin;

-- A division may also bring who has a recorded target group to the team for it.
alter table caseload.transfer_plans add column by_target boolean not null default false;
grant insert (by_target) on caseload.transfer_plans to werkspoor_team;

-- The clients of a plan with what groups them. The target group as recorded: a stay in an institution, a status as
-- refugee; of detention nothing is recorded, who needs that team comes there by a hand-over.
create function caseload.clients_of_plan(plan bigint) returns table (person_id bigint, neighbourhood text, track text,
    target text, team_id bigint, staff_id bigint, from_day date)
  stable rows 30000 language sql security definer
  set search_path = pg_catalog, caseload, people, tracks, app
  begin atomic
    select a.person_id, d.neighbourhood_code, coalesce(k.track, ''),
      case when not p.by_target then '' when h.kind = 'institutional' then 'institutions'
        when n.refugee_status_on is not null then 'refugees' else '' end,
      a.team_id, a.staff_id, a.from_day
    from caseload.transfer_plans p
    join caseload.coach_assignments a on a.team_id = any (p.teams)
      and a.from_day <= (select app.day()) and (a.until_day is null or a.until_day > (select app.day()))
    join people.persons n on n.person_id = a.person_id
    left join people.addresses d on d.person_id = a.person_id
      and d.from_day <= (select app.day()) and (d.until_day is null or d.until_day > (select app.day()))
    left join people.dossier_members m on p.by_target and m.person_id = a.person_id
      and m.from_day <= (select app.day()) and (m.until_day is null or m.until_day > (select app.day()))
    left join people.households h on h.dossier_id = m.dossier_id
      and h.from_day <= (select app.day()) and (h.until_day is null or h.until_day > (select app.day()))
    left join tracks.track_stays k on k.person_id = a.person_id
      and k.from_day <= (select app.day()) and (k.until_day is null or k.until_day > (select app.day()))
    where p.plan_id = plan and p.plan_id in (select caseload.own_plans());
  end;
revoke all on function caseload.clients_of_plan(bigint) from public;

drop function caseload.transfer_groups(bigint);
create function caseload.transfer_groups(plan bigint) returns table (neighbourhood text, track text, target text,
    team_id bigint, staff_id bigint, clients bigint)
  stable rows 4000 language sql security definer set search_path = pg_catalog, caseload
  begin atomic
    select c.neighbourhood, c.track, c.target, c.team_id, c.staff_id, count(*)
    from caseload.clients_of_plan(plan) c group by 1, 2, 3, 4, 5;
  end;
drop function caseload.transfer_coaches(bigint);
create function caseload.transfer_coaches(plan bigint) returns table (team_id bigint, team text,
    department_kind text, target text, staff_id bigint, coach text, hours numeric, present numeric, norm integer)
  stable rows 400 language sql security definer
  set search_path = pg_catalog, caseload, organisation, app
  begin atomic
    select t.team_id, t.name, e.kind, coalesce(t.target_group, ''), s.staff_id, s.name,
      sum(w.hours_per_week), organisation.presence(s.staff_id, (select app.day())), max(n.clients_per_fte)
    from caseload.transfer_plans p
    join organisation.teams t on t.team_id = any (p.teams)
    join organisation.departments e on e.department_id = t.department_id
    join organisation.staff_teams w on w.team_id = t.team_id and lower(w.during) <= (select app.day())
      and coalesce(upper(w.during) > (select app.day()), true)
    join organisation.staff s on s.staff_id = w.staff_id
      and s.role in ('work-coach', 'youth-coach', 'activation-coach')
    left join caseload.norms n on n.department_kind = e.kind and n.side = t.side
      and n.from_day <= (select app.day()) and (n.until_day is null or n.until_day > (select app.day()))
    where p.plan_id = plan and p.plan_id in (select caseload.own_plans())
    group by t.team_id, t.name, e.kind, s.staff_id, s.name;
  end;
revoke all on function caseload.transfer_groups(bigint), caseload.transfer_coaches(bigint) from public;
grant execute on function caseload.transfer_groups(bigint), caseload.transfer_coaches(bigint) to werkspoor_team;

-- As in 0063, with the target group: who came last to the present coach first, so that who is known longest stays.
create or replace function caseload.keep_proposal(plan bigint, moves jsonb, counts jsonb) returns bigint
  language plpgsql security definer set search_path = pg_catalog, caseload, app as $$
declare
  kept bigint;
begin
  if not exists (select from caseload.transfer_plans p where p.plan_id = plan and p.state in ('asked', 'proposed')
    and p.plan_id in (select caseload.own_plans())) then
    return null;
  end if;
  delete from caseload.transfer_moves where plan_id = plan;
  with m as (
    select r.*, sum(r.clients) over (partition by r.neighbourhood, r.track, r.target, r."fromTeam", r."fromStaff"
        order by r."toTeam", r."toStaff") - r.clients as before
    from jsonb_to_recordset(moves) as r (neighbourhood text, track text, target text, "fromTeam" bigint,
      "fromStaff" bigint, "toTeam" bigint, "toStaff" bigint, clients bigint)
  ), placed as (
    select c.*, row_number() over (partition by c.neighbourhood, c.track, c.target, c.team_id, c.staff_id
      order by c.from_day desc, c.person_id) as place
    from caseload.clients_of_plan(plan) c
  )
  insert into caseload.transfer_moves (plan_id, person_id, from_team_id, from_staff_id, to_team_id, to_staff_id)
  select plan, c.person_id, c.team_id, c.staff_id, m."toTeam", m."toStaff"
  from placed c join m on m.neighbourhood is not distinct from c.neighbourhood and m.track = c.track
    and m.target = c.target and m."fromTeam" = c.team_id and m."fromStaff" is not distinct from c.staff_id
    and c.place > m.before and c.place <= m.before + m.clients;
  get diagnostics kept = row_count;
  update caseload.transfer_plans set state = 'proposed', numbers = counts where plan_id = plan;
  return kept;
end
$$;

-- Clients of the own teams per coach and track, counted: what the norms of the tracks ask of the hours there are.
create function caseload.clients_by_track() returns table (team_id bigint, staff_id bigint, track text,
    clients bigint)
  stable rows 200 language sql security definer set search_path = pg_catalog, caseload, organisation, tracks, app
  begin atomic
    select a.team_id, a.staff_id, coalesce(k.track, ''), count(*)
    from caseload.coach_assignments a
    left join tracks.track_stays k on k.person_id = a.person_id
      and k.from_day <= (select app.day()) and (k.until_day is null or k.until_day > (select app.day()))
    where a.team_id = any (array(select organisation.own_teams()))
      and a.from_day <= (select app.day()) and (a.until_day is null or a.until_day > (select app.day()))
    group by 1, 2, 3;
  end;
-- How many clients of the same neighbourhood and of the same track as a client each coach of an own team has.
create function caseload.coaches_near(person bigint) returns table (staff_id bigint, nearby bigint, same_track bigint)
  stable rows 20 language sql security definer
  set search_path = pg_catalog, caseload, organisation, people, tracks, audit, app
  begin atomic
    with asked as (
      select a.team_id, d.neighbourhood_code, k.track
      from caseload.coach_assignments a
      left join people.addresses d on d.person_id = a.person_id
        and d.from_day <= (select app.day()) and (d.until_day is null or d.until_day > (select app.day()))
      left join tracks.track_stays k on k.person_id = a.person_id
        and k.from_day <= (select app.day()) and (k.until_day is null or k.until_day > (select app.day()))
      where a.person_id = person and person = any (array(select audit.opened_persons()))
        and a.from_day <= (select app.day()) and (a.until_day is null or a.until_day > (select app.day()))
    )
    select a.staff_id, count(*) filter (where d.neighbourhood_code = q.neighbourhood_code),
      count(*) filter (where k.track = q.track)
    from asked q
    join caseload.coach_assignments a on a.team_id = any (array(select organisation.own_teams()))
      and a.person_id <> person and a.staff_id is not null
      and a.from_day <= (select app.day()) and (a.until_day is null or a.until_day > (select app.day()))
    left join people.addresses d on d.person_id = a.person_id
      and d.from_day <= (select app.day()) and (d.until_day is null or d.until_day > (select app.day()))
    left join tracks.track_stays k on k.person_id = a.person_id
      and k.from_day <= (select app.day()) and (k.until_day is null or k.until_day > (select app.day()))
    group by a.staff_id;
  end;
revoke all on function caseload.clients_by_track(), caseload.coaches_near(bigint) from public;
grant execute on function caseload.clients_by_track(), caseload.coaches_near(bigint) to werkspoor_team;

create or replace view caseload.team_lines with (security_invoker = true) as
  with mine as (
    select distinct t.team_id from organisation.staff_teams t
    where t.staff_id = (select app.staff_id()) and lower(t.during) <= (select app.day())
      and coalesce(upper(t.during) > (select app.day()), true)
  ), hours as (
    select t.team_id, t.staff_id, sum(t.hours_per_week) as hours
    from organisation.staff_teams t
    where t.team_id in (select team_id from mine) and lower(t.during) <= (select app.day())
      and coalesce(upper(t.during) > (select app.day()), true)
    group by t.team_id, t.staff_id
  ), clients as (
    select a.team_id, a.staff_id, count(*) as clients, min(a.from_day) as since
    from caseload.coach_assignments a
    where a.team_id in (select team_id from mine) and a.from_day <= (select app.day())
      and (a.until_day is null or a.until_day > (select app.day()))
    group by a.team_id, a.staff_id
  ), away as (
    select a.staff_id, sum(a.share) as share, max(a.until_day) as until_day, max(d.name) as stand_in
    from organisation.absences a left join organisation.staff d on d.staff_id = a.stand_in_id
    where a.from_day <= (select app.day()) and (a.until_day is null or a.until_day > (select app.day()))
    group by a.staff_id
  )
  select t.team_id, t.name as team, t.side, d.kind as department_kind, l.staff_id, s.name as coach, s.role,
    l.hours, l.clients, l.since, n.clients_per_fte as norm, n.source as norm_source, n.from_day as norm_since,
    coalesce(w.share, 0)::integer as absent, w.until_day as absent_until, w.stand_in, t.target_group
  from (
    select coalesce(h.team_id, c.team_id) as team_id, coalesce(h.staff_id, c.staff_id) as staff_id,
      coalesce(h.hours, 0) as hours, coalesce(c.clients, 0) as clients, c.since
    from hours h full join clients c on c.team_id = h.team_id and c.staff_id = h.staff_id
  ) l
  join organisation.teams t on t.team_id = l.team_id
  join organisation.departments d on d.department_id = t.department_id
  left join organisation.staff s on s.staff_id = l.staff_id
  left join away w on w.staff_id = l.staff_id
  left join caseload.norms n on n.department_kind = d.kind and n.side = t.side
    and n.from_day <= (select app.day()) and (n.until_day is null or n.until_day > (select app.day()));
