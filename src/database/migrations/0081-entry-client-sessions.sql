-- A client signs in as well: a session belongs to a member of staff or to a person.
alter table entry.sessions alter column staff_id drop not null;
alter table entry.sessions add column person_id bigint references people.persons;
alter table entry.sessions add constraint sessions_of_one check (num_nonnulls(staff_id, person_id) = 1);
create index sessions_person on entry.sessions (person_id) where person_id is not null;

-- Which client acts, set by src/database/scope.ts beside the member of staff.
create function app.person_id() returns bigint stable language sql
  return nullif(current_setting('app.person_id', true), '')::bigint;
grant usage on schema app, audit to werkspoor_client;
grant execute on function audit.begin_act() to werkspoor_client;

-- Sign-in may know the name of who has this very session, and of nobody else.
create function entry.client_of_session(hash bytea) returns table (person_id bigint, name text)
  stable language sql security definer set search_path = pg_catalog, entry, people
  begin atomic
    select p.person_id, p.given_names || ' ' || p.family_name
    from entry.sessions s join people.persons p on p.person_id = s.person_id
    where s.session_hash = hash and p.death_date is null;
  end;

-- The client of the demo: the first of the demo coach, so that a visitor sees one file from both sides. Nobody
-- when anything that came in was not synthetic.
create function entry.demo_client(coach bigint, on_day date) returns table (person_id bigint, name text)
  stable language sql security definer set search_path = pg_catalog, people, caseload, operations
  begin atomic
    select p.person_id, p.given_names || ' ' || p.family_name
    from caseload.coach_assignments a join people.persons p on p.person_id = a.person_id
    where a.staff_id = coach and a.from_day <= on_day and coalesce(a.until_day > on_day, true)
      and (select bool_and(i.synthetic) from operations.imports i)
    order by p.person_key
    limit 1;
  end;
revoke all on function entry.client_of_session(bytea), entry.demo_client(bigint, date) from public;
grant execute on function entry.client_of_session(bytea), entry.demo_client(bigint, date) to werkspoor_entry;
