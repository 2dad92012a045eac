-- Places against people waiting: hours of intake workers, appointments, and what follows when somebody does not come.
create schema planning;
grant usage on schema planning to werkspoor_planning, werkspoor_intake, werkspoor_income, werkspoor_team,
  werkspoor_mail, werkspoor_import, werkspoor_snapshot;
grant usage on schema benefits to werkspoor_planning;

-- An hour of somebody; holds no client. Withdrawn when the worker turns out not to be there.
create table planning.places (
  place_id bigint generated always as identity primary key,
  staff_id bigint not null references organisation.staff,
  planned_day date not null,
  starts text not null check (starts ~ '^[0-2][0-9]:[0-5][0-9]$'),
  withdrawn boolean not null default false,
  act_id bigint not null default app.act_id() references audit.acts,
  unique (staff_id, planned_day, starts)
);
create index places_day on planning.places (planned_day);
grant select, insert, update on planning.places to werkspoor_planning, werkspoor_import;
grant select on planning.places to werkspoor_intake, werkspoor_snapshot;
call audit.keep_history('planning.places');

create sequence planning.own_keys;
create table planning.appointments (
  appointment_id bigint generated always as identity primary key,
  appointment_key text not null unique
    default 'W' || lpad(nextval('planning.own_keys')::text, 7, '0'),
  person_id bigint not null references people.persons,
  staff_id bigint not null references organisation.staff,
  kind text not null check (kind in ('intake', 'hearing')),
  planned_day date not null,
  starts text not null check (starts ~ '^[0-2][0-9]:[0-5][0-9]$'),
  made_on date not null check (made_on <= planned_day),
  interpreter text,
  -- Nothing yet: it is to come, or nobody has said what came of it.
  outcome text check (outcome in ('held', 'no_show', 'cancelled', 'moved')),
  absence_reason text,
  follow_up text check (follow_up in ('second_invitation', 'repair_term', 'hearing')),
  reminded_on date,
  act_id bigint not null default app.act_id() references audit.acts,
  check (absence_reason is null or outcome = 'no_show'),
  check (follow_up is null or outcome = 'no_show')
);
create index appointments_person on planning.appointments (person_id, planned_day);
create index appointments_day on planning.appointments (planned_day, staff_id);
-- One talk at a time with one worker, and one to come for one client.
create unique index appointments_place on planning.appointments (staff_id, planned_day, starts)
  where outcome is null or outcome in ('held', 'no_show');
create unique index appointments_to_come on planning.appointments (person_id, kind) where outcome is null;

call people.guard_file_table('planning.appointments', 'person_id', '{planning,intake,income,team}',
  '{planning,intake}');
grant select, insert, update on planning.appointments to werkspoor_import;
grant select on planning.appointments to werkspoor_planning, werkspoor_intake, werkspoor_income, werkspoor_team;
grant insert (person_id, staff_id, kind, planned_day, starts, made_on, interpreter, act_id),
  update (outcome, absence_reason, follow_up, interpreter, act_id)
  on planning.appointments to werkspoor_planning, werkspoor_intake;
grant usage on sequence planning.own_keys to werkspoor_planning, werkspoor_intake, werkspoor_import;
grant select (appointment_id, person_id, staff_id, kind, planned_day, starts, made_on, interpreter, outcome, absence_reason,
  follow_up) on planning.appointments to werkspoor_snapshot;
