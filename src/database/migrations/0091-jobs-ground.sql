-- Long work that goes on when the page is closed. The queue itself is pg-boss's, whose tables stand in the same
-- schema and belong to the role that works them; what people see of a job stands in `runs`.
create schema jobs;
grant usage, create on schema jobs to werkspoor_jobs;

create table jobs.runs (
  run_id uuid primary key,
  kind text not null,
  -- One piece of work has one key: asked again while it waits, runs or is done, it is the same run.
  key text not null,
  staff_id bigint,
  role text not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  stage text not null default '',
  share double precision not null default 0 check (share between 0 and 1),
  cancel_asked boolean not null default false,
  asked_at timestamptz not null default clock_timestamp(),
  started_at timestamptz,
  ended_at timestamptz,
  outcome jsonb,
  failure text
);
create unique index runs_once on jobs.runs (kind, key) where state in ('waiting', 'running', 'done');
create index runs_staff on jobs.runs (staff_id, asked_at);
create index runs_ended on jobs.runs (ended_at);
alter table jobs.runs enable row level security;
grant select, insert, update, delete on jobs.runs to werkspoor_jobs;
create policy jobs_all on jobs.runs to werkspoor_jobs using (true) with check (true);
