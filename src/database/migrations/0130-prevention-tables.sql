-- WW@Work: people near the end of their unemployment benefit, who enrol themselves. They are no clients: nobody's
-- right is known beforehand, so they stand apart from people.persons, and what is learnt here does not go to the
-- intake (domain.md §2 step 1).
grant usage on schema app, audit, organisation, operations to werkspoor_prevention;
grant execute on function audit.begin_act(), app.take_submission(bytea) to werkspoor_prevention;
grant select on organisation.departments, organisation.teams, organisation.staff, organisation.staff_teams
  to werkspoor_prevention;

create schema prevention;
grant usage on schema prevention to werkspoor_prevention, werkspoor_import, werkspoor_public, werkspoor_privacy;

create table prevention.meetings (
  meeting_id bigint generated always as identity primary key,
  meeting_key text not null unique,
  planned_on date not null,
  place text not null,
  seats integer not null check (seats between 1 and 500),
  act_id bigint not null default app.act_id() references audit.acts
);
create index meetings_planned on prevention.meetings (planned_on);

create sequence prevention.enrolments;
create table prevention.participants (
  participant_id bigint generated always as identity primary key,
  participant_key text not null unique default 'E' || lpad(nextval('prevention.enrolments')::text, 7, '0'),
  given_names text not null check (length(given_names) between 1 and 80),
  family_name text not null check (length(family_name) between 1 and 80),
  phone text,
  email text,
  side text not null check (side in ('zuid', 'rest')),
  entry_group text not null check (entry_group in ('usual', 'three_months', 'ill')),
  benefit_ends_on date not null,
  enrolled_on date not null,
  meeting_id bigint references prevention.meetings,
  attended boolean,
  follow_up text check (follow_up in ('cv', 'letter', 'network', 'none')),
  staff_id bigint references organisation.staff,
  ended_on date check (ended_on >= enrolled_on),
  outcome text,
  act_id bigint not null default app.act_id() references audit.acts,
  check ((ended_on is null) = (outcome is null)),
  check (phone is not null or email is not null)
);
create index participants_running on prevention.participants (staff_id) where ended_on is null;
create index participants_meeting on prevention.participants (meeting_id);

create table prevention.talks (
  talk_id bigint generated always as identity primary key,
  talk_key text not null unique default 'G' || gen_random_uuid()::text,
  participant_id bigint not null references prevention.participants,
  staff_id bigint not null references organisation.staff,
  day date not null,
  channel text not null,
  next_step text,
  act_id bigint not null default app.act_id() references audit.acts
);
create index talks_participant on prevention.talks (participant_id, day);

call audit.keep_history('prevention.meetings');
call audit.keep_history('prevention.participants');
call audit.keep_history('prevention.talks');
alter table prevention.meetings enable row level security;
alter table prevention.participants enable row level security;
alter table prevention.talks enable row level security;
do $$
declare
  relation text;
begin
  foreach relation in array array['prevention.meetings', 'prevention.participants', 'prevention.talks'] loop
    execute format('grant select, insert, update on %s to werkspoor_import', relation);
    execute format('create policy import_all on %s to werkspoor_import using (true) with check (true)', relation);
  end loop;
end
$$;
grant usage on sequence prevention.enrolments to werkspoor_import, werkspoor_public;

-- Opens participants: a line in the read log each, which the policies require. They have no client number: the
-- line names theirs.
create function prevention.open_participants(participants bigint[]) returns setof bigint
  language sql volatile security definer set search_path = pg_catalog, prevention, audit
  begin atomic
    with opened as (
      select p.participant_id, p.participant_key from prevention.participants p
      where p.participant_id = any (participants)
    ), logged as (
      insert into audit.read_log (what) select 'participant ' || o.participant_key from opened o
    )
    select o.participant_id from opened o;
  end;
create function prevention.opened_participants() returns setof bigint
  stable language sql security definer set search_path = pg_catalog, prevention, audit
  begin atomic
    select p.participant_id from audit.read_log l
    join prevention.participants p on l.what = 'participant ' || p.participant_key
    where l.transaction = pg_current_xact_id_if_assigned();
  end;

-- Who takes part and how it stands, without name: what lists are ordered and counted by.
create function prevention.standing(only_running boolean)
  returns table (participant_id bigint, participant_key text, staff_id bigint, side text, entry_group text,
    benefit_ends_on date, enrolled_on date, attended boolean, last_talk date, ended_on date, outcome text)
  stable language sql security definer set search_path = pg_catalog, prevention, app
  begin atomic
    select p.participant_id, p.participant_key, p.staff_id, p.side, p.entry_group, p.benefit_ends_on,
      p.enrolled_on, p.attended, t.day, p.ended_on, p.outcome
    from prevention.participants p
    left join lateral (
      select max(t.day) as day from prevention.talks t
      where t.participant_id = p.participant_id and t.day <= (select app.day())
    ) t on true
    where not only_running or p.ended_on is null;
  end;

-- Meetings from today on, with the seats that are left.
create function prevention.coming_meetings()
  returns table (meeting_id bigint, meeting_key text, day date, place text, seats integer, taken bigint)
  stable language sql security definer set search_path = pg_catalog, prevention, app
  begin atomic
    select m.meeting_id, m.meeting_key, m.planned_on, m.place, m.seats, count(p.participant_id)
    from prevention.meetings m
    left join prevention.participants p on p.meeting_id = m.meeting_id
    where m.planned_on >= (select app.day())
    group by m.meeting_id
    order by m.planned_on, m.meeting_id;
  end;

revoke all on function prevention.open_participants(bigint[]), prevention.opened_participants(),
  prevention.standing(boolean), prevention.coming_meetings() from public;
grant execute on function prevention.open_participants(bigint[]), prevention.opened_participants(),
  prevention.standing(boolean), prevention.coming_meetings() to werkspoor_prevention;
grant execute on function prevention.coming_meetings(), app.day() to werkspoor_public;

grant select on prevention.meetings, prevention.participants, prevention.talks to werkspoor_prevention;
grant update (attended, follow_up, staff_id, ended_on, outcome, act_id) on prevention.participants
  to werkspoor_prevention;
grant insert (participant_id, staff_id, day, channel, next_step) on prevention.talks to werkspoor_prevention;
create policy prevention_reads on prevention.meetings for select to werkspoor_prevention using (true);
create policy prevention_reads_opened on prevention.participants for select to werkspoor_prevention
  using (participant_id = any (array(select prevention.opened_participants())));
create policy prevention_changes_opened on prevention.participants for update to werkspoor_prevention
  using (participant_id = any (array(select prevention.opened_participants())))
  with check (participant_id = any (array(select prevention.opened_participants())));
create policy prevention_reads_opened on prevention.talks for select to werkspoor_prevention
  using (participant_id = any (array(select prevention.opened_participants())));
create policy prevention_adds_opened on prevention.talks for insert to werkspoor_prevention
  with check (participant_id = any (array(select prevention.opened_participants()))
    and staff_id = (select app.staff_id()));

-- Anybody may enrol; nobody reads anything back by it.
grant insert (given_names, family_name, phone, email, side, entry_group, benefit_ends_on, enrolled_on, meeting_id)
  on prevention.participants to werkspoor_public;
create policy public_enrols on prevention.participants for insert to werkspoor_public
  with check (staff_id is null and ended_on is null and enrolled_on = (select app.day()));
