-- What the pages of the Instrumentenhuis read and write. Steps of a trajectory are columns of their own: a coach
-- fills them, nobody changes what was proposed.
grant insert (person_id, instrument_id, staff_id, proposed_on, reason, voluntary),
  update (agreed_on, started_on, planned_until, ended_on, ending, result, ending_reason)
  on instruments.trajectories to werkspoor_team;
grant insert (trajectory_id, partner_id, sent_on, expires_on), update (closed_on)
  on instruments.referrals to werkspoor_team;
grant usage on sequence instruments.own_keys to werkspoor_team, werkspoor_import;

-- The instrument manager writes versions; the one that held is closed, never rewritten.
grant insert (instrument_id, name, name_en, purpose, purpose_en, conditions, voluntary, weeks, extension_weeks,
  hours_per_week, place_within_days, places, partner_id, cost, evidence, evidence_en, owner, checked_on, during),
  update (during) on instruments.versions to werkspoor_catalogue;

-- How full each instrument is: counts, no person.
create function instruments.occupied()
  returns table (instrument_id bigint, started bigint, waiting bigint)
  stable language sql security definer set search_path = pg_catalog, instruments
  begin atomic
    select t.instrument_id, count(*) filter (where t.started_on is not null),
      count(*) filter (where t.started_on is null and t.agreed_on is not null)
    from instruments.trajectories t where t.ended_on is null group by t.instrument_id;
  end;
revoke all on function instruments.occupied() from public;
grant execute on function instruments.occupied()
  to werkspoor_team, werkspoor_intake, werkspoor_catalogue, werkspoor_partner;

-- Referrals without names: a number of the referral, never of a client (domain.md 1, instrument-manager).
create function instruments.stalled_referrals(at_most integer)
  returns table (referral_key text, instrument_id bigint, partner text, sent_on date, expires_on date, status text,
    found bigint)
  stable language sql security definer set search_path = pg_catalog, instruments, partners, app
  begin atomic
    select r.referral_key, t.instrument_id, p.name, r.sent_on, r.expires_on, r.status, count(*) over ()
    from instruments.referrals r
    join instruments.trajectories t on t.trajectory_id = r.trajectory_id
    join partners.partners p on p.partner_id = r.partner_id
    where r.closed_on is null and r.status in ('sent', 'waiting') and r.expires_on < (select app.day())
    order by r.expires_on, r.referral_id
    limit at_most;
  end;
revoke all on function instruments.stalled_referrals(integer) from public;
grant execute on function instruments.stalled_referrals(integer) to werkspoor_catalogue;

-- What became of trajectories that ended in the year before today: counts by instrument.
create function instruments.results_of_year()
  returns table (instrument_id bigint, started bigint, finished bigint, reached bigint, stopped bigint,
    refused bigint)
  stable language sql security definer set search_path = pg_catalog, instruments, app
  begin atomic
    select t.instrument_id,
      count(*) filter (where t.started_on > (select app.day() - 365)),
      count(*) filter (where t.ending = 'finished'),
      count(*) filter (where t.result in ('to_work', 'to_school', 'goal_reached')),
      count(*) filter (where t.ending = 'stopped'),
      count(*) filter (where t.ending in ('declined', 'withdrawn'))
    from instruments.trajectories t
    where coalesce(t.ended_on, t.started_on) > (select app.day() - 365)
    group by t.instrument_id;
  end;
revoke all on function instruments.results_of_year() from public;
grant execute on function instruments.results_of_year() to werkspoor_catalogue;

-- The recorded facts that conditions may name, of a person whose file is open; under the policies of who asks.
create function instruments.facts_of(person bigint)
  returns table (birth_date date, education text, household_kind text, department text, benefit_since date,
    works boolean)
  stable language sql set search_path = pg_catalog, people, benefits, caseload, organisation, app
  begin atomic
    select p.birth_date,
      (select e.level from people.education e where e.person_id = p.person_id and e.register = 'intake'
        order by e.recorded_on desc limit 1),
      (select h.kind from people.households h join people.dossier_members m on m.dossier_id = h.dossier_id
        where m.person_id = p.person_id and m.until_day is null and h.until_day is null limit 1),
      (select d.kind from caseload.coach_assignments a
        join organisation.teams t on t.team_id = a.team_id
        join organisation.departments d on d.department_id = t.department_id
        where a.person_id = p.person_id and a.from_day <= (select app.day())
          and (a.until_day is null or a.until_day > (select app.day())) limit 1),
      (select min(b.from_day) from benefits.benefit_spells b
        join people.dossier_members m on m.dossier_id = b.dossier_id
        where m.person_id = p.person_id and m.until_day is null and b.from_day <= (select app.day())
          and (b.until_day is null or b.until_day > (select app.day()))),
      exists (select from benefits.work_income w where w.person_id = p.person_id
        and w.from_day <= (select app.day()) and (w.until_day is null or w.until_day > (select app.day())))
    from people.persons p where p.person_id = person;
  end;
revoke all on function instruments.facts_of(bigint) from public;
grant execute on function instruments.facts_of(bigint) to werkspoor_team, werkspoor_intake;

-- Proposals, referrals and starts that wait, of the clients of who asks: persons and days alone.
create function instruments.waiting_steps()
  returns table (person_id bigint, trajectory_id bigint, status text, since date, expires_on date)
  stable language sql security definer set search_path = pg_catalog, instruments, caseload, app
  begin atomic
    select t.person_id, t.trajectory_id,
      case when r.status = 'refused' then 'refused' when r.status in ('sent', 'waiting') then r.status
        else t.status end,
      coalesce(r.answered_on, r.sent_on, t.agreed_on, t.proposed_on), r.expires_on
    from instruments.trajectories t
    join caseload.coach_assignments a on a.person_id = t.person_id and a.staff_id = (select app.staff_id())
      and a.from_day <= (select app.day()) and (a.until_day is null or a.until_day > (select app.day()))
    left join lateral (
      select r.status, r.sent_on, r.answered_on, r.expires_on from instruments.referrals r
      where r.trajectory_id = t.trajectory_id order by r.sent_on desc, r.referral_id desc limit 1
    ) r on true
    where t.ended_on is null and t.started_on is null;
  end;
revoke all on function instruments.waiting_steps() from public;
grant execute on function instruments.waiting_steps() to werkspoor_team;
