-- A client reads the own file (GDPR art. 15, Awb art. 7:4 and 2:1), by the same opening and the same log as everybody:
-- scope `client`, one person, set by the session. Who acts for a client does so in this scope too, as far as the
-- ground of it goes (people.own_may_see, 0245).

grant usage on schema people, benefits, caseload, organisation, places, intake, tracks, service_model, instruments,
  partners, planning, letters, duties, contacts, placements, applications to werkspoor_client;
grant execute on function people.open_files(bigint[], text), people.opened_dossiers(), people.changing_persons(),
  people.own_may_see(text), people.own_representation(), audit.opened_persons() to werkspoor_client;

-- Columns: what the pages show. No BSN; of staff the name under a letter, a decision or an appointment.
grant select (person_id, person_key, given_names, family_name, sex, birth_date, death_date, phone, email)
  on people.persons to werkspoor_client;
grant select on people.dossiers, people.dossier_members, people.households, people.addresses, people.file_heads,
  benefits.benefit_spells, benefits.work_income, benefits.spell_lines, intake.effort_plans, intake.effort_tasks,
  intake.life_domain_levels, tracks.track_stays, tracks.track_decisions, service_model.versions,
  instruments.instruments, instruments.versions, instruments.trajectories, instruments.referrals,
  instruments.attendance, partners.partners, partners.grounds, partners.consents, planning.appointments, letters.letters,
  letters.senders, duties.exemptions, duties.contributions, duties.sanctions, duties.claims, duties.re_examinations,
  contacts.call_backs, placements.ladder_steps, places.neighbourhoods to werkspoor_client;
grant select (staff_id, name) on organisation.staff to werkspoor_client;
grant select (team_id, department_id, name) on organisation.teams to werkspoor_client;
grant select (department_id, name) on organisation.departments to werkspoor_client;
grant select on caseload.coach_assignments to werkspoor_client;

do $$
declare
  relation text;
  own text := 'person_id = any (array(select audit.opened_persons()))';
begin
  foreach relation in array array['people.persons', 'people.addresses', 'people.dossier_members',
    'caseload.coach_assignments'] loop
    execute format('create policy client_reads_own on %s for select to werkspoor_client using (%s)', relation, own);
  end loop;
  execute format('create policy client_reads_own on people.dossiers for select to werkspoor_client
    using (dossier_id = any (array(select people.opened_dossiers())))');
  execute format('create policy client_reads_own on people.households for select to werkspoor_client
    using (dossier_id = any (array(select people.opened_dossiers())))');
  foreach relation in array array['intake.effort_plans', 'intake.effort_tasks', 'intake.life_domain_levels',
    'tracks.track_stays', 'instruments.trajectories', 'partners.consents', 'contacts.call_backs',
    'placements.ladder_steps', 'duties.exemptions', 'duties.contributions'] loop
    execute format('create policy client_reads_own on %s for select to werkspoor_client
      using (%s and (select people.own_may_see(''care'')))', relation, own);
  end loop;
  foreach relation in array array['benefits.work_income', 'duties.sanctions', 'duties.claims'] loop
    execute format('create policy client_reads_own on %s for select to werkspoor_client
      using (%s and (select people.own_may_see(''money'')))', relation, own);
  end loop;
  execute format('create policy client_reads_own on benefits.benefit_spells for select to werkspoor_client
    using (dossier_id = any (array(select people.opened_dossiers())) and (select people.own_may_see(''money'')))');
  -- A decision that a second reader has not seen does not hold yet.
  execute format('create policy client_reads_own on tracks.track_decisions for select to werkspoor_client
    using (%s and state = ''decided'' and (select people.own_may_see(''care'')))', own);
  -- An examination is shown once it has ended (domain.md §1).
  execute format('create policy client_reads_own on duties.re_examinations for select to werkspoor_client
    using (%s and finished_on is not null and (select people.own_may_see(''money'')))', own);
  execute format('create policy client_reads_own on planning.appointments for select to werkspoor_client
    using (%s and case kind when ''hearing'' then (select people.own_may_see(''money''))
      else (select people.own_may_see(''care'')) end)', own);
  execute format('create policy client_reads_own on letters.letters for select to werkspoor_client
    using (%s and case when part in (''guidance'', ''appointment'') then (select people.own_may_see(''care''))
      else (select people.own_may_see(''money'')) end)', own);
  foreach relation in array array['instruments.referrals', 'instruments.attendance'] loop
    execute format('create policy client_reads_own on %s for select to werkspoor_client
      using ((select people.own_may_see(''care'')) and trajectory_id = any (array(
        select t.trajectory_id from instruments.trajectories t where t.%s)))', relation, own);
  end loop;
end
$$;

-- The contacts with the client that hold, with what was agreed; minutes once they are shared, and no sooner.
create function contacts.own_contacts(at_most integer)
  returns table (contact_id bigint, day date, channel text, topic text, staff text, next_step text, next_step_by date,
    next_step_done_on date, minutes text, minutes_shared_on date)
  stable rows 50 language sql security definer set search_path = pg_catalog, contacts, organisation, people, audit, app
  begin atomic
    select c.contact_id, c.day, c.channel, c.topic, s.name, c.next_step, c.next_step_by, c.next_step_done_on,
      case when c.minutes_shared_on is not null then c.minutes end, c.minutes_shared_on
    from contacts.contacts c join organisation.staff s on s.staff_id = c.staff_id
    where c.person_id = any (array(select audit.opened_persons())) and c.closed_at is null
      and c.with_whom in ('client', 'representative') and people.own_may_see('care')
    order by c.day desc, c.contact_id desc
    limit at_most;
  end;

-- Documents that were asked with the own applications and have not come; and how far these are.
create function applications.own_applications()
  returns table (application_id bigint, scheme text, reported_on date, received_on date, decision_due date,
    outcome text, decided_on date, granted_from date)
  stable language sql security definer set search_path = pg_catalog, applications, people
  begin atomic
    select a.application_id, a.scheme, a.reported_on, a.received_on, a.decision_due, a.outcome, a.decided_on,
      a.granted_from
    from applications.applications a
    where a.dossier_id = any (array(select people.opened_dossiers())) and people.own_may_see('money')
    order by a.reported_on desc, a.application_id desc limit 20;
  end;
create function applications.own_missing_documents()
  returns table (kind text, asked_on date, due_on date)
  stable language sql security definer set search_path = pg_catalog, applications, people
  begin atomic
    select d.kind, max(d.asked_on), max(d.due_on)
    from applications.documents d join applications.applications a using (application_id)
    where a.dossier_id = any (array(select people.opened_dossiers())) and a.outcome is null
      and people.own_may_see('money')
    group by a.application_id, d.kind having bool_and(d.received_on is null)
    order by 3, 1 limit 50;
  end;

-- The own side of a sanction that is considered, before it is decided (Awb art. 4:8): by the client, or as told to who
-- decides. Kept as it was said.
create table duties.client_views (
  client_view_id bigint generated always as identity primary key,
  consideration_id bigint not null references duties.considerations,
  person_id bigint not null references people.persons,
  said text not null check (btrim(said) <> '' and length(said) <= 4000),
  said_on date not null default app.day(),
  -- Who wrote it down; nobody: the client, or who acts for the client.
  staff_id bigint default app.staff_id() references organisation.staff,
  act_id bigint not null default app.act_id() references audit.acts
);
create index client_views_person on duties.client_views (person_id);
call people.guard_file_table('duties.client_views', 'person_id', '{income,review}', '{income,review}');
grant select, insert (consideration_id, person_id, said) on duties.client_views to werkspoor_income, werkspoor_review;
grant select on duties.client_views to werkspoor_client;
create policy client_reads_own on duties.client_views for select to werkspoor_client
  using (person_id = any (array(select audit.opened_persons())) and (select people.own_may_see('money')));
insert into retention.person_parts values ('duties.client_views', 'blank', '{said}', '{}', 'said_on');

-- A sanction that is considered: what is said to have happened, so that the client can answer. Of a signal its conduct
-- and fact; who gave it stands in no answer, and a signal without a consideration is not shown.
create function duties.own_considerations()
  returns table (consideration_id bigint, considered_on date, conduct text, observed_on date, fact text,
    decided_on date, outcome text, view_given boolean)
  stable language sql security definer set search_path = pg_catalog, duties, people, audit
  begin atomic
    select c.consideration_id, c.considered_on, s.conduct, s.observed_on, s.fact, c.decided_on, c.outcome,
      exists (select from duties.client_views v where v.consideration_id = c.consideration_id)
    from duties.considerations c left join duties.signals s on s.signal_id = c.signal_id
    where c.person_id = any (array(select audit.opened_persons())) and people.own_may_see('money')
    order by c.considered_on desc, c.consideration_id desc limit 50;
  end;

revoke all on function contacts.own_contacts(integer), applications.own_applications(),
  applications.own_missing_documents(), duties.own_considerations() from public;
grant execute on function contacts.own_contacts(integer), applications.own_applications(),
  applications.own_missing_documents(), duties.own_considerations() to werkspoor_client;

-- Who looked at the own file, the client apart: moment, function, department, purpose and reason, no names (docs/decisions/0023). What a
-- reviewer looks at for an examination shows once that has ended (UAVG art. 41).
create function audit.own_looks(at_most integer)
  returns table (at timestamptz, role text, department text, purpose text, reason text, what text)
  stable language sql security definer set search_path = pg_catalog, audit, organisation, duties, people
  begin atomic
    select l.at, l.role, d.name, l.purpose, l.reason, l.what
    from (
      select r.* from audit.read_log r
      where r.person_id = any (array(select audit.opened_persons())) and people.own_may_see('rights')
        and (r.staff_id is not null or r.representation_id is not null)
        and (r.role <> 'reviewer' or not exists (
          select from duties.re_examinations e where e.person_id = r.person_id and e.finished_on is null))
      order by r.at desc, r.read_id desc
      limit at_most
    ) l
    left join lateral (
      select d.name
      from organisation.staff_teams st
      join organisation.teams t on t.team_id = st.team_id
      join organisation.departments d on d.department_id = t.department_id
      where st.staff_id = l.staff_id and st.during @> (l.at at time zone 'Europe/Amsterdam')::date
      order by st.staff_team_id
      limit 1
    ) d on true
    order by l.at desc;
  end;
revoke all on function audit.own_looks(integer) from public;
grant execute on function audit.own_looks(integer) to werkspoor_client;
