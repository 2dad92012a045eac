-- Forecasts that were made, as they were made: later the actuals are laid over them. A row never changes but for
-- the note; the snapshot that it names, the scenario and the seed make it again, to the digit.
create table steering.forecasts (
  forecast_id bigint generated always as identity primary key,
  act_id bigint not null default app.act_id() references audit.acts,
  name text not null check (name <> ''),
  note text not null default '',
  snapshot_number integer not null,
  reference_date date not null,
  synthetic boolean not null,
  code_version text not null,
  -- The first month that was not known yet.
  origin date not null,
  scenario jsonb not null,
  -- What was assumed, in words, as it was read then: { nl: […], en: […] }.
  assumptions jsonb not null,
  forecast jsonb not null,
  target_value integer not null,
  target_by date not null
);
create index forecasts_origin on steering.forecasts (origin);
call steering.guard('steering.forecasts');

-- A page looks for the newest run of a piece of work, also one that failed.
create index runs_key on jobs.runs (kind, key, asked_at);
