-- Service models as data, tracks, the work intake, the effort plan (domain.md §2 steps 5 to 9, §3).

create schema service_model;
grant usage on schema service_model to werkspoor_team, werkspoor_intake, werkspoor_planning, werkspoor_income,
  werkspoor_review, werkspoor_broker, werkspoor_partner, werkspoor_catalogue, werkspoor_admin, werkspoor_privacy,
  werkspoor_snapshot;
grant usage on schema app, audit to werkspoor_catalogue;

-- What an administrator made after the models that ship with the product (src/modules/service-model/shipped). A
-- version that took force is not changed: a next one follows it. It holds from `from_day` until the next one begins.
create table service_model.versions (
  version_id bigint generated always as identity primary key,
  model_key text not null unique check (model_key ~ '^[a-z0-9-]{1,40}$'),
  from_day date not null,
  content jsonb not null,
  change_reason text not null check (btrim(change_reason) <> ''),
  made_by bigint not null default app.staff_id() references organisation.staff,
  state text not null default 'draft' check (state in ('draft', 'decided', 'withdrawn')),
  -- Counts only: who falls where on the day of validation; of an older revision it is void.
  validation jsonb,
  revision integer not null default 1,
  validated_revision integer,
  decided_by bigint references organisation.staff,
  decided_on date,
  act_id bigint not null default app.act_id() references audit.acts,
  check (state <> 'decided' or (decided_on is not null and validated_revision = revision))
);
create unique index versions_from on service_model.versions (from_day) where state = 'decided';
grant select on service_model.versions to werkspoor_team, werkspoor_intake, werkspoor_planning, werkspoor_income,
  werkspoor_review, werkspoor_broker, werkspoor_partner, werkspoor_catalogue, werkspoor_admin, werkspoor_privacy,
  werkspoor_snapshot;
grant insert, update on service_model.versions to werkspoor_admin;
call audit.keep_history('service_model.versions');

create schema tracks;
grant usage on schema tracks to werkspoor_team, werkspoor_intake, werkspoor_income, werkspoor_broker,
  werkspoor_import, werkspoor_snapshot;

-- In which track of which model a person is. Who has no stay in a track of the model in force is to be assessed.
create table tracks.track_stays (
  track_stay_id bigint generated always as identity primary key,
  person_id bigint not null references people.persons,
  model text not null,
  track text not null,
  during daterange not null check (not isempty(during)),
  from_day date generated always as (lower(during)) stored,
  until_day date generated always as (upper(during)) stored,
  act_id bigint not null default app.act_id() references audit.acts,
  exclude using gist (person_id with =, during with &&) deferrable initially immediate
);
create index track_stays_person on tracks.track_stays (person_id);

-- A placement by the worker, or the answer to a request of the client (art. 10 Pw: open to objection). `facts` is
-- what the proposal rested on, frozen; empty for what came in from another system.
create table tracks.track_decisions (
  track_decision_id bigint generated always as identity primary key,
  decision_key text not null unique,
  person_id bigint not null references people.persons,
  staff_id bigint references organisation.staff,
  decided_on date not null,
  kind text not null check (kind in ('placement', 'request-granted', 'request-refused')),
  model text not null,
  proposed text,
  decided text not null,
  deviation text,
  requested text,
  explanation text,
  -- In words for the client, as the letter says it.
  for_client text,
  facts jsonb,
  state text not null default 'decided' check (state in ('second-reading', 'decided', 'returned')),
  second_staff_id bigint references organisation.staff,
  second_on date,
  second_answer text,
  act_id bigint not null default app.act_id() references audit.acts,
  check (state <> 'returned' or second_answer is not null),
  check (second_staff_id is distinct from staff_id or staff_id is null)
);
create index track_decisions_person on tracks.track_decisions (person_id, decided_on);
create index track_decisions_second on tracks.track_decisions (decided_on) where state = 'second-reading';

create schema intake;
grant usage on schema intake to werkspoor_team, werkspoor_intake, werkspoor_income, werkspoor_broker,
  werkspoor_import, werkspoor_snapshot;

create table intake.intakes (
  intake_id bigint generated always as identity primary key,
  intake_key text not null unique,
  person_id bigint not null references people.persons,
  staff_id bigint not null references organisation.staff,
  opened_on date not null,
  finished_on date check (finished_on >= opened_on),
  -- What the worker makes of it, about work; no medical text.
  diagnosis text,
  act_id bigint not null default app.act_id() references audit.acts
);
create index intakes_person on intake.intakes (person_id, opened_on);
create index intakes_open on intake.intakes (staff_id) where finished_on is null;

-- Levels 1 (acute) to 5 (fully in order) after the Dutch self-sufficiency matrix; beside the worker's view the
-- client's own, as the client said it.
create table intake.life_domain_levels (
  life_domain_level_id bigint generated always as identity primary key,
  person_id bigint not null references people.persons,
  staff_id bigint references organisation.staff,
  domain text not null check (domain in ('work', 'finances', 'health', 'housing', 'skills')),
  view text not null check (view in ('worker', 'client')),
  level integer not null check (level between 1 and 5),
  recorded_on date not null,
  act_id bigint not null default app.act_id() references audit.acts,
  unique (person_id, domain, view, recorded_on)
);

-- A professional's estimate with its date; no months: work is not realistic, as judged that day.
create table intake.distance_estimates (
  distance_estimate_id bigint generated always as identity primary key,
  person_id bigint not null references people.persons,
  staff_id bigint references organisation.staff,
  estimated_on date not null,
  months integer check (months between 0 and 120),
  act_id bigint not null default app.act_id() references audit.acts,
  unique (person_id, estimated_on)
);

-- Of health only which work asks for care: codes, no cause, no medical text.
create table intake.profile_items (
  profile_item_id bigint generated always as identity primary key,
  item_key text not null unique,
  person_id bigint not null references people.persons,
  staff_id bigint references organisation.staff,
  kind text not null check (kind in ('education', 'work-experience', 'language', 'digital', 'work-limit',
    'learning', 'specialist', 'wage-subsidy', 'wish')),
  what text,
  level text,
  source text not null,
  recorded_on date not null,
  ended_on date check (ended_on >= recorded_on),
  act_id bigint not null default app.act_id() references audit.acts,
  check (kind <> 'work-limit' or what is null)
);
create index profile_items_person on intake.profile_items (person_id, kind);

-- Half-done work, one a person, section and worker; gone when it is saved.
create table intake.drafts (
  draft_id bigint generated always as identity primary key,
  person_id bigint not null references people.persons,
  staff_id bigint not null default app.staff_id() references organisation.staff,
  section text not null,
  content jsonb not null,
  saved_at timestamptz not null default clock_timestamp(),
  done boolean not null default false,
  act_id bigint not null default app.act_id() references audit.acts,
  unique (person_id, staff_id, section)
);

create table intake.effort_plans (
  effort_plan_id bigint generated always as identity primary key,
  plan_key text not null unique,
  person_id bigint not null references people.persons,
  staff_id bigint references organisation.staff,
  made_on date not null,
  check_on date not null,
  -- BuroWerk mediates directly until the check; applying there does not count toward the plan.
  burowerk boolean not null,
  checked_on date check (checked_on >= made_on),
  result text check (result in ('met', 'partly', 'not')),
  -- What the client says about it. Nothing follows from the result by itself.
  explanation text,
  finding text,
  act_id bigint not null default app.act_id() references audit.acts,
  check (check_on >= made_on),
  check ((checked_on is null) = (result is null))
);
create index effort_plans_person on intake.effort_plans (person_id, made_on);

create table intake.effort_tasks (
  effort_task_id bigint generated always as identity primary key,
  task_key text not null unique,
  effort_plan_id bigint not null references intake.effort_plans,
  person_id bigint not null references people.persons,
  what text not null check (btrim(what) <> ''),
  due_on date not null,
  proof text,
  answer text,
  answered_on date,
  outcome text check (outcome in ('met', 'partly', 'not')),
  act_id bigint not null default app.act_id() references audit.acts
);
create index effort_tasks_person on intake.effort_tasks (person_id);
create index effort_tasks_plan on intake.effort_tasks (effort_plan_id);

do $$
declare
  relation text;
begin
  foreach relation in array array['tracks.track_stays', 'tracks.track_decisions', 'intake.intakes',
    'intake.life_domain_levels', 'intake.distance_estimates', 'intake.profile_items', 'intake.effort_plans',
    'intake.effort_tasks'] loop
    call people.guard_file_table(relation::regclass, 'person_id', array['team', 'intake'], array['team', 'intake']);
    execute format('grant select, insert, update on %s to werkspoor_import', relation);
    execute format('grant select, insert on %s to werkspoor_team, werkspoor_intake', relation);
  end loop;
  call people.guard_file_table('intake.drafts', 'person_id', '{}', array['team', 'intake']);
end
$$;
-- Half-done work is its maker's until it is saved.
create policy team_reads_own_drafts on intake.drafts for select to werkspoor_team
  using (staff_id = (select app.staff_id()) and person_id = any (array(select audit.opened_persons())));
create policy intake_reads_own_drafts on intake.drafts for select to werkspoor_intake
  using (staff_id = (select app.staff_id()) and person_id = any (array(select audit.opened_persons())));
grant select, insert, update on intake.drafts to werkspoor_team, werkspoor_intake;

-- What may change once it stands: an end, an answer; what was decided stays.
grant update (during, act_id) on tracks.track_stays to werkspoor_team, werkspoor_intake;
grant update (state, second_staff_id, second_on, second_answer, act_id) on tracks.track_decisions
  to werkspoor_team, werkspoor_intake;
grant update (finished_on, diagnosis, act_id) on intake.intakes to werkspoor_team, werkspoor_intake;
grant update (level, staff_id, act_id) on intake.life_domain_levels to werkspoor_team, werkspoor_intake;
grant update (months, staff_id, act_id) on intake.distance_estimates to werkspoor_team, werkspoor_intake;
grant update (ended_on, act_id) on intake.profile_items to werkspoor_team, werkspoor_intake;
grant update (checked_on, result, explanation, finding, act_id) on intake.effort_plans
  to werkspoor_team, werkspoor_intake;
grant update (proof, answer, answered_on, outcome, act_id) on intake.effort_tasks
  to werkspoor_team, werkspoor_intake;

-- Facts hold codes, levels and days; no text that somebody wrote.
grant select (track_stay_id, person_id, model, track, during, from_day, until_day) on tracks.track_stays
  to werkspoor_snapshot;
grant select (track_decision_id, person_id, staff_id, decided_on, kind, model, proposed, decided, deviation, state)
  on tracks.track_decisions to werkspoor_snapshot;
grant select (intake_id, person_id, staff_id, opened_on, finished_on) on intake.intakes to werkspoor_snapshot;
grant select on intake.life_domain_levels, intake.distance_estimates to werkspoor_snapshot;
grant select (effort_plan_id, person_id, staff_id, made_on, check_on, checked_on, result) on intake.effort_plans
  to werkspoor_snapshot;

-- Whom an intake worker may know of: whose intake or effort plan is open. The own open at once; those of
-- colleagues, who serve the whole city, open for a reason.
create function intake.standings() returns table (person_id bigint, relation text, at_once boolean)
  stable language sql security definer set search_path = pg_catalog, intake, app
  begin atomic
    select o.person_id, case when bool_or(o.own) then 'intake' else 'area' end, bool_or(o.own)
    from (
      select i.person_id, i.staff_id = (select app.staff_id()) as own
      from intake.intakes i
      where i.opened_on <= (select app.day()) and (i.finished_on is null or i.finished_on > (select app.day()) - 30)
      union all
      select p.person_id, p.staff_id = (select app.staff_id())
      from intake.effort_plans p
      where p.made_on <= (select app.day()) and (p.checked_on is null or p.checked_on > (select app.day()) - 30)
    ) o
    group by o.person_id;
  end;
revoke all on function intake.standings() from public;
insert into people.standing_sources values ('werkspoor_intake', 'intake.standings');
create index intakes_finished on intake.intakes (finished_on);
create index effort_plans_checked on intake.effort_plans (checked_on);
