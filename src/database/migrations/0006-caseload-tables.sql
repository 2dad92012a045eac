create schema caseload;
grant usage on schema caseload to werkspoor_team, werkspoor_import, werkspoor_snapshot;

-- No staff: the person is the team's and waits for a fixed coach.
create table caseload.coach_assignments (
  assignment_id bigint generated always as identity primary key,
  person_id bigint not null references people.persons,
  team_id bigint not null references organisation.teams,
  staff_id bigint references organisation.staff,
  during daterange not null check (not isempty(during)),
  from_day date generated always as (lower(during)) stored,
  until_day date generated always as (upper(during)) stored,
  act_id bigint not null default app.act_id() references audit.acts,
  exclude using gist (person_id with =, during with &&) deferrable initially immediate
);
create index coach_assignments_person on caseload.coach_assignments (person_id);
create index coach_assignments_team on caseload.coach_assignments (team_id, from_day);
create index coach_assignments_staff on caseload.coach_assignments (staff_id, from_day);

-- How the present member of staff stands to a person on the day of the transaction: the own coach, a
-- colleague in the same team, or the coach until at most 30 days ago (access matrix, docs/access.md).
create function caseload.relations() returns table (person_id bigint, relation text)
  stable language sql security definer set search_path = pg_catalog, caseload, organisation, app
  begin atomic
    select a.person_id, case when a.staff_id = app.staff_id() then 'own' else 'team' end
    from caseload.coach_assignments a
    join organisation.staff_teams t on t.team_id = a.team_id
    where t.staff_id = app.staff_id()
      and lower(t.during) <= app.day() and coalesce(upper(t.during) > app.day(), true)
      and a.from_day <= app.day() and coalesce(a.until_day > app.day(), true)
    union
    select a.person_id, 'former'
    from caseload.coach_assignments a
    where a.staff_id = app.staff_id()
      and a.until_day <= app.day() and a.until_day > app.day() - 30;
  end;

create function caseload.visible_persons() returns setof bigint
  stable language sql security definer set search_path = pg_catalog, caseload
  begin atomic
    select person_id from caseload.relations();
  end;
revoke all on function caseload.relations(), caseload.visible_persons() from public;
grant execute on function caseload.relations(), caseload.visible_persons() to werkspoor_team;

grant select, insert, update on caseload.coach_assignments to werkspoor_import;
grant select on caseload.coach_assignments to werkspoor_team, werkspoor_snapshot;
call audit.keep_history('caseload.coach_assignments');
