-- From candidate to a job that lasts: placements, wage subsidies, income beside the benefit, steps forward.
create schema placements;
grant usage on schema placements to werkspoor_team, werkspoor_intake, werkspoor_income, werkspoor_broker,
  werkspoor_import, werkspoor_snapshot;

-- Who can start now, and whom a job broker looks for work for.
create table placements.candidates (
  candidate_id bigint generated always as identity primary key,
  candidate_key text not null unique default replace(gen_random_uuid()::text, '-', ''),
  person_id bigint not null references people.persons,
  staff_id bigint references organisation.staff,
  can_start_on date not null,
  hours_a_week integer not null check (hours_a_week between 1 and 60),
  wish text not null,
  during daterange not null check (not isempty(during)),
  from_day date generated always as (lower(during)) stored,
  until_day date generated always as (upper(during)) stored,
  act_id bigint not null default app.act_id() references audit.acts,
  exclude using gist (person_id with =, during with &&) deferrable initially immediate
);
create index candidates_person on placements.candidates (person_id);
create index candidates_open on placements.candidates (from_day) where until_day is null;

create table placements.placements (
  placement_id bigint generated always as identity primary key,
  placement_key text not null unique default replace(gen_random_uuid()::text, '-', ''),
  person_id bigint not null references people.persons,
  staff_id bigint references organisation.staff,
  employer text not null,
  contract text not null,
  contract_months integer check (contract_months between 1 and 60),
  hours_a_week integer not null check (hours_a_week between 1 and 60),
  beside_benefit boolean not null,
  placed_by text not null,
  during daterange not null check (not isempty(during)),
  from_day date generated always as (lower(during)) stored,
  until_day date generated always as (upper(during)) stored,
  act_id bigint not null default app.act_id() references audit.acts
);
create index placements_person on placements.placements (person_id);
create index placements_staff on placements.placements (staff_id, from_day);

create table placements.wage_subsidies (
  subsidy_id bigint generated always as identity primary key,
  subsidy_key text not null unique default replace(gen_random_uuid()::text, '-', ''),
  placement_id bigint not null references placements.placements,
  person_id bigint not null references people.persons,
  kind text not null,
  wage_value integer check (wage_value between 1 and 100),
  during daterange not null check (not isempty(during)),
  from_day date generated always as (lower(during)) stored,
  until_day date generated always as (upper(during)) stored,
  act_id bigint not null default app.act_id() references audit.acts,
  exclude using gist (placement_id with =, during with &&) deferrable initially immediate
);
create index wage_subsidies_person on placements.wage_subsidies (person_id);

create table placements.income_allowances (
  allowance_id bigint generated always as identity primary key,
  person_id bigint not null references people.persons,
  article text not null,
  during daterange not null check (not isempty(during)),
  from_day date generated always as (lower(during)) stored,
  until_day date generated always as (upper(during)) stored,
  act_id bigint not null default app.act_id() references audit.acts,
  exclude using gist (person_id with =, during with &&) deferrable initially immediate
);
create index income_allowances_person on placements.income_allowances (person_id);

create table placements.unemployment_benefit (
  unemployment_id bigint generated always as identity primary key,
  person_id bigint not null references people.persons,
  during daterange not null check (not isempty(during)),
  from_day date generated always as (lower(during)) stored,
  until_day date generated always as (upper(during)) stored,
  act_id bigint not null default app.act_id() references audit.acts,
  exclude using gist (person_id with =, during with &&) deferrable initially immediate
);
create index unemployment_benefit_person on placements.unemployment_benefit (person_id);

create table placements.ladder_steps (
  step_id bigint generated always as identity primary key,
  person_id bigint not null references people.persons,
  recorded_on date not null,
  level text not null check (level in ('1', '2', '3', '4', '5', '6')),
  act_id bigint not null default app.act_id() references audit.acts,
  unique (person_id, recorded_on)
);

call people.guard_file_table('placements.candidates', 'person_id', '{team,broker}', '{team,broker}');
call people.guard_file_table('placements.placements', 'person_id', '{team,income,broker}', '{team,broker}');
call people.guard_file_table('placements.wage_subsidies', 'person_id', '{team,income,broker}', '{broker}');
call people.guard_file_table('placements.income_allowances', 'person_id', '{team,income}', '{income}');
-- The UWV's own data: for the application alone.
call people.guard_file_table('placements.unemployment_benefit', 'person_id', '{intake,income}');
call people.guard_file_table('placements.ladder_steps', 'person_id', '{team,intake}', '{team,intake}');

grant select, insert, update on placements.candidates, placements.placements, placements.wage_subsidies,
  placements.income_allowances, placements.unemployment_benefit, placements.ladder_steps to werkspoor_import;
grant select on placements.candidates to werkspoor_team, werkspoor_broker;
grant select on placements.placements, placements.wage_subsidies
  to werkspoor_team, werkspoor_income, werkspoor_broker;
grant select on placements.income_allowances to werkspoor_team, werkspoor_income;
grant select on placements.unemployment_benefit to werkspoor_intake, werkspoor_income;
grant select on placements.ladder_steps to werkspoor_team, werkspoor_intake;
grant select on placements.wage_subsidies, placements.income_allowances, placements.unemployment_benefit,
  placements.ladder_steps to werkspoor_snapshot;
grant select (candidate_id, person_id, staff_id, can_start_on, hours_a_week, during, from_day, until_day)
  on placements.candidates to werkspoor_snapshot;
grant select (placement_id, person_id, staff_id, contract, contract_months, hours_a_week, beside_benefit,
  placed_by, during, from_day, until_day) on placements.placements to werkspoor_snapshot;
