-- Duties with due process (Participatiewet art. 9, 9a, 17, 18, 18a, 53a, 58): who is freed from what, who
-- contributes, what was reported and considered, what was imposed, what is re-examined.
create schema duties;
grant usage on schema duties to werkspoor_team, werkspoor_intake, werkspoor_income, werkspoor_review,
  werkspoor_import, werkspoor_snapshot;

create table duties.exemptions (
  exemption_id bigint generated always as identity primary key,
  exemption_key text not null unique default replace(gen_random_uuid()::text, '-', ''),
  person_id bigint not null references people.persons,
  duty text not null,
  article text not null,
  during daterange not null check (not isempty(during)),
  from_day date generated always as (lower(during)) stored,
  until_day date generated always as (upper(during)) stored,
  review_on date,
  lasting boolean not null,
  reason text,
  act_id bigint not null default app.act_id() references audit.acts,
  exclude using gist (person_id with =, duty with =, during with &&) deferrable initially immediate
);
create index exemptions_person on duties.exemptions (person_id);

create table duties.contributions (
  contribution_id bigint generated always as identity primary key,
  contribution_key text not null unique default replace(gen_random_uuid()::text, '-', ''),
  person_id bigint not null references people.persons,
  kind text not null,
  hours_a_week integer not null check (hours_a_week between 1 and 40),
  during daterange not null check (not isempty(during)),
  from_day date generated always as (lower(during)) stored,
  until_day date generated always as (upper(during)) stored,
  act_id bigint not null default app.act_id() references audit.acts
);
create index contributions_person on duties.contributions (person_id);

-- A signal names its source and states an observed fact. Tips of citizens are no signals and do not stand here.
create table duties.signals (
  signal_id bigint generated always as identity primary key,
  signal_key text not null unique default replace(gen_random_uuid()::text, '-', ''),
  person_id bigint not null references people.persons,
  staff_id bigint references organisation.staff,
  source text not null,
  conduct text not null,
  observed_on date not null,
  reported_on date not null,
  fact text,
  act_id bigint not null default app.act_id() references audit.acts
);
create index signals_person on duties.signals (person_id);
create index signals_staff on duties.signals (staff_id, reported_on);

create table duties.considerations (
  consideration_id bigint generated always as identity primary key,
  consideration_key text not null unique default replace(gen_random_uuid()::text, '-', ''),
  person_id bigint not null references people.persons,
  signal_id bigint references duties.signals,
  staff_id bigint references organisation.staff,
  considered_on date not null,
  decided_on date,
  outcome text,
  act_id bigint not null default app.act_id() references audit.acts
);
create index considerations_person on duties.considerations (person_id);
create index considerations_signal on duties.considerations (signal_id);
create index considerations_staff on duties.considerations (staff_id, considered_on);

create table duties.sanctions (
  sanction_id bigint generated always as identity primary key,
  sanction_key text not null unique default replace(gen_random_uuid()::text, '-', ''),
  person_id bigint not null references people.persons,
  consideration_id bigint references duties.considerations,
  conduct text not null,
  imposed_on date not null,
  effect_from date not null,
  months integer not null check (months between 1 and 12),
  per_cent integer not null check (per_cent between 1 and 100),
  repented_on date,
  act_id bigint not null default app.act_id() references audit.acts
);
create index sanctions_person on duties.sanctions (person_id);
create index sanctions_consideration on duties.sanctions (consideration_id);

create table duties.claims (
  claim_id bigint generated always as identity primary key,
  claim_key text not null unique default replace(gen_random_uuid()::text, '-', ''),
  person_id bigint not null references people.persons,
  ground text not null,
  decided_on date not null,
  amount bigint not null check (amount > 0),
  received bigint,
  act_id bigint not null default app.act_id() references audit.acts
);
create index claims_person on duties.claims (person_id);

create table duties.re_examination_plans (
  plan_id bigint generated always as identity primary key,
  plan_key text not null unique,
  year integer not null,
  area text not null,
  kind text not null,
  planned integer not null check (planned >= 0),
  act_id bigint not null default app.act_id() references audit.acts
);
call audit.keep_history('duties.re_examination_plans');
-- A plan names no person.
grant select on duties.re_examination_plans to werkspoor_review, werkspoor_team, werkspoor_snapshot;

create table duties.re_examinations (
  re_examination_id bigint generated always as identity primary key,
  re_examination_key text not null unique default replace(gen_random_uuid()::text, '-', ''),
  person_id bigint not null references people.persons,
  plan_id bigint references duties.re_examination_plans,
  staff_id bigint references organisation.staff,
  kind text not null,
  drawn_on date not null,
  finished_on date,
  result text,
  act_id bigint not null default app.act_id() references audit.acts
);
create index re_examinations_person on duties.re_examinations (person_id);
create index re_examinations_staff on duties.re_examinations (staff_id, finished_on);

call people.guard_file_table('duties.exemptions', 'person_id', '{team,intake,income,review}', '{income,review}');
call people.guard_file_table('duties.contributions', 'person_id', '{team,income,review}', '{team}');
call people.guard_file_table('duties.signals', 'person_id', '{income,review}');
call people.guard_file_table('duties.considerations', 'person_id', '{income,review}');
call people.guard_file_table('duties.sanctions', 'person_id', '{income,review}');
call people.guard_file_table('duties.claims', 'person_id', '{income,review}');
call people.guard_file_table('duties.re_examinations', 'person_id', '{income,review}', '{review}');

grant select, insert, update on duties.exemptions, duties.contributions, duties.signals, duties.considerations,
  duties.sanctions, duties.claims, duties.re_examination_plans, duties.re_examinations to werkspoor_import;
grant select on duties.exemptions to werkspoor_team, werkspoor_intake, werkspoor_income, werkspoor_review;
grant select on duties.contributions to werkspoor_team, werkspoor_income, werkspoor_review;
grant select on duties.signals, duties.considerations, duties.sanctions, duties.claims, duties.re_examinations
  to werkspoor_income, werkspoor_review;
grant select on duties.contributions, duties.considerations, duties.sanctions, duties.claims,
  duties.re_examinations to werkspoor_snapshot;
grant select (exemption_id, person_id, duty, article, during, from_day, until_day, review_on, lasting)
  on duties.exemptions to werkspoor_snapshot;
grant select (signal_id, person_id, staff_id, source, conduct, observed_on, reported_on)
  on duties.signals to werkspoor_snapshot;
