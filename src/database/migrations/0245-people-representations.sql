-- Who may act for whom, from when until when, on which ground and so for what. A worker enters it after seeing the
-- court's decision or the written mandate; it ends with a reason and is never removed.

-- Who acts for the client, when it is not the client: set by src/database/scope.ts beside the client.
create function app.representation_id() returns bigint stable language sql
  return nullif(current_setting('app.representation_id', true), '')::bigint;

-- What a ground lets somebody see and do. `contact`: who the contact person is, messages, asking to be called back.
-- `care`: guidance, plan, track, instruments, contacts. `money`: benefit, duties with an effect on it, hearings.
-- `rights`: who looked, a copy, a correction, consent. A mandate gives what is written in it, so has no rows here.
create table people.representation_topics (
  ground text not null check (ground in ('guardianship', 'administration', 'mentorship')),
  topic text not null check (topic in ('contact', 'care', 'money', 'rights')),
  article text not null,
  primary key (ground, topic)
);
comment on table people.representation_topics is 'The same as src/modules/representatives/rules/grounds.ts; a test lays them beside.';
insert into people.representation_topics values
  ('guardianship', 'contact', 'BW 1:381'), ('guardianship', 'care', 'BW 1:381'),
  ('guardianship', 'money', 'BW 1:381'), ('guardianship', 'rights', 'UAVG art. 5'),
  ('administration', 'contact', 'BW 1:441'), ('administration', 'money', 'BW 1:441'),
  ('mentorship', 'contact', 'BW 1:453'), ('mentorship', 'care', 'BW 1:453'), ('mentorship', 'rights', 'UAVG art. 5');

create table people.representations (
  representation_id bigint generated always as identity primary key,
  representation_key text not null unique default replace(gen_random_uuid()::text, '-', ''),
  person_id bigint not null references people.persons,
  ground text not null check (ground in ('guardianship', 'administration', 'mentorship', 'power_of_attorney')),
  -- Of a mandate: what it says (Awb art. 2:1, BW 3:60).
  topics text[] not null default '{}' check (topics <@ array['contact', 'care', 'money', 'rights']),
  name text not null check (btrim(name) <> '' and length(name) <= 120),
  phone text check (length(phone) <= 20),
  email text check (length(email) <= 120),
  -- The court and date, or the day of the mandate: what was seen, not a copy.
  evidence text not null check (btrim(evidence) <> '' and length(evidence) <= 200),
  -- A keyed hash of the number (BSN or KvK) with which the representative signs in; the number itself is kept nowhere.
  number_hash bytea check (length(number_hash) = 32),
  during daterange not null check (not isempty(during)),
  from_day date generated always as (lower(during)) stored,
  until_day date generated always as (upper(during)) stored,
  ended_why text check (ended_why <> ''),
  act_id bigint not null default app.act_id() references audit.acts,
  check ((ground = 'power_of_attorney') = (cardinality(topics) > 0))
);
create index representations_person on people.representations (person_id);
create index representations_number on people.representations (number_hash) where number_hash is not null;
call people.guard_file_table('people.representations', 'person_id', '{team,intake,income,review}', '{team,intake,income}');
grant select (representation_id, representation_key, person_id, ground, topics, name, phone, email, evidence, during,
  from_day, until_day, ended_why, act_id) on people.representations
  to werkspoor_team, werkspoor_intake, werkspoor_income, werkspoor_review;
grant insert (person_id, ground, topics, name, phone, email, evidence, number_hash, during),
  update (during, ended_why, act_id) on people.representations to werkspoor_team, werkspoor_intake, werkspoor_income;
grant select on people.representation_topics to werkspoor_team, werkspoor_intake, werkspoor_income, werkspoor_review;
grant select, insert, update on people.representations to werkspoor_import;
insert into retention.person_parts values
  ('people.representations', 'blank', '{name,evidence,ended_why}', '{phone,email,number_hash}', $$coalesce(until_day, from_day)$$);

-- Whether the representation of this session holds, for this client on this day.
create function people.acting_representation() returns setof people.representations
  stable rows 1 language sql security definer set search_path = pg_catalog, people, app
  begin atomic
    select r.* from people.representations r
    where r.representation_id = (select app.representation_id()) and r.person_id = (select app.person_id())
      and r.from_day <= (select app.day()) and (r.until_day is null or r.until_day > (select app.day()));
  end;
revoke all on function people.acting_representation() from public;

-- What of the own file may be shown to who acts: all to the client, to a representative what the ground gives.
create function people.own_may_see(topic text) returns boolean
  stable language sql security definer set search_path = pg_catalog, people, app
  begin atomic
    select case (select app.role())
      when 'client' then (select app.representation_id()) is null
      when 'representative' then exists (
        select from people.acting_representation() r
        where own_may_see.topic = any (r.topics) or exists (
          select from people.representation_topics t where t.ground = r.ground and t.topic = own_may_see.topic))
      else false end;
  end;

create function people.own_standings() returns table (person_id bigint, relation text, at_once boolean)
  stable language sql security definer set search_path = pg_catalog, people, app
  begin atomic
    select p.person_id, 'self', true from people.persons p
    where p.person_id = (select app.person_id()) and p.death_date is null
      and ((select app.role()) = 'client' and (select app.representation_id()) is null
        or (select app.role()) = 'representative' and exists (select from people.acting_representation()));
  end;
revoke all on function people.own_may_see(text), people.own_standings() from public;
insert into people.standing_sources values ('werkspoor_client', 'people.own_standings');

-- Of who acts for the client: under which name and on which ground, for the page of who acts.
create function people.own_representation() returns table (name text, ground text, from_day date, until_day date)
  stable language sql security definer set search_path = pg_catalog, people
  begin atomic
    select r.name, r.ground, r.from_day, r.until_day from people.acting_representation() r;
  end;
revoke all on function people.own_representation() from public;

-- The logs know a client who acts, and who acts for one; a read is of somebody.
alter table audit.acts
  add column own_person_id bigint default app.person_id(),
  add column representation_id bigint default app.representation_id();
alter table audit.read_log
  alter column staff_id drop not null,
  add column own_person_id bigint default app.person_id(),
  add column representation_id bigint default app.representation_id(),
  add constraint read_log_of_somebody check (staff_id is not null or own_person_id is not null);

-- A session of a client, or of who acts for one; it ends with the representation.
alter table entry.sessions add column representation_id bigint references people.representations;
alter table entry.sessions add check (representation_id is null or person_id is not null);
drop function entry.client_of_session(bytea);
create function entry.client_of_session(hash bytea, on_day date)
  returns table (person_id bigint, name text, representation_id bigint)
  stable language sql security definer set search_path = pg_catalog, entry, people
  begin atomic
    select p.person_id, coalesce(r.name, p.given_names || ' ' || p.family_name), s.representation_id
    from entry.sessions s join people.persons p on p.person_id = s.person_id
    left join people.representations r on r.representation_id = s.representation_id
    where s.session_hash = hash and p.death_date is null
      and (s.representation_id is null or r.person_id = s.person_id and r.from_day <= on_day
        and (r.until_day is null or r.until_day > on_day));
  end;

-- Whom a proven number (keyed hash of a BSN) is, among clients with a file; and whom a representative acts for.
create function entry.client_by_number(hash bytea) returns table (person_id bigint, name text)
  stable language sql security definer set search_path = pg_catalog, people
  begin atomic
    select p.person_id, p.given_names || ' ' || p.family_name from people.persons p
    where p.bsn_hash = hash and p.death_date is null;
  end;
create function entry.represented_by_number(own_hash bytea, client_hash bytea, on_day date)
  returns table (person_id bigint, name text, representation_id bigint)
  stable language sql security definer set search_path = pg_catalog, people
  begin atomic
    select r.person_id, r.name, r.representation_id
    from people.representations r join people.persons p on p.person_id = r.person_id
    where r.number_hash = own_hash and p.bsn_hash = client_hash and p.death_date is null
      and r.from_day <= on_day and (r.until_day is null or r.until_day > on_day)
    order by r.from_day desc limit 1;
  end;

-- The client of the demo is one of the demo coach, so that a visitor sees one file from both sides: of whom most kinds
-- of things are there to see. Who acts for somebody in the demo: the first, of another client.
create or replace function entry.demo_client(coach bigint, on_day date) returns table (person_id bigint, name text)
  stable language sql security definer
  set search_path = pg_catalog, people, caseload, operations, intake, planning, contacts, instruments, benefits, tracks
  begin atomic
    select p.person_id, p.given_names || ' ' || p.family_name
    from caseload.coach_assignments a join people.persons p on p.person_id = a.person_id
    where a.staff_id = coach and a.from_day <= on_day and coalesce(a.until_day > on_day, true)
      and p.death_date is null and (select bool_and(i.synthetic) from operations.imports i)
    order by exists (select from contacts.contacts c where c.person_id = p.person_id and c.minutes_shared_on is not null) desc,
      exists (select from benefits.work_income w where w.person_id = p.person_id
          and coalesce(w.until_day > on_day, true)) desc,
      exists (select from intake.effort_plans e where e.person_id = p.person_id and e.checked_on is null)::integer
      + exists (select from planning.appointments w where w.person_id = p.person_id and w.outcome is null)::integer
      + exists (select from instruments.trajectories t where t.person_id = p.person_id and t.ended_on is null)::integer
      + exists (select from tracks.track_decisions d where d.person_id = p.person_id)::integer desc,
      p.person_key
    limit 1;
  end;
create function entry.demo_representative(on_day date)
  returns table (person_id bigint, name text, representation_id bigint)
  stable language sql security definer set search_path = pg_catalog, people, operations
  begin atomic
    select r.person_id, r.name, r.representation_id
    from people.representations r join people.persons p on p.person_id = r.person_id
    where r.from_day <= on_day and (r.until_day is null or r.until_day > on_day) and p.death_date is null
      and (select bool_and(i.synthetic) from operations.imports i)
    order by r.representation_id limit 1;
  end;
revoke all on function entry.client_of_session(bytea, date), entry.client_by_number(bytea),
  entry.represented_by_number(bytea, bytea, date), entry.demo_representative(date) from public;
grant execute on function entry.client_of_session(bytea, date), entry.client_by_number(bytea),
  entry.represented_by_number(bytea, bytea, date), entry.demo_representative(date) to werkspoor_entry;
