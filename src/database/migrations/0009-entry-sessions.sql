create schema entry;
grant usage on schema entry to werkspoor_entry;

-- The cookie holds the token, this table its hash: who reads the table cannot sign in.
create table entry.sessions (
  session_hash bytea primary key,
  staff_id bigint not null references organisation.staff,
  role text not null,
  started_at timestamptz not null default clock_timestamp(),
  seen_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz
);
create index sessions_staff on entry.sessions (staff_id);
alter table entry.sessions enable row level security;
grant select, insert, update on entry.sessions to werkspoor_entry;
create policy entry_all on entry.sessions to werkspoor_entry using (true) with check (true);
