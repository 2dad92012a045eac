create schema organisation;
grant usage on schema organisation to werkspoor_entry, werkspoor_team, werkspoor_admin, werkspoor_privacy,
  werkspoor_import, werkspoor_snapshot;

create table organisation.departments (
  department_id bigint generated always as identity primary key,
  department_key text not null unique,
  name text not null,
  kind text not null check (kind in ('work', 'prestatie010', 'youth', 'income', 'control')),
  act_id bigint not null default app.act_id() references audit.acts
);

create table organisation.teams (
  team_id bigint generated always as identity primary key,
  team_key text not null unique,
  department_id bigint not null references organisation.departments,
  name text not null,
  side text not null check (side in ('zuid', 'rest', 'city')),
  opened_on date not null,
  closed_on date check (closed_on > opened_on),
  act_id bigint not null default app.act_id() references audit.acts
);
create index teams_department on organisation.teams (department_id);

create table organisation.staff (
  staff_id bigint generated always as identity primary key,
  staff_key text not null unique,
  name text not null,
  email text not null,
  role text not null,
  act_id bigint not null default app.act_id() references audit.acts
);

-- A member of staff may work in two teams at once, in one team only once at a time.
create table organisation.staff_teams (
  staff_team_id bigint generated always as identity primary key,
  staff_id bigint not null references organisation.staff,
  team_id bigint not null references organisation.teams,
  hours_per_week numeric(4, 1) not null check (hours_per_week between 0 and 40),
  during daterange not null check (not isempty(during)),
  act_id bigint not null default app.act_id() references audit.acts,
  exclude using gist (staff_id with =, team_id with =, during with &&) deferrable initially immediate
);
create index staff_teams_team on organisation.staff_teams (team_id);

-- The organisation holds no client: every scope that works in it may read it, the door alone writes.
grant select on organisation.departments, organisation.teams, organisation.staff, organisation.staff_teams
  to werkspoor_entry, werkspoor_team, werkspoor_admin, werkspoor_snapshot;
grant select on organisation.departments, organisation.teams to werkspoor_privacy;
grant select (staff_id, staff_key, name, role) on organisation.staff to werkspoor_privacy;
grant select, insert, update on organisation.departments, organisation.teams, organisation.staff,
  organisation.staff_teams to werkspoor_import;
call audit.keep_history('organisation.departments');
call audit.keep_history('organisation.teams');
call audit.keep_history('organisation.staff');
call audit.keep_history('organisation.staff_teams');
