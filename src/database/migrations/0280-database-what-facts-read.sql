-- What facts are made of, column by column, and nothing beside it. Whole tables were given to the scope of facts, so that it
-- could read what nobody there reads: names and mail of staff, why a trajectory was proposed and what the client said of it,
-- keys of other systems, folders of imports, tables that no fact is made of. A column that a new fact needs comes with
-- its own grant; test/access/snapshot-rights.db.test.ts tells of one that nothing reads.
do $$
declare
  relation regclass;
begin
  for relation in
    select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'v') and n.nspname !~ '^(pg_|information_schema)'
      and has_schema_privilege('werkspoor_snapshot', n.oid, 'usage')
      and has_any_column_privilege('werkspoor_snapshot', c.oid, 'select, insert, update, references')
  loop
    execute format('revoke all on %s from werkspoor_snapshot', relation);
  end loop;
end
$$;
revoke execute on function organisation.presence(bigint, date) from werkspoor_snapshot;

grant select (advance_on, channel, decided_on, decision_due, dossier_id, effort_until, granted_from, outcome,
  person_id, reason, received_on, reported_on, scheme, search_exception, search_until)
  on applications.applications to werkspoor_snapshot;
grant select (dossier_id, end_known_on, from_day, inflow_reason, outflow_reason, scheme, spell_id, start_known_on,
  until_day) on benefits.benefit_spells to werkspoor_snapshot;
grant select (from_day, person_id, until_day) on benefits.main_income to werkspoor_snapshot;
grant select (from_day, person_id, until_day) on benefits.spell_lines to werkspoor_snapshot;
grant select (amount_per_month, from_day, kind, person_id, until_day) on benefits.work_income to werkspoor_snapshot;
grant select (during, from_day, person_id, staff_id, team_id, until_day)
  on caseload.coach_assignments to werkspoor_snapshot;
grant select (answered_on, asked_on, from_team_id, outcome, person_id, process, process_on, substance, substance_on,
  to_team_id) on caseload.hand_overs to werkspoor_snapshot;
grant select (answered_on, asked_at, asked_through, outcome, person_id) on contacts.call_backs to werkspoor_snapshot;
grant select (channel, closed_at, day, person_id, reintegration, staff_id, topic, with_whom)
  on contacts.contacts to werkspoor_snapshot;
grant select (days_without_track, from_day, weeks) on contacts.planning_norms to werkspoor_snapshot;
grant select (amount, decided_on, ground, person_id, received, settled_on, settlement)
  on duties.claims to werkspoor_snapshot;
grant select (considered_on, decided_on, outcome, person_id) on duties.considerations to werkspoor_snapshot;
grant select (during, from_day, hours_a_week, kind, person_id, until_day) on duties.contributions to werkspoor_snapshot;
grant select (article, during, duty, from_day, lasting, person_id, review_on, until_day)
  on duties.exemptions to werkspoor_snapshot;
grant select (area, kind, planned, year) on duties.re_examination_plans to werkspoor_snapshot;
grant select (drawn_on, finished_on, kind, person_id, result) on duties.re_examinations to werkspoor_snapshot;
grant select (conduct, imposed_on, months, per_cent, person_id, repented_on) on duties.sanctions to werkspoor_snapshot;
grant select (instrument_id, instrument_key, instrument_type) on instruments.instruments to werkspoor_snapshot;
grant select (answer, answered_on, closed_on, expires_on, partner_id, sent_on, trajectory_id)
  on instruments.referrals to werkspoor_snapshot;
grant select (agreed_on, ended_on, ending, instrument_id, person_id, proposed_on, result, started_on, trajectory_id,
  trajectory_key, voluntary) on instruments.trajectories to werkspoor_snapshot;
grant select (cost, from_day, instrument_id, name, name_en, places) on instruments.versions to werkspoor_snapshot;
grant select (estimated_on, months, person_id) on intake.distance_estimates to werkspoor_snapshot;
grant select (check_on, checked_on, explained, made_on, person_id, result, staff_id)
  on intake.effort_plans to werkspoor_snapshot;
grant select (finished_on, opened_on, person_id, staff_id) on intake.intakes to werkspoor_snapshot;
grant select (domain, level, person_id, recorded_on, view) on intake.life_domain_levels to werkspoor_snapshot;
grant select (ended_on, kind, level, person_id, profile_item_id, recorded_on)
  on intake.profile_items to werkspoor_snapshot;
grant select (finished_at, records_until, synthetic) on operations.imports to werkspoor_snapshot;
grant select (from_day, share, staff_id, until_day) on organisation.absences to werkspoor_snapshot;
grant select (department_id, department_key, kind, name) on organisation.departments to werkspoor_snapshot;
grant select (role, staff_id, staff_key) on organisation.staff to werkspoor_snapshot;
grant select (during, hours_per_week, programme, staff_id, team_id) on organisation.staff_teams to werkspoor_snapshot;
grant select (department_id, name, side, team_id, team_key) on organisation.teams to werkspoor_snapshot;
grant select (given_on, item, partner_id, until, withdrawn_on) on partners.consents to werkspoor_snapshot;
grant select (kind, partner_id, partner_key) on partners.partners to werkspoor_snapshot;
grant select (from_day, neighbourhood_code, person_id, until_day) on people.addresses to werkspoor_snapshot;
grant select (dossier_id, during, from_day, person_id, position, until_day)
  on people.dossier_members to werkspoor_snapshot;
grant select (dossier_id, dossier_key) on people.dossiers to werkspoor_snapshot;
grant select (level, person_id, recorded_on, register) on people.education to werkspoor_snapshot;
grant select (children, dossier_id, during, from_day, kind, until_day) on people.households to werkspoor_snapshot;
grant select (birth_date, person_id, person_key, refugee_status_on, sex) on people.persons to werkspoor_snapshot;
grant select (article, from_day, person_id, until_day) on placements.income_allowances to werkspoor_snapshot;
grant select (from_day, kind, person_id, until_day) on placements.labour_indications to werkspoor_snapshot;
grant select (level, person_id, recorded_on) on placements.ladder_steps to werkspoor_snapshot;
grant select (beside_benefit, contract, contract_months, from_day, hours_a_week, person_id, placed_by, until_day)
  on placements.placements to werkspoor_snapshot;
grant select (from_day, person_id, until_day) on placements.unemployment_benefit to werkspoor_snapshot;
grant select (from_day, kind, person_id, until_day, wage_value) on placements.wage_subsidies to werkspoor_snapshot;
grant select (area, bank, district_code, latitude, longitude, name, neighbourhood_code, side)
  on places.neighbourhoods to werkspoor_snapshot;
grant select (neighbourhood_code, residents, residents_15_75, year) on places.residents to werkspoor_snapshot;
grant select (absence_reason, follow_up, interpreter, kind, made_on, outcome, person_id, planned_day, staff_id,
  starts) on planning.appointments to werkspoor_snapshot;
grant select (content, model_key, state) on service_model.versions to werkspoor_snapshot;
grant select (decided, decided_on, deviation, kind, model, person_id, proposed, second_on, staff_id, state)
  on tracks.track_decisions to werkspoor_snapshot;
grant select (during, from_day, model, person_id, track, until_day) on tracks.track_stays to werkspoor_snapshot;
grant select (answered_on, moment, person_id, satisfaction_score) on voice.answers to werkspoor_snapshot;
