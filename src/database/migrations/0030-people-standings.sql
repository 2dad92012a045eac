-- Who may open whose file, for every scope that opens files and not for the team alone (docs/access.md). A module
-- says in one function whom its scope may know of and how it stands to them, and puts that function in the table
-- below; search, opening and the row policies of all file tables follow from it.

grant usage on schema app, audit, organisation, people, caseload, places to werkspoor_intake, werkspoor_planning,
  werkspoor_income, werkspoor_review, werkspoor_broker, werkspoor_partner;
grant usage on schema app, audit, organisation, operations, places to werkspoor_catalogue, werkspoor_public;
grant usage on schema operations to werkspoor_intake, werkspoor_planning, werkspoor_income, werkspoor_review,
  werkspoor_broker, werkspoor_partner;
grant execute on function audit.begin_act() to werkspoor_intake, werkspoor_planning, werkspoor_income,
  werkspoor_review, werkspoor_broker, werkspoor_partner, werkspoor_catalogue, werkspoor_public;
grant execute on function audit.opened_persons() to werkspoor_intake, werkspoor_planning, werkspoor_income,
  werkspoor_review, werkspoor_broker, werkspoor_partner;
grant select on organisation.departments, organisation.teams, organisation.staff, organisation.staff_teams
  to werkspoor_intake, werkspoor_planning, werkspoor_income, werkspoor_review, werkspoor_broker,
  werkspoor_partner, werkspoor_catalogue;
grant select on places.neighbourhoods to werkspoor_intake, werkspoor_planning, werkspoor_income, werkspoor_review,
  werkspoor_broker, werkspoor_partner, werkspoor_catalogue, werkspoor_public;

-- A source is a function without arguments: (person_id bigint, relation text, at_once boolean), stable, security
-- definer. `at_once`: the file opens without asking why. Only migrations write here.
create table people.standing_sources (
  scope name not null,
  source text not null,
  primary key (scope, source)
);

create function people.team_standings() returns table (person_id bigint, relation text, at_once boolean)
  stable language sql security definer set search_path = pg_catalog, people, caseload, app
  begin atomic
    select r.person_id, r.relation,
      r.relation = 'own' or ((select app.role()) in ('distributor', 'team-manager')
        and r.person_id = any (array(select caseload.waiting_persons())))
    from caseload.relations() r;
  end;
revoke all on function people.team_standings() from public;
insert into people.standing_sources values ('werkspoor_team', 'people.team_standings');

-- How the one who acts stands to everybody whom the scope of this transaction may know of. The setting `role` is
-- the scope also inside a function with the owner's rights.
create function people.standings() returns table (person_id bigint, relation text, at_once boolean)
  stable rows 1000 language plpgsql security definer set search_path = pg_catalog, people as $$
declare
  query text;
begin
  select string_agg(format('select s.person_id, s.relation, s.at_once from %s() s', s.source), ' union all '
    order by s.source)
  into query
  from people.standing_sources s where s.scope = current_setting('role');
  if query is not null then
    return query execute query;
  end if;
end
$$;
revoke all on function people.standings() from public;

create function people.visible_persons() returns setof bigint
  stable rows 1000 language sql security definer set search_path = pg_catalog, people
  begin atomic
    select s.person_id from people.standings() s;
  end;
revoke all on function people.visible_persons() from public;

create or replace function people.openable_persons() returns setof bigint
  stable language sql security definer set search_path = pg_catalog, people, app
  begin atomic
    with standing as materialized (select s.person_id, s.at_once from people.standings() s)
    select s.person_id from standing s where s.at_once
    union
    select o.person_id from people.file_openings o
    where o.staff_id = (select app.staff_id()) and o.closes_at > clock_timestamp()
      and o.person_id in (select s.person_id from standing s);
  end;

-- Relations from near to far: who stands in two ways to a client is shown the nearest.
create function people.nearness(relation text) returns integer immutable language sql
  return array_position(array['own', 'case', 'intake', 'referral', 'match', 'team', 'area', 'former'], relation);

drop function people.find_client(text);
create function people.find_client(client_number text)
  returns table (person_id bigint, relation text, at_once boolean, waits boolean, coach text)
  stable language sql security definer
  set search_path = pg_catalog, people, caseload, organisation, app
  begin atomic
    select p.person_id, r.relation, r.at_once, a.assignment_id is not null and a.staff_id is null, s.name
    from people.persons p
    join people.standings() r on r.person_id = p.person_id
    left join caseload.coach_assignments a on a.person_id = p.person_id
      and a.from_day <= (select app.day()) and (a.until_day is null or a.until_day > (select app.day()))
    left join organisation.staff s on s.staff_id = a.staff_id
    where p.person_key = client_number
    order by people.nearness(r.relation)
    limit 1;
  end;
revoke all on function people.find_client(text) from public;

create or replace function people.search_clients(words text[], relations text[], at_most integer)
  returns table (person_id bigint, person_key text, given_names text, family_name text, birth_date date,
    neighbourhood text, coach text, relation text, found bigint)
  volatile language sql security definer
  set search_path = pg_catalog, people, caseload, organisation, places, audit, app
  begin atomic
    with visible as (
      select distinct on (r.person_id) r.person_id, r.relation
      from people.standings() r
      where r.relation = any (search_clients.relations)
      order by r.person_id, people.nearness(r.relation)
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

-- One call in the migration of a module: guards a table of the file. `key` is person_id or dossier_id; `readers`
-- are the scopes that read a row once its file is open (and a read log line written); `writers` those that may
-- add and change rows of an open file. The door and the snapshot see all. Grants of columns stay the module's.
create procedure people.guard_file_table(relation regclass, key text, readers text[], writers text[] = '{}')
  language plpgsql as $$
declare
  reader text;
  opened text := case key
    when 'person_id' then 'person_id = any (array(select audit.opened_persons()))'
    when 'dossier_id' then 'dossier_id = any (array(select people.opened_dossiers()))' end;
begin
  execute format('alter table %s enable row level security', relation);
  execute format('create policy import_all on %s to werkspoor_import using (true) with check (true)', relation);
  execute format('create policy snapshot_reads on %s for select to werkspoor_snapshot using (true)', relation);
  foreach reader in array readers loop
    execute format('create policy %I on %s for select to werkspoor_%s using (%s)', reader || '_reads_opened',
      relation, reader, opened);
  end loop;
  foreach reader in array writers loop
    execute format('create policy %I on %s for insert to werkspoor_%s with check (%s)', reader || '_adds_opened',
      relation, reader, opened);
    execute format('create policy %I on %s for update to werkspoor_%s using (%s) with check (%s)',
      reader || '_changes_opened', relation, reader, opened, opened);
  end loop;
  execute format('call audit.keep_history(%L)', relation);
end
$$;

do $$
declare
  scope text;
  relation text;
begin
  foreach scope in array array['intake', 'planning', 'income', 'review', 'broker', 'partner'] loop
    execute format('grant execute on function people.find_client(text),
      people.search_clients(text[], text[], integer), people.open_files(bigint[], text),
      people.opened_dossiers(), people.bsn_cipher(bigint) to werkspoor_%s', scope);
    execute format('grant select (person_id, person_key, given_names, family_name, sex, birth_date, death_date,
      phone, email) on people.persons to werkspoor_%s', scope);
    execute format('grant select on people.dossiers, people.dossier_members, people.households,
      people.addresses, people.file_heads to werkspoor_%s', scope);
    foreach relation in array array['people.persons', 'people.addresses', 'people.dossier_members'] loop
      execute format('create policy %I on %s for select to werkspoor_%s
        using (person_id = any (array(select audit.opened_persons())))', scope || '_reads_opened', relation, scope);
    end loop;
    execute format('create policy %I on people.dossiers for select to werkspoor_%s
      using (dossier_id = any (array(select people.opened_dossiers())))', scope || '_reads_opened', scope);
    execute format('grant select on people.file_openings to werkspoor_%s', scope);
    execute format('grant insert (person_id, kind, explanation, session_mark) on people.file_openings
      to werkspoor_%s', scope);
    execute format('create policy %I on people.file_openings for select to werkspoor_%s
      using (staff_id = (select app.staff_id()))', scope || '_own_openings', scope);
    execute format('create policy %I on people.file_openings for insert to werkspoor_%s
      with check (staff_id = (select app.staff_id())
        and person_id = any (array(select people.visible_persons())))', scope || '_opens_visible', scope);
    execute format('grant execute on function people.visible_persons() to werkspoor_%s', scope);
  end loop;
  -- Household, education and benefit: who decides on the grant or guides; not who plans, trains or matches.
  foreach scope in array array['intake', 'income', 'review'] loop
    execute format('create policy %I on people.households for select to werkspoor_%s
      using (dossier_id = any (array(select people.opened_dossiers())))', scope || '_reads_opened', scope);
    execute format('grant usage on schema benefits to werkspoor_%s', scope);
    execute format('grant select on benefits.benefit_spells, benefits.main_income, benefits.work_income,
      benefits.spell_lines to werkspoor_%s', scope);
    execute format('create policy %I on benefits.benefit_spells for select to werkspoor_%s
      using (dossier_id = any (array(select people.opened_dossiers())))', scope || '_reads_opened', scope);
    foreach relation in array array['benefits.main_income', 'benefits.work_income'] loop
      execute format('create policy %I on %s for select to werkspoor_%s
        using (person_id = any (array(select audit.opened_persons())))', scope || '_reads_opened', relation, scope);
    end loop;
  end loop;
  -- The intake begins with what is known: education, contacts and who guided before.
  grant usage on schema contacts to werkspoor_intake;
  grant select on people.education, contacts.contacts, contacts.contact_lines, caseload.coach_assignments,
    caseload.coach_lines to werkspoor_intake;
  grant execute on function contacts.last_of_opened() to werkspoor_intake;
  foreach relation in array array['people.education', 'contacts.contacts', 'caseload.coach_assignments'] loop
    execute format('create policy intake_reads_opened on %s for select to werkspoor_intake
      using (person_id = any (array(select audit.opened_persons())))', relation);
  end loop;
end
$$;
grant execute on function people.find_client(text), people.visible_persons() to werkspoor_team;
