-- The register of programmes: what is asked, of which outcome, beside whom, and how it will be analysed, written down
-- with its day. A change is a new design; a result names the design and the snapshot that it rests on.

create table steering.programmes (
  programme_id bigint generated always as identity primary key,
  name text not null unique check (length(trim(name)) between 3 and 120),
  act_id bigint not null default app.act_id() references audit.acts
);

create table steering.designs (
  design_id bigint generated always as identity primary key,
  programme_id bigint not null references steering.programmes,
  registered_on date not null default app.day(),
  question text not null check (length(trim(question)) between 10 and 500),
  outcome text not null,
  expected text not null check (expected in ('lower', 'higher', 'unknown')),
  assignment text not null check (assignment in ('area', 'staggered', 'lottery')),
  -- CBS codes of the neighbourhoods that have the programme, or get it in their turn.
  places text[] not null check (cardinality(places) > 0),
  starts_on date not null,
  -- Staggered: the first day of each neighbourhood, in an order drawn by lot with this seed.
  waves jsonb,
  seed bigint,
  pool text not null check (pool in ('others', 'same-bank')),
  left_out text[] not null,
  method text not null check (method in ('sc', 'did', 'sdid')),
  analysis text not null check (length(trim(analysis)) between 10 and 2000),
  -- Of a later design: what changed and why.
  changed_because text check (length(trim(changed_because)) between 5 and 500),
  act_id bigint not null default app.act_id() references audit.acts,
  check ((assignment = 'staggered') = (waves is not null and seed is not null))
);
create index designs_programme on steering.designs (programme_id, design_id);

create table steering.results (
  result_id bigint generated always as identity primary key,
  programme_id bigint not null references steering.programmes,
  design_id bigint not null references steering.designs,
  measured_on date not null default app.day(),
  snapshot integer not null,
  reference_date date not null,
  -- Outcome, method and pool as they were measured: they may differ from the design, and then that is said.
  outcome text not null,
  method text not null check (method in ('sc', 'did', 'sdid')),
  pool text not null check (pool in ('others', 'same-bank')),
  measured jsonb not null,
  act_id bigint not null default app.act_id() references audit.acts
);
create index results_programme on steering.results (programme_id, result_id);

call steering.guard('steering.programmes');
call steering.guard('steering.designs');
call steering.guard('steering.results');
-- What was written down stays as it was.
revoke update on steering.programmes, steering.designs, steering.results from werkspoor_steering;
