-- Row policies: one role a scope, one policy a role, the subquery never depends on the row (measured: the
-- same speed as no policy; see docs/decisions/0004).

-- Opens files: logs one row per client shown and so lets the policies below through, for this transaction.
-- Returns the persons that were opened; whom the scope may not see is not opened and not returned.
create function people.open_files(persons bigint[], what text) returns setof bigint
  language sql volatile security definer set search_path = pg_catalog, people, audit, caseload, app
  begin atomic
    insert into audit.read_log (what, person_id)
    select what, p.person_id
    from (select distinct unnest(persons) as person_id) p
    where p.person_id = any (array(select caseload.visible_persons()))
    returning person_id;
  end;
revoke all on function people.open_files(bigint[], text) from public;
grant execute on function people.open_files(bigint[], text) to werkspoor_team;

-- The dossiers of the opened persons, their partners included.
create function people.opened_dossiers() returns setof bigint
  stable language sql security definer set search_path = pg_catalog, people, audit
  begin atomic
    select m.dossier_id from people.dossier_members m
    where m.person_id = any (array(select audit.opened_persons()));
  end;
revoke all on function people.opened_dossiers() from public;
grant execute on function people.opened_dossiers() to werkspoor_team;

do $$
declare
  relation text;
begin
  foreach relation in array array['people.persons', 'people.dossiers', 'people.dossier_members',
    'people.households', 'people.addresses', 'people.education', 'benefits.benefit_spells',
    'benefits.main_income', 'benefits.work_income', 'caseload.coach_assignments', 'contacts.contacts'] loop
    execute format('alter table %s enable row level security', relation);
    execute format('create policy import_all on %s to werkspoor_import using (true) with check (true)', relation);
    execute format('create policy snapshot_reads on %s for select to werkspoor_snapshot using (true)', relation);
  end loop;
  foreach relation in array array['people.persons', 'people.addresses', 'people.education',
    'people.dossier_members', 'benefits.main_income', 'benefits.work_income', 'contacts.contacts'] loop
    execute format('create policy team_reads_opened on %s for select to werkspoor_team
      using (person_id = any (array(select audit.opened_persons())))', relation);
  end loop;
  foreach relation in array array['people.dossiers', 'people.households', 'benefits.benefit_spells'] loop
    execute format('create policy team_reads_opened on %s for select to werkspoor_team
      using (dossier_id = any (array(select people.opened_dossiers())))', relation);
  end loop;
end
$$;

-- Who is whose client is the work list itself: numbers and periods, no name.
create policy team_reads_visible on caseload.coach_assignments for select to werkspoor_team
  using (person_id = any (array(select caseload.visible_persons())));
-- The log shows the client number, nothing else of a person.
create policy privacy_reads_number on people.persons for select to werkspoor_privacy using (true);
