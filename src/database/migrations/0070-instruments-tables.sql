-- Organisations outside work and income, who works there, the catalogue of instruments, and what became of an
-- instrument that was proposed to a client (trajectory), sent to a partner (referral), attended by week.
create schema partners;
create schema instruments;
grant usage on schema partners, instruments to werkspoor_team, werkspoor_intake, werkspoor_partner,
  werkspoor_catalogue, werkspoor_import, werkspoor_snapshot;

create table partners.partners (
  partner_id bigint generated always as identity primary key,
  partner_key text not null unique,
  name text not null,
  kind text not null check (kind in ('provider', 'neighbourhood_team', 'debt_help', 'uwv')),
  area text,
  act_id bigint not null default app.act_id() references audit.acts
);

create table partners.partner_staff (
  partner_staff_id bigint generated always as identity primary key,
  staff_id bigint not null references organisation.staff,
  partner_id bigint not null references partners.partners,
  during daterange not null check (not isempty(during)),
  from_day date generated always as (lower(during)) stored,
  until_day date generated always as (upper(during)) stored,
  act_id bigint not null default app.act_id() references audit.acts,
  exclude using gist (staff_id with =, during with &&) deferrable initially immediate
);
create index partner_staff_partner on partners.partner_staff (partner_id);

create table instruments.instruments (
  instrument_id bigint generated always as identity primary key,
  instrument_key text not null unique,
  instrument_type text not null check (instrument_type in ('get_to_know', 'support', 'develop', 'mediate',
    'aftercare', 'hallowerk', 'prematching_and_matching_teams')),
  act_id bigint not null default app.act_id() references audit.acts
);

-- What the catalogue says, by day: a change is a new version, what it said before stays (domain: dated versions).
create table instruments.versions (
  version_id bigint generated always as identity primary key,
  instrument_id bigint not null references instruments.instruments,
  name text not null,
  name_en text not null,
  purpose text not null,
  purpose_en text not null,
  conditions text,
  voluntary boolean not null,
  weeks integer not null check (weeks between 0 and 260),
  extension_weeks integer not null check (extension_weeks between 0 and 260),
  hours_per_week integer not null check (hours_per_week between 0 and 40),
  place_within_days integer check (place_within_days > 0),
  places integer check (places >= 0),
  partner_id bigint references partners.partners,
  cost bigint not null check (cost >= 0),
  evidence text not null,
  evidence_en text not null,
  owner text not null,
  checked_on date not null,
  during daterange not null check (not isempty(during)),
  from_day date generated always as (lower(during)) stored,
  until_day date generated always as (upper(during)) stored,
  act_id bigint not null default app.act_id() references audit.acts,
  exclude using gist (instrument_id with =, during with &&) deferrable initially immediate
);

-- What is begun here has a key of its own kind beside those of other systems.
create sequence instruments.own_keys;

create table instruments.trajectories (
  trajectory_id bigint generated always as identity primary key,
  trajectory_key text not null unique default 'W-T' || nextval('instruments.own_keys'),
  person_id bigint not null references people.persons,
  instrument_id bigint not null references instruments.instruments,
  staff_id bigint not null references organisation.staff,
  proposed_on date not null,
  reason text not null,
  voluntary boolean not null,
  agreed_on date check (agreed_on >= proposed_on),
  started_on date check (started_on >= proposed_on),
  planned_until date,
  ended_on date check (ended_on >= proposed_on),
  ending text check (ending in ('finished', 'stopped', 'declined', 'withdrawn')),
  result text,
  ending_reason text,
  status text generated always as (case
    when ended_on is not null then ending
    when started_on is not null then 'started'
    when agreed_on is not null then 'agreed'
    else 'proposed' end) stored,
  act_id bigint not null default app.act_id() references audit.acts,
  check ((ended_on is null) = (ending is null))
);
create index trajectories_person on instruments.trajectories (person_id, proposed_on, trajectory_id);
create index trajectories_open on instruments.trajectories (instrument_id) where ended_on is null;

create table instruments.referrals (
  referral_id bigint generated always as identity primary key,
  referral_key text not null unique default 'W-R' || nextval('instruments.own_keys'),
  trajectory_id bigint not null references instruments.trajectories,
  partner_id bigint not null references partners.partners,
  sent_on date not null,
  expires_on date not null,
  answered_on date check (answered_on >= sent_on),
  answer text check (answer in ('accepted', 'waiting', 'refused')),
  refusal_reason text,
  closed_on date check (closed_on >= sent_on),
  status text generated always as (case
    when answer = 'refused' then 'refused'
    when closed_on is not null then 'closed'
    else coalesce(answer, 'sent') end) stored,
  act_id bigint not null default app.act_id() references audit.acts,
  check ((answered_on is null) = (answer is null))
);
create index referrals_trajectory on instruments.referrals (trajectory_id);
create index referrals_partner on instruments.referrals (partner_id, closed_on);

create table instruments.attendance (
  attendance_id bigint generated always as identity primary key,
  trajectory_id bigint not null references instruments.trajectories,
  week date not null check (extract(isodow from week) = 1),
  planned integer not null check (planned between 1 and 20),
  attended integer not null check (attended >= 0),
  excused integer not null check (excused >= 0 and attended + excused <= planned),
  act_id bigint not null default app.act_id() references audit.acts,
  unique (trajectory_id, week)
);

-- The catalogue and the partners hold no client.
grant select on partners.partners, partners.partner_staff, instruments.instruments, instruments.versions
  to werkspoor_team, werkspoor_intake, werkspoor_partner, werkspoor_catalogue, werkspoor_snapshot;
grant select, insert, update on partners.partners, partners.partner_staff, instruments.instruments,
  instruments.versions, instruments.trajectories, instruments.referrals, instruments.attendance
  to werkspoor_import;
call audit.keep_history('partners.partners');
call audit.keep_history('partners.partner_staff');
call audit.keep_history('instruments.instruments');
call audit.keep_history('instruments.versions');

grant select on instruments.trajectories, instruments.referrals, instruments.attendance
  to werkspoor_team, werkspoor_intake, werkspoor_snapshot;
call people.guard_file_table('instruments.trajectories', 'person_id', array['team', 'intake'], array['team']);

-- Rows that hang on a trajectory: seen and changed with it.
do $$
declare
  relation text;
  scope text;
  followed text := 'trajectory_id = any (array(select t.trajectory_id from instruments.trajectories t))';
begin
  foreach relation in array array['instruments.referrals', 'instruments.attendance'] loop
    execute format('alter table %s enable row level security', relation);
    execute format('create policy import_all on %s to werkspoor_import using (true) with check (true)', relation);
    execute format('create policy snapshot_reads on %s for select to werkspoor_snapshot using (true)', relation);
    foreach scope in array array['team', 'intake'] loop
      execute format('create policy %I on %s for select to werkspoor_%s using (%s)', scope || '_reads_opened',
        relation, scope, followed);
    end loop;
    execute format('call audit.keep_history(%L)', relation);
  end loop;
  execute format('create policy team_adds_opened on instruments.referrals for insert to werkspoor_team
    with check (%s)', followed);
  execute format('create policy team_changes_opened on instruments.referrals for update to werkspoor_team
    using (%s) with check (%s)', followed, followed);
end
$$;
