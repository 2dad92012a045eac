-- Absence, hand-overs, and the transfer of caseloads. A client is always somebody's: an assignment ends on the day
-- on which another begins.

-- How much of the hours somebody is not there. Why is not recorded: norms need the hours, nobody needs the reason.
create table organisation.absences (
  absence_id bigint generated always as identity primary key,
  absence_key text not null unique,
  staff_id bigint not null references organisation.staff,
  -- Per cent of the hours.
  share integer not null check (share between 1 and 100),
  during daterange not null check (not isempty(during)),
  from_day date generated always as (lower(during)) stored,
  until_day date generated always as (upper(during)) stored,
  -- Who takes over what cannot wait.
  stand_in_id bigint references organisation.staff check (stand_in_id <> staff_id),
  act_id bigint not null default app.act_id() references audit.acts,
  exclude using gist (staff_id with =, during with &&) deferrable initially immediate
);
create index absences_staff on organisation.absences (staff_id, until_day);
alter table organisation.absences enable row level security;
create policy import_all on organisation.absences to werkspoor_import using (true) with check (true);
create policy snapshot_reads on organisation.absences for select to werkspoor_snapshot using (true);
grant select, insert, update on organisation.absences to werkspoor_import;
grant select on organisation.absences to werkspoor_snapshot, werkspoor_team;
call audit.keep_history('organisation.absences');

-- The teams in which who acts works today.
create function organisation.own_teams() returns setof bigint
  stable language sql security definer set search_path = pg_catalog, organisation, app
  begin atomic
    select t.team_id from organisation.staff_teams t
    where t.staff_id = (select app.staff_id()) and lower(t.during) <= (select app.day())
      and coalesce(upper(t.during) > (select app.day()), true);
  end;
create function organisation.colleagues() returns setof bigint
  stable language sql security definer set search_path = pg_catalog, organisation, app
  begin atomic
    select distinct t.staff_id from organisation.staff_teams t
    where t.team_id in (select organisation.own_teams()) and lower(t.during) <= (select app.day())
      and coalesce(upper(t.during) > (select app.day()), true);
  end;
revoke all on function organisation.own_teams(), organisation.colleagues() from public;
grant execute on function organisation.own_teams(), organisation.colleagues() to werkspoor_team;
create policy team_reads_colleagues on organisation.absences for select to werkspoor_team
  using (staff_id = any (array(select organisation.colleagues())));
-- A team manager plans the absence of the team.
create sequence organisation.own_absence_key;
grant usage on sequence organisation.own_absence_key to werkspoor_team;
alter table organisation.absences alter column absence_key
  set default 'werkspoor-' || nextval('organisation.own_absence_key');
grant insert (staff_id, share, during, stand_in_id), update (during) on organisation.absences to werkspoor_team;
create policy team_manager_adds on organisation.absences for insert to werkspoor_team
  with check ((select app.role()) = 'team-manager' and staff_id = any (array(select organisation.colleagues())));
create policy team_manager_changes on organisation.absences for update to werkspoor_team
  using ((select app.role()) = 'team-manager' and staff_id = any (array(select organisation.colleagues())))
  with check ((select app.role()) = 'team-manager' and staff_id = any (array(select organisation.colleagues())));

-- Share of the hours that somebody is there on the day.
create function organisation.presence(staff bigint, day date) returns numeric
  stable language sql security definer set search_path = pg_catalog, organisation
  begin atomic
    select 1 - coalesce(sum(a.share), 0) / 100.0
    from organisation.absences a
    where a.staff_id = staff and a.from_day <= presence.day
      and (a.until_day is null or a.until_day > presence.day);
  end;
revoke all on function organisation.presence(bigint, date) from public;
grant execute on function organisation.presence(bigint, date) to werkspoor_team, werkspoor_snapshot;

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
    coalesce(w.share, 0)::integer as absent, w.until_day as absent_until, w.stand_in
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

-- A hand-over asked: the sender stays responsible until a distributor of the receiving team accepts.
create sequence caseload.own_hand_over_key;
create table caseload.hand_overs (
  hand_over_id bigint generated always as identity primary key,
  hand_over_key text not null unique default 'werkspoor-' || nextval('caseload.own_hand_over_key'),
  person_id bigint not null references people.persons,
  from_team_id bigint not null references organisation.teams,
  from_staff_id bigint references organisation.staff,
  to_team_id bigint not null references organisation.teams,
  to_staff_id bigint references organisation.staff,
  asked_on date not null,
  why text check (length(why) <= 500),
  agreed text check (length(agreed) <= 500),
  answered_on date check (answered_on >= asked_on),
  outcome text check (outcome in ('accepted', 'returned', 'withdrawn')),
  answer text check (length(answer) <= 500),
  answered_by bigint references organisation.staff,
  -- Feedback to the sender: within 3 days on process, within 3 weeks on substance.
  process_on date,
  process text check (process in ('complete', 'incomplete')),
  process_note text check (length(process_note) <= 500),
  substance_on date,
  substance text check (substance in ('fits', 'fits-not')),
  substance_note text check (length(substance_note) <= 500),
  -- Both team managers of a second return.
  settled_on date,
  settled text check (length(settled) <= 500),
  revision integer not null default 1,
  act_id bigint not null default app.act_id() references audit.acts,
  check ((answered_on is null) = (outcome is null)),
  check ((process_on is null) = (process is null)),
  check ((substance_on is null) = (substance is null))
);
create unique index hand_overs_open on caseload.hand_overs (person_id) where answered_on is null;
create index hand_overs_person on caseload.hand_overs (person_id, asked_on);
create index hand_overs_to on caseload.hand_overs (to_team_id, answered_on);
create index hand_overs_from on caseload.hand_overs (from_team_id, answered_on);
call people.guard_file_table('caseload.hand_overs', 'person_id', '{team,intake}', '{team}');
grant select on caseload.hand_overs to werkspoor_team, werkspoor_intake, werkspoor_snapshot;
grant select, insert, update on caseload.hand_overs to werkspoor_import;
grant usage on sequence caseload.own_hand_over_key to werkspoor_team, werkspoor_import;
grant insert (person_id, from_team_id, from_staff_id, to_team_id, asked_on, why, agreed),
  update (answered_on, outcome, answer, answered_by, to_staff_id, process_on, process, process_note, substance_on,
    substance, substance_note, settled_on, settled, revision)
  on caseload.hand_overs to werkspoor_team;

-- Whom the receiving side may know of before the client is theirs: who divides or leads there.
create function caseload.hand_over_standings() returns table (person_id bigint, relation text, at_once boolean)
  stable language sql security definer set search_path = pg_catalog, caseload, organisation, app
  begin atomic
    select h.person_id, 'team', true
    from caseload.hand_overs h
    where h.answered_on is null and (select app.role()) in ('distributor', 'team-manager')
      and h.to_team_id in (select organisation.own_teams());
  end;
revoke all on function caseload.hand_over_standings() from public;
insert into people.standing_sources values ('werkspoor_team', 'caseload.hand_over_standings');

-- Hand-overs of the own teams, without a name: for lists and counters.
create function caseload.hand_over_lines() returns table (hand_over_id bigint, person_id bigint,
    from_team_id bigint, from_team text, from_staff_id bigint, from_staff text, to_team_id bigint, to_team text,
    to_staff_id bigint, asked_on date, answered_on date, outcome text, process_on date, substance_on date,
    settled_on date, returns bigint)
  stable rows 200 language sql security definer set search_path = pg_catalog, caseload, organisation, app
  begin atomic
    select h.hand_over_id, h.person_id, h.from_team_id, f.name, h.from_staff_id, s.name, h.to_team_id, t.name,
      h.to_staff_id, h.asked_on, h.answered_on, h.outcome, h.process_on, h.substance_on, h.settled_on,
      (select count(*) from caseload.hand_overs r
        where r.person_id = h.person_id and r.outcome = 'returned' and r.asked_on > h.asked_on - 365
          and r.asked_on <= h.asked_on
          and least(r.from_team_id, r.to_team_id) = least(h.from_team_id, h.to_team_id)
          and greatest(r.from_team_id, r.to_team_id) = greatest(h.from_team_id, h.to_team_id))
    from caseload.hand_overs h
    join organisation.teams f on f.team_id = h.from_team_id
    join organisation.teams t on t.team_id = h.to_team_id
    left join organisation.staff s on s.staff_id = h.from_staff_id
    where (h.from_team_id = any (array(select organisation.own_teams()))
        or h.to_team_id = any (array(select organisation.own_teams())))
      and (h.answered_on is null or h.answered_on > (select app.day()) - 60);
  end;
revoke all on function caseload.hand_over_lines() from public;
grant execute on function caseload.hand_over_lines() to werkspoor_team;

-- From one team and coach to another on the day: the assignment of today ends and another begins. One that began
-- today is changed itself. Nothing, when the client is elsewhere by now.
create function caseload.move_client(person bigint, from_team bigint, from_staff bigint, to_team bigint,
    to_staff bigint) returns bigint language plpgsql security definer
  set search_path = pg_catalog, caseload, app as $$
declare
  present caseload.coach_assignments;
  made bigint;
begin
  select * into present from caseload.coach_assignments a
  where a.person_id = person and a.from_day <= app.day() and (a.until_day is null or a.until_day > app.day())
  for update;
  if not found or present.team_id <> from_team or present.staff_id is distinct from from_staff then
    return null;
  end if;
  if present.from_day = app.day() then
    update caseload.coach_assignments set team_id = to_team, staff_id = to_staff
    where assignment_id = present.assignment_id;
    return present.assignment_id;
  end if;
  update caseload.coach_assignments set during = daterange(present.from_day, app.day())
  where assignment_id = present.assignment_id;
  insert into caseload.coach_assignments (person_id, team_id, staff_id, during)
  values (person, to_team, to_staff, daterange(app.day(), present.until_day))
  returning assignment_id into made;
  return made;
end
$$;
revoke all on function caseload.move_client(bigint, bigint, bigint, bigint, bigint) from public;

-- A distributor or team manager gives a client of the own team a coach of the own team.
create function caseload.assign_coach(person bigint, coach bigint) returns boolean language plpgsql security definer
  set search_path = pg_catalog, caseload, organisation, app as $$
declare
  present caseload.coach_assignments;
begin
  if app.role() not in ('distributor', 'team-manager') then return false; end if;
  select * into present from caseload.coach_assignments a
  where a.person_id = person and a.from_day <= app.day() and (a.until_day is null or a.until_day > app.day());
  if not found or present.team_id not in (select organisation.own_teams())
    or not caseload.coaches_in(coach, present.team_id) then
    return false;
  end if;
  return caseload.move_client(person, present.team_id, present.staff_id, present.team_id, coach) is not null;
end
$$;
revoke all on function caseload.assign_coach(bigint, bigint) from public;
grant execute on function caseload.assign_coach(bigint, bigint) to werkspoor_team;

create function caseload.coaches_in(coach bigint, team bigint) returns boolean
  stable language sql security definer set search_path = pg_catalog, organisation, app
  begin atomic
    select exists (
      select from organisation.staff_teams t join organisation.staff s on s.staff_id = t.staff_id
      where t.staff_id = coach and t.team_id = team and s.role in ('work-coach', 'youth-coach', 'activation-coach')
        and lower(t.during) <= (select app.day()) and coalesce(upper(t.during) > (select app.day()), true));
  end;
revoke all on function caseload.coaches_in(bigint, bigint) from public;

-- Accepts an open hand-over to a coach of the receiving team: only now the client is theirs.
create function caseload.accept_hand_over(hand_over bigint, coach bigint) returns boolean language plpgsql
  security definer set search_path = pg_catalog, caseload, organisation, app as $$
declare
  asked caseload.hand_overs;
begin
  if app.role() not in ('distributor', 'team-manager') then return false; end if;
  select * into asked from caseload.hand_overs h where h.hand_over_id = hand_over and h.answered_on is null
  for update;
  if not found or asked.to_team_id not in (select organisation.own_teams())
    or not caseload.coaches_in(coach, asked.to_team_id) then
    return false;
  end if;
  if caseload.move_client(asked.person_id, asked.from_team_id, asked.from_staff_id, asked.to_team_id, coach)
    is null then
    return false;
  end if;
  update caseload.hand_overs set answered_on = app.day(), outcome = 'accepted', answered_by = app.staff_id(),
    to_staff_id = coach, revision = revision + 1
  where hand_over_id = hand_over;
  return true;
end
$$;
revoke all on function caseload.accept_hand_over(bigint, bigint) from public;
grant execute on function caseload.accept_hand_over(bigint, bigint) to werkspoor_team;

-- The transfer of caseloads: a plan with its numbers, approved by every team that receives, carried out and undone
-- as a whole.
create table caseload.transfer_plans (
  plan_id bigint generated always as identity primary key,
  asked_by bigint not null default app.staff_id() references organisation.staff,
  asked_at timestamptz not null default clock_timestamp(),
  on_day date not null default app.day(),
  why text not null check (length(why) between 1 and 300),
  -- Teams among which clients may move; coaches who leave; neighbourhoods that another team serves from now.
  teams bigint[] not null check (cardinality(teams) > 0),
  leaving bigint[] not null default '{}',
  areas jsonb not null default '[]',
  state text not null default 'asked'
    check (state in ('asked', 'proposed', 'approved', 'carried-out', 'undone', 'withdrawn')),
  -- Counts only: per coach before and after.
  numbers jsonb,
  carried_out_at timestamptz,
  undone_at timestamptz,
  act_id bigint not null default app.act_id() references audit.acts
);
create table caseload.transfer_moves (
  plan_id bigint not null references caseload.transfer_plans,
  person_id bigint not null references people.persons,
  from_team_id bigint not null references organisation.teams,
  from_staff_id bigint references organisation.staff,
  to_team_id bigint not null references organisation.teams,
  to_staff_id bigint not null references organisation.staff,
  -- Set when it was carried out; a client who was elsewhere by then stays where he is.
  assignment_id bigint references caseload.coach_assignments,
  undone boolean not null default false,
  act_id bigint not null default app.act_id() references audit.acts,
  primary key (plan_id, person_id)
);
create index transfer_moves_person on caseload.transfer_moves (person_id);
create table caseload.transfer_approvals (
  plan_id bigint not null references caseload.transfer_plans,
  team_id bigint not null references organisation.teams,
  staff_id bigint not null default app.staff_id() references organisation.staff,
  at timestamptz not null default clock_timestamp(),
  act_id bigint not null default app.act_id() references audit.acts,
  primary key (plan_id, team_id)
);
create function caseload.own_plans() returns setof bigint
  stable language sql security definer set search_path = pg_catalog, caseload, organisation, app
  begin atomic
    select p.plan_id from caseload.transfer_plans p
    where (select app.role()) in ('distributor', 'team-manager')
      and (p.asked_by = (select app.staff_id()) or p.teams && array(select organisation.own_teams()));
  end;
revoke all on function caseload.own_plans() from public;
grant execute on function caseload.own_plans() to werkspoor_team;
do $$
declare
  relation text;
begin
  foreach relation in array array['caseload.transfer_plans', 'caseload.transfer_moves',
    'caseload.transfer_approvals'] loop
    execute format('alter table %s enable row level security', relation);
    if relation <> 'caseload.transfer_plans' then
      execute format('create policy team_reads on %s for select to werkspoor_team
        using (plan_id = any (array(select caseload.own_plans())))', relation);
    end if;
    execute format('grant select on %s to werkspoor_team', relation);
    execute format('call audit.keep_history(%L)', relation);
  end loop;
end
$$;
-- The same as own_plans, told by the row itself, so that who asks sees the plan that was just made.
create policy team_reads on caseload.transfer_plans for select to werkspoor_team
  using ((select app.role()) in ('distributor', 'team-manager')
    and (asked_by = (select app.staff_id()) or teams && array(select organisation.own_teams())));
-- Everybody sees, for the story of a client, that the client moved by a plan.
grant insert (why, teams, leaving, areas), update (state, numbers) on caseload.transfer_plans to werkspoor_team;
create policy team_asks on caseload.transfer_plans for insert to werkspoor_team
  with check ((select app.role()) in ('distributor', 'team-manager') and asked_by = (select app.staff_id())
    and teams && array(select organisation.own_teams()));
create policy team_changes on caseload.transfer_plans for update to werkspoor_team
  using (plan_id = any (array(select caseload.own_plans())) and state in ('asked', 'proposed', 'approved'))
  with check (state in ('asked', 'proposed', 'approved', 'withdrawn'));

-- What a plan is made of: clients in groups of neighbourhood, track, team and coach. No name, no number.
create function caseload.transfer_groups(plan bigint) returns table (neighbourhood text, track text,
    team_id bigint, staff_id bigint, clients bigint)
  stable rows 4000 language sql security definer
  set search_path = pg_catalog, caseload, people, tracks, app
  begin atomic
    select d.neighbourhood_code, coalesce(k.track, ''), a.team_id, a.staff_id, count(*)
    from caseload.transfer_plans p
    join caseload.coach_assignments a on a.team_id = any (p.teams)
      and a.from_day <= (select app.day()) and (a.until_day is null or a.until_day > (select app.day()))
    left join people.addresses d on d.person_id = a.person_id
      and d.from_day <= (select app.day()) and (d.until_day is null or d.until_day > (select app.day()))
    left join tracks.track_stays k on k.person_id = a.person_id
      and k.from_day <= (select app.day()) and (k.until_day is null or k.until_day > (select app.day()))
    where p.plan_id = plan and p.plan_id in (select caseload.own_plans())
    group by 1, 2, 3, 4;
  end;
revoke all on function caseload.transfer_groups(bigint) from public;
grant execute on function caseload.transfer_groups(bigint) to werkspoor_team;

-- The coaches of the teams of a plan, with the hours that they are there and the norm of their team.
create function caseload.transfer_coaches(plan bigint) returns table (team_id bigint, team text,
    department_kind text, staff_id bigint, coach text, hours numeric, present numeric, norm integer)
  stable rows 400 language sql security definer
  set search_path = pg_catalog, caseload, organisation, app
  begin atomic
    select t.team_id, t.name, e.kind, s.staff_id, s.name,
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
revoke all on function caseload.transfer_coaches(bigint) from public;
grant execute on function caseload.transfer_coaches(bigint) to werkspoor_team;

-- Keeps the proposal: from each group so many clients to a coach, who came last to the present coach first, so
-- that who is known longest stays. `moves` is [{neighbourhood, track, fromTeam, fromStaff, toTeam, toStaff, clients}].
create function caseload.keep_proposal(plan bigint, moves jsonb, counts jsonb) returns bigint language plpgsql
  security definer set search_path = pg_catalog, caseload, people, tracks, app as $$
declare
  kept bigint;
begin
  if not exists (select from caseload.transfer_plans p where p.plan_id = plan and p.state in ('asked', 'proposed')
    and p.plan_id in (select caseload.own_plans())) then
    return null;
  end if;
  delete from caseload.transfer_moves where plan_id = plan;
  with m as (
    select r.*, sum(r.clients) over (partition by r.neighbourhood, r.track, r."fromTeam", r."fromStaff"
        order by r."toTeam", r."toStaff") - r.clients as before
    from jsonb_to_recordset(moves) as r (neighbourhood text, track text, "fromTeam" bigint, "fromStaff" bigint,
      "toTeam" bigint, "toStaff" bigint, clients bigint)
  ), placed as (
    select a.person_id, a.team_id, a.staff_id, d.neighbourhood_code, coalesce(k.track, '') as track,
      row_number() over (partition by d.neighbourhood_code, coalesce(k.track, ''), a.team_id, a.staff_id
        order by a.from_day desc, a.person_id) as place
    from caseload.transfer_plans p
    join caseload.coach_assignments a on a.team_id = any (p.teams)
      and a.from_day <= (select app.day()) and (a.until_day is null or a.until_day > (select app.day()))
    left join people.addresses d on d.person_id = a.person_id
      and d.from_day <= (select app.day()) and (d.until_day is null or d.until_day > (select app.day()))
    left join tracks.track_stays k on k.person_id = a.person_id
      and k.from_day <= (select app.day()) and (k.until_day is null or k.until_day > (select app.day()))
    where p.plan_id = plan
  )
  insert into caseload.transfer_moves (plan_id, person_id, from_team_id, from_staff_id, to_team_id, to_staff_id)
  select plan, c.person_id, c.team_id, c.staff_id, m."toTeam", m."toStaff"
  from placed c join m on m.neighbourhood is not distinct from c.neighbourhood_code and m.track = c.track
    and m."fromTeam" = c.team_id and m."fromStaff" is not distinct from c.staff_id
    and c.place > m.before and c.place <= m.before + m.clients;
  get diagnostics kept = row_count;
  update caseload.transfer_plans set state = 'proposed', numbers = counts where plan_id = plan;
  return kept;
end
$$;
revoke all on function caseload.keep_proposal(bigint, jsonb, jsonb) from public;
grant execute on function caseload.keep_proposal(bigint, jsonb, jsonb) to werkspoor_team;

-- Approves for the own teams; true when every team that receives has approved.
create function caseload.approve_transfer(plan bigint) returns boolean language plpgsql security definer
  set search_path = pg_catalog, caseload, organisation, app as $$
declare
  complete boolean;
begin
  perform 1 from caseload.transfer_plans p where p.plan_id = plan and p.state = 'proposed'
    and p.plan_id in (select caseload.own_plans()) for update;
  if not found then return null; end if;
  insert into caseload.transfer_approvals (plan_id, team_id)
  select distinct plan, m.to_team_id from caseload.transfer_moves m
  where m.plan_id = plan and m.to_team_id in (select organisation.own_teams())
  on conflict do nothing;
  select not exists (select from caseload.transfer_moves m where m.plan_id = plan and not exists (
    select from caseload.transfer_approvals a where a.plan_id = plan and a.team_id = m.to_team_id)) into complete;
  if complete then update caseload.transfer_plans set state = 'approved' where plan_id = plan; end if;
  return complete;
end
$$;
-- Carries an approved plan out, in sets: who is elsewhere by now, or has an open hand-over, stays.
create function caseload.carry_out(plan bigint) returns bigint language plpgsql security definer
  set search_path = pg_catalog, caseload, organisation, app as $$
declare
  moved bigint;
begin
  perform 1 from caseload.transfer_plans p where p.plan_id = plan and p.state = 'approved'
    and p.plan_id in (select caseload.own_plans()) for update;
  if not found then return null; end if;
  create temporary table moving on commit drop as
    select m.person_id, m.to_team_id, m.to_staff_id, a.assignment_id, a.from_day, a.until_day
    from caseload.transfer_moves m
    join caseload.coach_assignments a on a.person_id = m.person_id and a.team_id = m.from_team_id
      and a.staff_id is not distinct from m.from_staff_id
      and a.from_day <= app.day() and (a.until_day is null or a.until_day > app.day())
    where m.plan_id = plan and not exists (
      select from caseload.hand_overs h where h.person_id = m.person_id and h.answered_on is null);
  update caseload.coach_assignments a set team_id = m.to_team_id, staff_id = m.to_staff_id
  from moving m where a.assignment_id = m.assignment_id and m.from_day = app.day();
  update caseload.coach_assignments a set during = daterange(m.from_day, app.day())
  from moving m where a.assignment_id = m.assignment_id and m.from_day < app.day();
  with made as (
    insert into caseload.coach_assignments (person_id, team_id, staff_id, during)
    select m.person_id, m.to_team_id, m.to_staff_id, daterange(app.day(), m.until_day)
    from moving m where m.from_day < app.day()
    returning assignment_id, person_id
  )
  update caseload.transfer_moves t set assignment_id = coalesce(n.assignment_id, m.assignment_id)
  from moving m left join made n on n.person_id = m.person_id
  where t.plan_id = plan and t.person_id = m.person_id;
  get diagnostics moved = row_count;
  update caseload.transfer_plans set state = 'carried-out', carried_out_at = clock_timestamp() where plan_id = plan;
  return moved;
end
$$;
-- Undoes it as a whole: everybody who is still where the plan put him goes back to whom he had.
create function caseload.undo_transfer(plan bigint) returns bigint language plpgsql security definer
  set search_path = pg_catalog, caseload, organisation, app as $$
declare
  moved bigint;
begin
  perform 1 from caseload.transfer_plans p where p.plan_id = plan and p.state = 'carried-out'
    and p.plan_id in (select caseload.own_plans()) for update;
  if not found then return null; end if;
  select count(caseload.move_client(m.person_id, m.to_team_id, m.to_staff_id, m.from_team_id, m.from_staff_id))
  into moved from caseload.transfer_moves m where m.plan_id = plan and m.assignment_id is not null;
  update caseload.transfer_moves set undone = true where plan_id = plan and assignment_id is not null;
  update caseload.transfer_plans set state = 'undone', undone_at = clock_timestamp() where plan_id = plan;
  return moved;
end
$$;
revoke all on function caseload.approve_transfer(bigint), caseload.carry_out(bigint), caseload.undo_transfer(bigint)
  from public;
grant execute on function caseload.approve_transfer(bigint), caseload.carry_out(bigint),
  caseload.undo_transfer(bigint) to werkspoor_team;
-- The plan that moved a client, for the story in the file.
create function caseload.moves_of_opened() returns table (person_id bigint, at timestamptz, why text, undone boolean,
    coach text, team text)
  stable language sql security definer set search_path = pg_catalog, caseload, organisation, audit
  begin atomic
    select m.person_id, p.carried_out_at, p.why, m.undone, s.name, t.name
    from caseload.transfer_moves m
    join caseload.transfer_plans p on p.plan_id = m.plan_id
    join organisation.staff s on s.staff_id = m.to_staff_id
    join organisation.teams t on t.team_id = m.to_team_id
    where m.assignment_id is not null and m.person_id = any (array(select audit.opened_persons()));
  end;
revoke all on function caseload.moves_of_opened() from public;
grant execute on function caseload.moves_of_opened() to werkspoor_team, werkspoor_intake;
