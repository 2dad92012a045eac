-- A colleague's client is opened for a reason that the coach gives, for 60 minutes (access matrix,
-- docs/access.md). Who opens the own client, or places one that waits for a coach, gives none.
create table people.file_openings (
  opening_id bigint generated always as identity primary key,
  staff_id bigint not null default app.staff_id() references organisation.staff,
  person_id bigint not null references people.persons,
  kind text not null check (kind in ('standing-in', 'hand-over', 'consultation', 'client-question', 'other')),
  explanation text not null check (kind <> 'other' or explanation <> ''),
  -- A hash of the session's token, another than entry.sessions keeps: an opening ends with its session.
  session_mark bytea not null check (length(session_mark) = 32),
  opened_at timestamptz not null default clock_timestamp(),
  closes_at timestamptz not null default clock_timestamp() + interval '60 minutes',
  act_id bigint not null default app.act_id() references audit.acts
);
create index file_openings_staff on people.file_openings (staff_id, closes_at);
alter table people.file_openings enable row level security;
-- The moments are the database's: no opening in advance, none that lasts longer.
grant select on people.file_openings to werkspoor_team;
grant insert (person_id, kind, explanation, session_mark) on people.file_openings to werkspoor_team;
create policy own_openings on people.file_openings for select to werkspoor_team
  using (staff_id = (select app.staff_id()));
create policy opens_visible on people.file_openings for insert to werkspoor_team
  with check (staff_id = (select app.staff_id())
    and person_id = any (array(select caseload.visible_persons())));
call audit.keep_history('people.file_openings');

-- Whose file the present member of staff may open now.
create function people.openable_persons() returns setof bigint
  stable language sql security definer set search_path = pg_catalog, people, caseload, app
  begin atomic
    select r.person_id from caseload.relations() r where r.relation = 'own'
    union
    select w.person_id from caseload.waiting_persons() w(person_id)
    where app.role() in ('distributor', 'team-manager')
    union
    select o.person_id from people.file_openings o
    where o.staff_id = (select app.staff_id()) and o.closes_at > clock_timestamp()
      and o.person_id = any (array(select caseload.visible_persons()));
  end;
revoke all on function people.openable_persons() from public;

-- As in 0008, and now a colleague's client only after a reason was given.
create or replace function people.open_files(persons bigint[], what text) returns setof bigint
  language sql volatile security definer set search_path = pg_catalog, people, audit, caseload, app
  begin atomic
    insert into audit.read_log (what, person_id)
    select what, p.person_id
    from (select distinct unnest(persons) as person_id) p
    where p.person_id = any (array(select people.openable_persons()))
    returning person_id;
  end;

-- Who has this client number, and how the present member of staff stands to that person: before a file is
-- open, so nothing of the person but the coach. No row: not there, or not to be known.
create function people.find_client(client_number text)
  returns table (person_id bigint, relation text, waits boolean, coach text)
  stable language sql security definer
  set search_path = pg_catalog, people, caseload, organisation, app
  begin atomic
    select r.person_id, r.relation, a.assignment_id is not null and a.staff_id is null, s.name
    from people.persons p
    join caseload.relations() r on r.person_id = p.person_id
    left join caseload.coach_assignments a on a.person_id = p.person_id
      and a.from_day <= (select app.day()) and (a.until_day is null or a.until_day > (select app.day()))
    left join organisation.staff s on s.staff_id = a.staff_id
    where p.person_key = client_number
    order by array_position(array['own', 'team', 'former'], r.relation)
    limit 1;
  end;
revoke all on function people.find_client(text) from public;
grant execute on function people.find_client(text) to werkspoor_team;

-- The cipher of one number, for a file that this transaction opened for that ('bsn' in the read log).
create function people.bsn_cipher(person bigint) returns bytea
  stable language sql security definer set search_path = pg_catalog, people, audit
  begin atomic
    select p.bsn_cipher from people.persons p
    where p.person_id = person and exists (
      select from audit.read_log l
      where l.transaction = pg_current_xact_id_if_assigned() and l.opens
        and l.person_id = p.person_id and l.what = 'bsn');
  end;
revoke all on function people.bsn_cipher(bigint) from public;
grant execute on function people.bsn_cipher(bigint) to werkspoor_team;

-- Names as they are compared: small letters, no marks (Özdemir is found by ozdemir).
create function people.plain_name(name text) returns text immutable strict language sql
  begin atomic
    select lower(regexp_replace(normalize(name, NFD), U&'[\0300-\036F]', '', 'g'));
  end;

-- Names as they are listed in the Netherlands: van den Berg under B.
create function people.listed_name(family_name text) returns text immutable strict language sql
  begin atomic
    select regexp_replace(family_name, '^[a-z'' ]+(?=[^a-z'' ])', '');
  end;

-- Every word occurs in the name, anywhere.
create function people.has_words(name text, words text[]) returns boolean immutable language sql
  begin atomic
    select coalesce(bool_and(position(people.plain_name(w.word) in n.plain) > 0), true)
    from (select people.plain_name(name) as plain) n, unnest(words) w(word);
  end;

-- Finds clients by words of their name or by their number, among the relations that the caller names. Row
-- policies keep name indexes and `like` apart (docs/decisions/0004), so this function looks with the owner's
-- rights among the visible persons only, and logs each one that it shows; it opens no file.
create function people.search_clients(words text[], relations text[], at_most integer)
  returns table (person_id bigint, person_key text, given_names text, family_name text, birth_date date,
    neighbourhood text, coach text, relation text, found bigint)
  volatile language sql security definer
  set search_path = pg_catalog, people, caseload, organisation, places, audit, app
  begin atomic
    with visible as (
      select distinct on (r.person_id) r.person_id, r.relation
      from caseload.relations() r
      where r.relation = any (search_clients.relations)
      order by r.person_id, array_position(array['own', 'team', 'former'], r.relation)
    ), hits as (
      select p.person_id, p.person_key, p.given_names, p.family_name, p.birth_date, v.relation,
        count(*) over () as found
      from visible v
      join people.persons p on p.person_id = v.person_id
      where cardinality(words) > 0 and (people.has_words(p.given_names || ' ' || p.family_name, words)
        or lower(p.person_key) = lower(array_to_string(words, ' ')))
      order by people.listed_name(p.family_name) collate "nl-x-icu", p.given_names collate "nl-x-icu",
        p.person_id
      limit at_most
    ), logged as (
      insert into audit.read_log (what, person_id, opens)
      select 'search', h.person_id, false from hits h
      returning read_log.person_id
    )
    select h.person_id, h.person_key, h.given_names, h.family_name, h.birth_date, n.name, s.name, h.relation,
      h.found
    from hits h
    join logged l on l.person_id = h.person_id
    left join people.addresses d on d.person_id = h.person_id
      and d.from_day <= (select app.day()) and (d.until_day is null or d.until_day > (select app.day()))
    left join places.neighbourhoods n on n.neighbourhood_code = d.neighbourhood_code
    left join caseload.coach_assignments a on a.person_id = h.person_id
      and a.from_day <= (select app.day()) and (a.until_day is null or a.until_day > (select app.day()))
    left join organisation.staff s on s.staff_id = a.staff_id
    order by people.listed_name(h.family_name) collate "nl-x-icu", h.given_names collate "nl-x-icu",
      h.person_id;
  end;
revoke all on function people.search_clients(text[], text[], integer) from public;
grant execute on function people.search_clients(text[], text[], integer) to werkspoor_team;

-- The head of a file: who this is and where, today.
create view people.file_heads with (security_invoker = true) as
  select p.person_id, p.person_key, p.given_names, p.family_name, p.sex, p.birth_date, p.death_date, p.phone,
    p.email, d.street, d.house_number, d.postcode, n.name as neighbourhood, n.area, m.dossier_id,
    m.position, h.kind as household_kind, h.children, h.from_day as household_since
  from people.persons p
  left join people.addresses d on d.person_id = p.person_id
    and d.from_day <= (select app.day()) and (d.until_day is null or d.until_day > (select app.day()))
  left join places.neighbourhoods n on n.neighbourhood_code = d.neighbourhood_code
  left join people.dossier_members m on m.person_id = p.person_id
    and m.from_day <= (select app.day()) and (m.until_day is null or m.until_day > (select app.day()))
  left join people.households h on h.dossier_id = m.dossier_id
    and h.from_day <= (select app.day()) and (h.until_day is null or h.until_day > (select app.day()));
grant select on people.file_heads to werkspoor_team;
