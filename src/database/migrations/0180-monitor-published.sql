-- The monitor as it was released: frozen, numbered, never changed. A correction is a new edition of the same period
-- that says what changed; the former stays readable.
create table steering.editions (
  edition_id bigint generated always as identity primary key,
  period text not null check (period ~ '^[1-9][0-9]{3}T[123]$'),
  compared text not null check (compared ~ '^[1-9][0-9]{3}T[123]$'),
  corrects bigint references steering.editions unique,
  what_changed text check (length(trim(what_changed)) between 10 and 1000),
  changed_figures integer check (changed_figures >= 0),
  released_by text not null,
  released_at timestamptz not null default clock_timestamp(),
  snapshot integer not null,
  reference_date date not null,
  synthetic boolean not null,
  act_id bigint not null default app.act_id() references audit.acts,
  check ((corrects is null) = (what_changed is null)),
  check ((corrects is null) = (changed_figures is null))
);
-- One first edition a period; what comes after it corrects it.
create unique index editions_first on steering.editions (period) where corrects is null;
call steering.guard('steering.editions');

create table steering.edition_files (
  edition_id bigint not null references steering.editions,
  language text not null check (language in ('nl', 'en')),
  format text not null check (format in ('page', 'pdf', 'csv', 'json')),
  content bytea not null,
  sha256 text not null,
  act_id bigint not null default app.act_id() references audit.acts,
  primary key (edition_id, language, format)
);
call steering.guard('steering.edition_files');
-- Frozen: nobody changes what was released, whoever they are.
revoke update on steering.editions, steering.edition_files from werkspoor_steering;
