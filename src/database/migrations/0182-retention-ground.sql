-- Retention: what has passed its term goes. The terms are data of the module retention; here stands how each record
-- type is found and made to go, as functions that only the scope `retention` may call. Removed or blanked rows leave
-- before-images of their own: those go in the same transaction, so that no name survives in the log.
create schema retention;
grant usage on schema retention, app, audit to werkspoor_retention;
grant usage on schema retention to werkspoor_privacy;
grant execute on function audit.begin_act() to werkspoor_retention;

-- Each table that knows a person, and what becomes of its rows when the person is made anonymous: `remove`, or keep
-- the period and codes that facts are made of and blank what somebody wrote (`texts` become '–' where something stood,
-- `cleared` become null). `last_day`: the day until which such a row shows that the municipality deals with the
-- person; no term has passed before it. A module with a new table of persons adds a row here in its migration.
create table retention.person_parts (
  relation text primary key,
  way text not null check (way in ('remove', 'blank', 'keep')),
  texts text[] not null default '{}',
  cleared text[] not null default '{}',
  last_day text
);
insert into retention.person_parts values
  ('applications.applications', 'blank', '{retroactive_why,explanation}', '{}', $$coalesce(decided_on, 'infinity')$$),
  ('benefits.main_income', 'keep', '{}', '{}', null),
  ('benefits.work_income', 'keep', '{}', '{}', null),
  ('caseload.coach_assignments', 'keep', '{}', '{}', $$coalesce(until_day, 'infinity')$$),
  ('caseload.hand_overs', 'blank', '{why,agreed,answer,process_note,substance_note,settled}', '{}', 'asked_on'),
  ('caseload.transfer_moves', 'keep', '{}', '{}', null),
  ('contacts.call_backs', 'blank', '{about,reach}', '{}', 'greatest(asked_at::date, answered_on)'),
  ('contacts.contacts', 'blank', '{next_step,minutes,closed_why}', '{}', 'day'),
  -- A claim that is not paid keeps the file.
  ('duties.claims', 'keep', '{}', '{}', $$case when received >= amount then decided_on else 'infinity' end$$),
  ('duties.considerations', 'keep', '{}', '{}', 'greatest(considered_on, decided_on)'),
  ('duties.contributions', 'keep', '{}', '{}', null),
  ('duties.exemptions', 'blank', '{reason}', '{}', 'from_day'),
  ('duties.re_examinations', 'keep', '{}', '{}', 'greatest(drawn_on, finished_on)'),
  ('duties.sanctions', 'keep', '{}', '{}', 'imposed_on'),
  ('duties.signals', 'blank', '{fact}', '{}', 'reported_on'),
  ('entry.sessions', 'remove', '{}', '{}', null),
  ('instruments.trajectories', 'blank', '{reason,ending_reason}', '{}', 'greatest(proposed_on, ended_on)'),
  ('intake.distance_estimates', 'keep', '{}', '{}', null),
  ('intake.drafts', 'remove', '{}', '{}', null),
  ('intake.effort_plans', 'blank', '{explanation,finding}', '{}', 'made_on'),
  ('intake.effort_tasks', 'blank', '{what,proof,answer}', '{}', null),
  ('intake.intakes', 'blank', '{}', '{diagnosis}', 'greatest(opened_on, finished_on)'),
  ('intake.life_domain_levels', 'keep', '{}', '{}', null),
  ('intake.profile_items', 'blank', '{what}', '{}', null),
  ('letters.letters', 'remove', '{}', '{}', 'day'),
  ('letters.mails', 'remove', '{}', '{}', null),
  ('partners.consents', 'remove', '{}', '{}', null),
  ('partners.signals', 'blank', '{facts}', '{}', 'sent_on'),
  ('people.addresses', 'blank', '{}', '{street,house_number,postcode}', null),
  ('people.dossier_members', 'keep', '{}', '{}', null),
  ('people.education', 'keep', '{}', '{}', null),
  ('people.file_openings', 'remove', '{}', '{}', null),
  ('placements.aftercare', 'blank', '{said}', '{}', 'day'),
  ('placements.candidates', 'blank', '{wish}', '{}', 'from_day'),
  ('placements.income_allowances', 'keep', '{}', '{}', null),
  ('placements.ladder_steps', 'keep', '{}', '{}', null),
  ('placements.placements', 'blank', '{employer}', '{}', 'from_day'),
  ('placements.unemployment_benefit', 'keep', '{}', '{}', null),
  ('placements.wage_subsidies', 'keep', '{}', '{}', $$coalesce(until_day, 'infinity')$$),
  ('planning.appointments', 'keep', '{}', '{}', 'planned_day'),
  ('tracks.track_decisions', 'blank', '{explanation,for_client,second_answer}', '{facts}', 'decided_on'),
  ('tracks.track_stays', 'keep', '{}', '{}', null),
  ('voice.answers', 'blank', '{remark}', '{}', 'answered_on');

-- Before-images without a person in them are found by their own number.
create index change_log_participant on audit.change_log (((before ->> 'participant_id')::bigint))
  where before ? 'participant_id';
create index change_log_form on audit.change_log (((before ->> 'form_id')::bigint)) where before ? 'form_id';
create index change_log_trajectory on audit.change_log (((before ->> 'trajectory_id')::bigint))
  where relation = 'instruments.referrals';

-- Whose last right to benefit, and all else that shows dealing with them, ended before the day; without a benefit the
-- day counts on which the person was registered. Who is anonymous has no BSN any more.
create function retention.persons_due(before date) returns table (person_id bigint, ended date)
  stable language plpgsql security definer set search_path = pg_catalog, retention as $$
declare
  held text;
begin
  select string_agg(format(' and not exists (select from %s x where x.person_id = p.person_id and (%s) >= $1)',
    r.relation, r.last_day), '' order by r.relation)
  into held from retention.person_parts r where r.last_day is not null;
  return query execute format($q$
    with spells as (
      select m.person_id, max(least(coalesce(s.until_day, 'infinity'), coalesce(m.until_day, 'infinity'))) as ended
      from people.dossier_members m
      join benefits.benefit_spells s on s.dossier_id = m.dossier_id and s.during && m.during
      group by m.person_id
    )
    select p.person_id, coalesce(s.ended, a.at::date)
    from people.persons p
    join audit.acts a on a.act_id = p.act_id
    left join spells s on s.person_id = p.person_id
    where length(p.bsn_cipher) > 0 and coalesce(s.ended, a.at::date) < $1 %s$q$, held) using before;
end
$$;

create function retention.anonymise_persons(before date, at_most integer) returns bigint
  language plpgsql security definer set search_path = pg_catalog, retention as $$
declare
  due bigint[] := array(select d.person_id from retention.persons_due(before) d order by d.ended, d.person_id
    limit at_most);
  part retention.person_parts;
  trajectories bigint[];
begin
  if cardinality(due) = 0 then
    return 0;
  end if;
  delete from applications.forms f using applications.applications a
  where a.application_id = f.application_id and a.person_id = any (due);
  update applications.applications set situation = '{}' where person_id = any (due) and situation <> '{}';
  for part in select * from retention.person_parts where way = 'remove' loop
    execute format('delete from %s where person_id = any ($1)', part.relation) using due;
  end loop;
  for part in select * from retention.person_parts where way = 'blank' loop
    execute format('update %s set %s where person_id = any ($1)', part.relation, (
      select string_agg(s.assignment, ', ') from (
        select format('%1$I = case when %1$I is not null then ''–'' end', t) from unnest(part.texts) t
        union all select format('%I = null', c) from unnest(part.cleared) c) s (assignment))) using due;
  end loop;
  trajectories := array(select t.trajectory_id from instruments.trajectories t where t.person_id = any (due));
  update instruments.referrals set refusal_reason = '–'
  where trajectory_id = any (trajectories) and refusal_reason is not null;
  delete from audit.change_log where relation = 'instruments.referrals'
    and (audit.change_log.before ->> 'trajectory_id')::bigint = any (trajectories);
  -- The month of birth stays for age; a hash of chance keeps the number unique and finds nobody.
  update people.persons set given_names = '–', family_name = '–', phone = null, email = null,
    birth_date = date_trunc('month', birth_date)::date, bsn_cipher = ''::bytea,
    bsn_hash = sha256(convert_to(gen_random_uuid()::text, 'UTF8'))
  where person_id = any (due);
  delete from audit.change_log l
  where l.before ? 'person_id' and (l.before ->> 'person_id')::bigint = any (due);
  return cardinality(due);
end
$$;

-- Ended, or past the end of the benefit; who still has talks is still helped.
create function retention.participants_due(before date) returns table (participant_id bigint, ended date)
  stable language sql security definer set search_path = pg_catalog
  begin atomic
    select p.participant_id, e.ended
    from prevention.participants p
    cross join lateral (
      select greatest(coalesce(p.ended_on, p.benefit_ends_on),
        (select max(t.day) from prevention.talks t where t.participant_id = p.participant_id)) as ended) e
    where p.given_names <> '–' and e.ended < before;
  end;

create function retention.anonymise_participants(before date, at_most integer) returns bigint
  language plpgsql security definer set search_path = pg_catalog, retention as $$
declare
  due bigint[] := array(select d.participant_id from retention.participants_due(before) d
    order by d.ended, d.participant_id limit at_most);
begin
  update prevention.participants set given_names = '–', family_name = '–', phone = '–', email = null
  where participant_id = any (due);
  update prevention.talks set next_step = '–' where participant_id = any (due) and next_step is not null;
  delete from audit.change_log l
  where l.before ? 'participant_id' and (l.before ->> 'participant_id')::bigint = any (due);
  return cardinality(due);
end
$$;

create function retention.remove_forms(before date, at_most integer) returns bigint
  language plpgsql security definer set search_path = pg_catalog, retention as $$
declare
  due bigint[] := array(select f.form_id from applications.forms f
    where f.application_id is null and f.sent_on < before order by f.sent_on limit at_most);
begin
  delete from applications.forms where form_id = any (due);
  delete from audit.change_log l
  where l.before ? 'form_id' and (l.before ->> 'form_id')::bigint = any (due);
  return cardinality(due);
end
$$;

create function retention.moment(day date) returns timestamptz stable language sql set search_path = pg_catalog
  return day::timestamp at time zone 'Europe/Amsterdam';

-- How many of a record type passed their term, and the oldest of them.
create function retention.due(record text, before date) returns table (rows bigint, oldest date)
  stable language plpgsql security definer set search_path = pg_catalog, retention as $$
declare
  cut timestamptz := retention.moment(before);
begin
  case record
    when 'persons' then
      return query select count(*), min(d.ended) from retention.persons_due(before) d;
    when 'participants' then
      return query select count(*), min(d.ended) from retention.participants_due(before) d;
    when 'forms' then
      return query select count(*), min(f.sent_on) from applications.forms f
        where f.application_id is null and f.sent_on < before;
    when 'mails' then
      return query select count(*), min(coalesce(m.sent_at, m.queued_at))::date from letters.mails m
        where coalesce(m.sent_at, m.queued_at) < cut;
    when 'sessions' then
      return query select count(*), min(s.seen_at)::date from entry.sessions s where s.seen_at < cut;
    when 'submissions' then
      return query select count(*), min(s.at)::date from app.submissions s where s.at < cut;
    when 'reads' then
      return query select count(*), min(r.at)::date from audit.read_log r where r.at < cut;
  end case;
end
$$;

-- Lets at most so many go and says how many went: called again until none is left, each time in a short transaction.
create function retention.let_go(record text, before date, at_most integer) returns bigint
  language plpgsql security definer set search_path = pg_catalog, retention as $$
declare
  cut timestamptz := retention.moment(before);
  gone bigint;
begin
  if app.act_id() is null then
    raise exception 'what passes its term goes by an act that is logged';
  end if;
  case record
    when 'persons' then return retention.anonymise_persons(before, at_most);
    when 'participants' then return retention.anonymise_participants(before, at_most);
    when 'forms' then return retention.remove_forms(before, at_most);
    when 'mails' then
      delete from letters.mails where mail_id in (select m.mail_id from letters.mails m
        where coalesce(m.sent_at, m.queued_at) < cut limit at_most);
    when 'sessions' then
      delete from entry.sessions where session_hash in (select s.session_hash from entry.sessions s
        where s.seen_at < cut limit at_most);
    when 'submissions' then
      delete from app.submissions where submission in (select s.submission from app.submissions s
        where s.at < cut limit at_most);
    when 'reads' then
      delete from audit.read_log where read_id in (select r.read_id from audit.read_log r
        where r.at < cut order by r.at limit at_most);
  end case;
  get diagnostics gone = row_count;
  return gone;
end
$$;

revoke all on all functions in schema retention from public;
grant execute on function retention.due(text, date) to werkspoor_retention, werkspoor_privacy;
grant execute on function retention.let_go(text, date, integer) to werkspoor_retention;

-- What each run found and let go: numbers, no person.
create table retention.runs (
  run_id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  day date not null default app.day(),
  report jsonb not null,
  act_id bigint not null default app.act_id() references audit.acts
);
alter table retention.runs enable row level security;
grant insert (report) on retention.runs to werkspoor_retention;
grant select on retention.runs to werkspoor_privacy;
create policy retention_reports on retention.runs for insert to werkspoor_retention with check (true);
create policy privacy_reads on retention.runs for select to werkspoor_privacy using (true);

-- Sessions go by their term as all else: signing in needs no right to remove them.
revoke delete on entry.sessions from werkspoor_entry;
