create schema benefits;
grant usage on schema benefits to werkspoor_team, werkspoor_import, werkspoor_snapshot;

-- Grants work back: `during` is when the right held, the known days are when the decision was taken.
create table benefits.benefit_spells (
  spell_id bigint generated always as identity primary key,
  spell_key text not null unique,
  dossier_id bigint not null references people.dossiers,
  scheme text not null check (scheme in ('PW', 'IOAW', 'IOAZ')),
  during daterange not null check (not isempty(during)),
  from_day date generated always as (lower(during)) stored,
  until_day date generated always as (upper(during)) stored,
  inflow_reason text not null,
  outflow_reason text,
  start_known_on date not null,
  end_known_on date,
  act_id bigint not null default app.act_id() references audit.acts,
  check ((upper(during) is null) = (outflow_reason is null)),
  check ((upper(during) is null) = (end_known_on is null)),
  exclude using gist (dossier_id with =, during with &&) deferrable initially immediate
);

create table benefits.main_income (
  main_income_id bigint generated always as identity primary key,
  person_id bigint not null references people.persons,
  during daterange not null check (not isempty(during)),
  from_day date generated always as (lower(during)) stored,
  until_day date generated always as (upper(during)) stored,
  act_id bigint not null default app.act_id() references audit.acts,
  exclude using gist (person_id with =, during with &&) deferrable initially immediate
);

create table benefits.work_income (
  work_income_id bigint generated always as identity primary key,
  person_id bigint not null references people.persons,
  kind text not null check (kind in ('11', '13')),
  amount_per_month bigint not null check (amount_per_month >= 0),
  during daterange not null check (not isempty(during)),
  from_day date generated always as (lower(during)) stored,
  until_day date generated always as (upper(during)) stored,
  act_id bigint not null default app.act_id() references audit.acts,
  exclude using gist (person_id with =, during with &&) deferrable initially immediate
);
create index benefit_spells_dossier on benefits.benefit_spells (dossier_id);
create index main_income_person on benefits.main_income (person_id);
create index work_income_person on benefits.work_income (person_id);

grant select, insert, update on benefits.benefit_spells, benefits.main_income, benefits.work_income
  to werkspoor_import;
grant select on benefits.benefit_spells, benefits.main_income, benefits.work_income
  to werkspoor_team, werkspoor_snapshot;
call audit.keep_history('benefits.benefit_spells');
call audit.keep_history('benefits.main_income');
call audit.keep_history('benefits.work_income');
