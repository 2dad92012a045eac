-- What every module stands on: who acts in this transaction, the acts and the logs.
create extension if not exists btree_gist;

create schema app;
grant usage on schema app to werkspoor_entry, werkspoor_team, werkspoor_admin, werkspoor_privacy,
  werkspoor_import, werkspoor_snapshot;

-- Settings of the transaction, set in one call by src/database/scope.ts. After a commit a setting is ''.
create function app.staff_id() returns bigint stable language sql
  return nullif(current_setting('app.staff_id', true), '')::bigint;
create function app.role() returns text stable language sql
  return nullif(current_setting('app.role', true), '');
create function app.purpose() returns text stable language sql
  return nullif(current_setting('app.purpose', true), '');
create function app.reason() returns text stable language sql
  return nullif(current_setting('app.reason', true), '');
create function app.trace() returns text stable language sql
  return nullif(current_setting('app.trace', true), '');
create function app.day() returns date stable language sql
  return nullif(current_setting('app.day', true), '')::date;
create function app.act_id() returns bigint stable language sql
  return nullif(current_setting('app.act_id', true), '')::bigint;

create schema audit;
grant usage on schema audit to werkspoor_entry, werkspoor_team, werkspoor_admin, werkspoor_privacy,
  werkspoor_import, werkspoor_snapshot;

-- An act: someone, at a moment, for a purpose and a reason. Every record row names the act that made it.
create table audit.acts (
  act_id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  staff_id bigint default app.staff_id(),
  role text not null default app.role(),
  purpose text not null default app.purpose(),
  reason text not null default app.reason(),
  trace text default app.trace()
);

-- Begins the act of this transaction; refuses when role, purpose or reason is missing.
create function audit.begin_act() returns bigint language plpgsql security definer
  set search_path = pg_catalog, audit, app as $$
declare
  made bigint;
begin
  insert into audit.acts default values returning act_id into made;
  perform set_config('app.act_id', made::text, true);
  return made;
end
$$;
revoke all on function audit.begin_act() from public;
grant execute on function audit.begin_act() to werkspoor_entry, werkspoor_team, werkspoor_admin,
  werkspoor_privacy, werkspoor_import, werkspoor_snapshot;

-- Before-images: what a row was before the act that changed or removed it.
create table audit.change_log (
  change_id bigint generated always as identity primary key,
  act_id bigint not null references audit.acts,
  at timestamptz not null default clock_timestamp(),
  relation text not null,
  action text not null check (action in ('UPDATE', 'DELETE')),
  before jsonb not null
);
create index change_log_act on audit.change_log (act_id);
create index change_log_at on audit.change_log (at);

-- Statement triggers with transition tables: one pass per statement, not one call per row.
create function audit.keep_before_images() returns trigger language plpgsql security definer
  set search_path = pg_catalog, audit, app as $$
begin
  insert into audit.change_log (act_id, relation, action, before)
  select app.act_id(), tg_table_schema || '.' || tg_table_name, tg_op, to_jsonb(o)
  from old_rows o;
  return null;
end
$$;

create procedure audit.keep_history(relation regclass) language plpgsql as $$
begin
  execute format('create trigger keep_updated after update on %s referencing old table as old_rows
    for each statement execute function audit.keep_before_images()', relation);
  execute format('create trigger keep_deleted after delete on %s referencing old table as old_rows
    for each statement execute function audit.keep_before_images()', relation);
end
$$;

-- Who looked at whose file: one row per client shown. A read of the log itself has no person.
create table audit.read_log (
  read_id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  transaction xid8 not null default pg_current_xact_id(),
  staff_id bigint not null default app.staff_id(),
  role text not null default app.role(),
  purpose text not null default app.purpose(),
  reason text not null default app.reason(),
  what text not null,
  person_id bigint,
  trace text default app.trace()
);
create index read_log_transaction on audit.read_log (transaction);
create index read_log_person on audit.read_log (person_id, at);
create index read_log_staff on audit.read_log (staff_id, at);
create index read_log_at on audit.read_log (at);

-- The persons whose file this transaction has opened, so has logged: the row policies of every file table
-- let these through and no others (src/database/README.md).
create function audit.opened_persons() returns setof bigint stable language sql security definer
  set search_path = pg_catalog, audit
  begin atomic
    select person_id from audit.read_log
    where transaction = pg_current_xact_id_if_assigned() and person_id is not null;
  end;
revoke all on function audit.opened_persons() from public;
grant execute on function audit.opened_persons() to werkspoor_team;

alter table audit.acts enable row level security;
alter table audit.change_log enable row level security;
alter table audit.read_log enable row level security;
-- The privacy officer reads that something happened, not what a row held before.
grant select on audit.acts, audit.read_log to werkspoor_privacy;
grant select (change_id, act_id, at, relation, action) on audit.change_log to werkspoor_privacy;
create policy privacy_reads on audit.acts for select to werkspoor_privacy using (true);
create policy privacy_reads on audit.change_log for select to werkspoor_privacy using (true);
create policy privacy_reads on audit.read_log for select to werkspoor_privacy using (true);
-- Imports are acts that an administrator sees on the page of imports.
grant select on audit.acts to werkspoor_admin;
create policy admin_reads_imports on audit.acts for select to werkspoor_admin using (purpose = 'import');

create function audit.log_look_at_log(what text) returns void language sql security definer
  set search_path = pg_catalog, audit, app
  begin atomic
    insert into audit.read_log (what) values (what);
  end;
revoke all on function audit.log_look_at_log(text) from public;
grant execute on function audit.log_look_at_log(text) to werkspoor_privacy;

-- Imports: what came in by the door, and what was refused.
create schema operations;
grant usage on schema operations to werkspoor_entry, werkspoor_admin, werkspoor_import, werkspoor_snapshot,
  werkspoor_team, werkspoor_privacy;
create table operations.imports (
  import_id bigint generated always as identity primary key,
  act_id bigint not null references audit.acts,
  folder text not null,
  synthetic boolean not null,
  records_until date,
  finished_at timestamptz not null default clock_timestamp(),
  tables jsonb not null
);
alter table operations.imports enable row level security;
grant select, insert on operations.imports to werkspoor_import;
grant select on operations.imports to werkspoor_admin, werkspoor_entry, werkspoor_snapshot;
create policy import_writes on operations.imports to werkspoor_import using (true) with check (true);
create policy admin_reads on operations.imports for select to werkspoor_admin using (true);
create policy entry_reads on operations.imports for select to werkspoor_entry using (true);
create policy snapshot_reads on operations.imports for select to werkspoor_snapshot using (true);

-- Raw rows of an import, as they came; each import makes and drops its own tables here.
create schema staging;
grant usage, create on schema staging to werkspoor_import;
