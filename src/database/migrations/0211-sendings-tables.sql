-- One letter or mail to many clients at once: what it says, to whom, and what became of it for each.
create schema sendings;
grant usage on schema sendings to werkspoor_team;

create table sendings.sendings (
  sending_id bigint generated always as identity primary key,
  kind text not null check (kind in ('letter', 'mail')),
  -- Dutch, and English when it was written: subject, what, why, can (src/modules/sendings/rules/sending-text.ts).
  content jsonb not null,
  -- Why it is sent: the reason that each opened file shows in the log.
  why text not null check (length(why) between 1 and 200),
  -- Set: it stands in each file as a contact about this topic too.
  contact_topic text,
  state text not null default 'draft' check (state in ('draft', 'sending', 'sent', 'withdrawn')),
  staff_id bigint not null default app.staff_id() references organisation.staff,
  made_at timestamptz not null default clock_timestamp(),
  sent_on date,
  act_id bigint not null default app.act_id() references audit.acts
);
create index sendings_staff on sendings.sendings (staff_id, sending_id);
alter table sendings.sendings enable row level security;
create policy team_own on sendings.sendings to werkspoor_team
  using (staff_id = (select app.staff_id())) with check (staff_id = (select app.staff_id()));
grant select, insert (kind, content, why, contact_topic), update (kind, content, why, contact_topic, state, sent_on,
  act_id) on sendings.sendings to werkspoor_team;
call audit.keep_history('sendings.sendings');

create table sendings.recipients (
  sending_id bigint not null references sendings.sendings,
  person_id bigint not null references people.persons,
  -- `gone`: no longer a client of who sends. Who cannot be reached is not written to and not forgotten.
  outcome text not null default 'waiting' check (outcome in ('waiting', 'sent', 'no-address', 'no-mail', 'gone')),
  letter_id bigint references letters.letters,
  act_id bigint not null default app.act_id() references audit.acts,
  primary key (sending_id, person_id),
  check ((letter_id is null) = (outcome <> 'sent'))
);
create index recipients_person on sendings.recipients (person_id);
insert into retention.person_parts values ('sendings.recipients', 'remove', '{}', '{}', null);

-- Whom a coach may write to at once: own clients; who leads a team: those of the team too.
create function sendings.writable_persons() returns setof bigint
  stable language sql security definer set search_path = pg_catalog, caseload, app
  begin atomic
    select r.person_id from caseload.relations() r
    where r.relation = 'own' or (r.relation = 'team' and (select app.role()) = 'team-manager');
  end;
create function sendings.own_sendings() returns setof bigint
  stable language sql security definer set search_path = pg_catalog, sendings, app
  begin atomic
    select s.sending_id from sendings.sendings s where s.staff_id = (select app.staff_id());
  end;
revoke all on function sendings.writable_persons(), sendings.own_sendings() from public;
grant execute on function sendings.writable_persons(), sendings.own_sendings() to werkspoor_team;
alter table sendings.recipients enable row level security;
create policy team_reads on sendings.recipients for select to werkspoor_team
  using (sending_id = any (array(select sendings.own_sendings())));
create policy team_adds on sendings.recipients for insert to werkspoor_team
  with check (sending_id = any (array(select sendings.own_sendings()))
    and person_id = any (array(select sendings.writable_persons())));
create policy team_changes on sendings.recipients for update to werkspoor_team
  using (sending_id = any (array(select sendings.own_sendings())));
grant select, insert (sending_id, person_id), update (outcome, letter_id, act_id) on sendings.recipients
  to werkspoor_team;
call audit.keep_history('sendings.recipients');

-- Opens the files of these recipients of an own sending, one line in the read log each; whom who sends may no longer
-- write to is not opened and not returned. A sending gives its reason once, so who leads a team gives it for all.
create function sendings.open_recipients(sending bigint, persons bigint[]) returns setof bigint
  language sql volatile security definer set search_path = pg_catalog, sendings, audit, app
  begin atomic
    insert into audit.read_log (what, person_id)
    select 'sending', r.person_id from sendings.recipients r
    join sendings.sendings s on s.sending_id = r.sending_id
    where r.sending_id = sending and s.staff_id = (select app.staff_id()) and r.person_id = any (persons)
      and r.person_id = any (array(select sendings.writable_persons()))
    returning person_id;
  end;

-- Who of an own sending can be reached how: client numbers and yes or no, no name and no address.
create function sendings.reach_of(sending bigint)
  returns table (person_id bigint, person_key text, outcome text, has_address boolean, has_mail boolean,
    writable boolean)
  stable rows 300 language sql security definer set search_path = pg_catalog, sendings, people, app
  begin atomic
    with writable as (select w as person_id from sendings.writable_persons() w)
    select p.person_id, p.person_key, r.outcome,
      exists (select from people.addresses a where a.person_id = p.person_id and a.from_day <= (select app.day())
        and (a.until_day is null or a.until_day > (select app.day()))
        and a.street is not null and a.postcode is not null),
      p.email is not null, w.person_id is not null
    from sendings.recipients r
    join people.persons p on p.person_id = r.person_id
    left join writable w on w.person_id = r.person_id
    where r.sending_id = sending and r.sending_id = any (array(select sendings.own_sendings()))
    order by p.person_key;
  end;

-- Clients of the own teams, for who leads them: of one coach, or all. Numbers, no name.
create function sendings.team_clients(coach bigint)
  returns table (person_id bigint, person_key text, coach text)
  stable rows 300 language sql security definer
  set search_path = pg_catalog, sendings, caseload, people, organisation, app
  begin atomic
    select p.person_id, p.person_key, s.name
    from caseload.coach_assignments a
    join people.persons p on p.person_id = a.person_id
    left join organisation.staff s on s.staff_id = a.staff_id
    where a.person_id = any (array(select sendings.writable_persons()))
      and a.from_day <= (select app.day()) and (a.until_day is null or a.until_day > (select app.day()))
      and (coach is null or a.staff_id = coach)
    order by p.person_key
    limit 2000;
  end;
revoke all on function sendings.open_recipients(bigint, bigint[]), sendings.reach_of(bigint),
  sendings.team_clients(bigint) from public;
grant execute on function sendings.open_recipients(bigint, bigint[]), sendings.reach_of(bigint),
  sendings.team_clients(bigint) to werkspoor_team;
