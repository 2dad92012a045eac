-- A provider or neighbourhood team sees its own referrals and nothing else: the client while the referral is open and
-- for 30 days after, the trajectory, attendance, and the signals that it sent with what came of them.
create function partners.own_partner() returns bigint
  stable language sql security definer set search_path = pg_catalog, partners, app
  begin atomic
    select p.partner_id from partners.partner_staff p
    where p.staff_id = (select app.staff_id()) and p.from_day <= (select app.day())
      and (p.until_day is null or p.until_day > (select app.day())) limit 1;
  end;

create function partners.own_trajectories() returns table (trajectory_id bigint, person_id bigint)
  stable language sql security definer set search_path = pg_catalog, partners, instruments, app
  begin atomic
    select t.trajectory_id, t.person_id
    from instruments.referrals r
    join instruments.trajectories t on t.trajectory_id = r.trajectory_id
    where r.partner_id = (select partners.own_partner())
      and (r.closed_on is null or r.closed_on > (select app.day() - 30))
      and r.status <> 'refused';
  end;

create function partners.standings() returns table (person_id bigint, relation text, at_once boolean)
  stable language sql security definer set search_path = pg_catalog, partners
  begin atomic
    select distinct t.person_id, 'referral', true from partners.own_trajectories() t;
  end;
revoke all on function partners.own_partner(), partners.own_trajectories(), partners.standings() from public;
grant execute on function partners.own_partner(), partners.own_trajectories() to werkspoor_partner;
insert into people.standing_sources values ('werkspoor_partner', 'partners.standings');

grant select, update (ended_on, ending, result) on instruments.trajectories to werkspoor_partner;
grant select, update (answered_on, answer, refusal_reason, closed_on) on instruments.referrals to werkspoor_partner;
grant select, insert (trajectory_id, week, planned, attended, excused), update (planned, attended, excused)
  on instruments.attendance to werkspoor_partner;
do $$
declare
  relation text;
  own text := 'trajectory_id = any (array(select t.trajectory_id from partners.own_trajectories() t
    where t.person_id = any (array(select audit.opened_persons()))))';
begin
  foreach relation in array array['trajectories', 'referrals', 'attendance'] loop
    execute format('create policy partner_reads_own on instruments.%I for select to werkspoor_partner using (%s)',
      relation, own);
    execute format('create policy partner_changes_own on instruments.%I for update to werkspoor_partner
      using (%s) with check (true)', relation, own);
  end loop;
  execute format('create policy partner_adds_own on instruments.attendance for insert to werkspoor_partner
    with check (%s)', own);
end
$$;

-- What a partner saw, as a fact. The coach says what came of it; the sender reads that, and nothing more of the file.
create table partners.signals (
  signal_id bigint generated always as identity primary key,
  person_id bigint not null references people.persons,
  partner_id bigint not null references partners.partners,
  staff_id bigint not null default app.staff_id() references organisation.staff,
  observed_on date not null,
  facts text not null check (facts <> ''),
  sent_on date not null default app.day(),
  outcome text check (outcome <> ''),
  outcome_by bigint references organisation.staff,
  outcome_on date,
  act_id bigint not null default app.act_id() references audit.acts,
  check ((outcome is null) = (outcome_on is null))
);
create index signals_person on partners.signals (person_id);
create index signals_open on partners.signals (sent_on) where outcome is null;
grant select, update (outcome, outcome_by, outcome_on) on partners.signals to werkspoor_team;
grant select, insert (person_id, partner_id, observed_on, facts) on partners.signals to werkspoor_partner;
call people.guard_file_table('partners.signals', 'person_id', array['team'], array['team']);
create policy partner_reads_own on partners.signals for select to werkspoor_partner
  using (partner_id = (select partners.own_partner())
    and person_id = any (array(select audit.opened_persons())));
create policy partner_adds_own on partners.signals for insert to werkspoor_partner
  with check (partner_id = (select partners.own_partner())
    and person_id = any (array(select t.person_id from partners.own_trajectories() t
      where t.person_id = any (array(select audit.opened_persons())))));

-- Consent: only where saying no costs nothing (src/modules/partners/rules/sharing.ts); never overwritten.
create table partners.consents (
  consent_id bigint generated always as identity primary key,
  person_id bigint not null references people.persons,
  partner_id bigint not null references partners.partners,
  item text not null,
  what_for text not null check (what_for <> ''),
  given_on date not null default app.day(),
  until date not null check (until > given_on),
  withdrawn_on date check (withdrawn_on >= given_on),
  act_id bigint not null default app.act_id() references audit.acts
);
create index consents_person on partners.consents (person_id);
grant select, insert (person_id, partner_id, item, what_for, until), update (withdrawn_on) on partners.consents
  to werkspoor_team;
call people.guard_file_table('partners.consents', 'person_id', array['team'], array['team']);
