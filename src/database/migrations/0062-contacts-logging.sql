-- Contacts are logged here too, corrected by closing and adding, and agreements have a day by which they are done.
create sequence contacts.own_key;
alter table contacts.contacts
  -- The source's key, or one of ours.
  alter column contact_key set default 'werkspoor-' || nextval('contacts.own_key'),
  alter column staff_id set default app.staff_id(),
  add column next_step_by date,
  add column next_step_done_on date,
  add column minutes text check (length(minutes) <= 4000),
  -- The day on which the client got the minutes; empty: not yet.
  add column minutes_shared_on date,
  -- The contact that this one stands in the place of, which is closed then and kept.
  add column corrects_id bigint unique references contacts.contacts,
  add column closed_at timestamptz,
  add column closed_why text check (closed_why <> ''),
  add check ((closed_at is null) = (closed_why is null));
create index contacts_due on contacts.contacts (person_id, next_step_by)
  where next_step_by is not null and next_step_done_on is null and closed_at is null;
create index contacts_closed on contacts.contacts (person_id) where closed_at is not null;
grant usage on sequence contacts.own_key to werkspoor_team, werkspoor_intake, werkspoor_import;

-- Whose file is open and not only to be read: a former coach reads for 30 days and changes nothing.
create function people.changing_persons() returns setof bigint
  stable language sql security definer set search_path = pg_catalog, people, audit
  begin atomic
    select s.person_id from people.standings() s
    where s.relation <> 'former' and s.person_id = any (array(select audit.opened_persons()));
  end;
revoke all on function people.changing_persons() from public;
grant execute on function people.changing_persons() to werkspoor_team, werkspoor_intake, werkspoor_planning,
  werkspoor_income, werkspoor_review, werkspoor_broker, werkspoor_partner;

do $$
declare
  scope text;
begin
  foreach scope in array array['team', 'intake'] loop
    execute format('grant insert (person_id, day, channel, topic, reintegration, with_whom, next_step, next_step_by,
      minutes, minutes_shared_on, corrects_id) on contacts.contacts to werkspoor_%s', scope);
    execute format('grant update (next_step_done_on, minutes_shared_on, closed_at, closed_why)
      on contacts.contacts to werkspoor_%s', scope);
    execute format('create policy %I on contacts.contacts for insert to werkspoor_%s
      with check (person_id = any (array(select people.changing_persons())))', scope || '_adds_opened', scope);
    execute format('create policy %I on contacts.contacts for update to werkspoor_%s
      using (person_id = any (array(select people.changing_persons())))
      with check (person_id = any (array(select people.changing_persons())))', scope || '_changes_opened', scope);
  end loop;
end
$$;

drop view contacts.contact_lines;
create view contacts.contact_lines with (security_invoker = true) as
  select c.contact_id, c.person_id, c.day, c.channel, c.topic, c.reintegration, c.with_whom, c.next_step,
    c.next_step_by, c.next_step_done_on, c.minutes, c.minutes_shared_on, c.corrects_id, c.closed_at, c.closed_why,
    c.staff_id, s.name as staff_name
  from contacts.contacts c
  join organisation.staff s on s.staff_id = c.staff_id;
grant select on contacts.contact_lines to werkspoor_team, werkspoor_intake;

create or replace function contacts.last_of(persons bigint[])
  returns table (person_id bigint, contact_day date, contact_topic text)
  stable rows 50 language sql security definer set search_path = pg_catalog, contacts, app
  begin atomic
    select p.person_id, c.day, c.topic
    from (select distinct unnest(persons) as person_id) p
    left join lateral (
      select c.day, c.topic from contacts.contacts c
      where c.person_id = p.person_id and c.day <= (select app.day()) and c.closed_at is null
        and c.with_whom in ('client', 'representative')
      order by c.day desc, c.contact_id desc
      limit 1
    ) c on true;
  end;
create or replace function contacts.last_of_opened()
  returns table (person_id bigint, contact_day date, contact_topic text, next_step text, next_step_day date)
  stable rows 50 language sql security definer set search_path = pg_catalog, contacts, audit, app
  begin atomic
    select l.person_id, l.contact_day, l.contact_topic, s.next_step, s.day
    from contacts.last_of(array(select audit.opened_persons())) l
    left join lateral (
      select c.next_step, c.day from contacts.contacts c
      where c.person_id = l.person_id and c.day <= (select app.day()) and c.next_step is not null
        and c.closed_at is null and c.next_step_done_on is null
      order by c.day desc, c.contact_id desc
      limit 1
    ) s on true;
  end;

-- Who made this version of a contact, and when: for whoever saved over it.
create function contacts.version_of(contact bigint) returns table (contact_id bigint, staff text, at timestamptz)
  stable language sql security definer set search_path = pg_catalog, contacts, audit, organisation
  begin atomic
    with recursive newer as (
      select c.* from contacts.contacts c where c.contact_id = contact
      union all
      select c.* from contacts.contacts c join newer n on c.corrects_id = n.contact_id
    )
    select n.contact_id, s.name, a.at
    from newer n join audit.acts a on a.act_id = n.act_id
    left join organisation.staff s on s.staff_id = a.staff_id
    where n.closed_at is null and n.person_id = any (array(select audit.opened_persons()));
  end;
revoke all on function contacts.version_of(bigint) from public;
grant execute on function contacts.version_of(bigint) to werkspoor_team, werkspoor_intake;

-- Call-back requests: nobody waits unseen. One that was not answered stays open, however old.
create table contacts.call_backs (
  call_back_id bigint generated always as identity primary key,
  person_id bigint not null references people.persons,
  asked_at timestamptz not null default clock_timestamp(),
  asked_through text not null check (asked_through in ('phone', 'desk', 'message', 'letter', 'portal')),
  about text not null check (length(about) between 1 and 300),
  reach text check (length(reach) <= 80),
  -- Tries without an answer, each with its day.
  tried_on date[] not null default '{}',
  answered_on date,
  answered_by bigint references organisation.staff,
  outcome text check (outcome in ('spoken', 'withdrawn')),
  act_id bigint not null default app.act_id() references audit.acts,
  check ((answered_on is null) = (outcome is null))
);
create index call_backs_open on contacts.call_backs (person_id, asked_at) where answered_on is null;
create index call_backs_person on contacts.call_backs (person_id, asked_at);
call people.guard_file_table('contacts.call_backs', 'person_id', '{team,intake}', '{team,intake}');
grant select, insert (person_id, asked_through, about, reach),
  update (tried_on, answered_on, answered_by, outcome) on contacts.call_backs to werkspoor_team, werkspoor_intake;
grant select, insert, update on contacts.call_backs to werkspoor_import;
grant select on contacts.call_backs to werkspoor_snapshot;
grant select (closed_at) on contacts.contacts to werkspoor_snapshot;

-- Of the clients whom who acts may know of (own clients, or all): open call-backs, oldest first, and agreements
-- whose day has come. Persons and days only; what was asked or agreed is read when the file is open.
create function contacts.open_call_backs(own boolean, at_most integer)
  returns table (call_back_id bigint, person_id bigint, asked_at timestamptz, tries integer, found bigint)
  stable rows 100 language sql security definer set search_path = pg_catalog, contacts, people
  begin atomic
    select c.call_back_id, c.person_id, c.asked_at, cardinality(c.tried_on), count(*) over ()
    from contacts.call_backs c
    where c.answered_on is null and c.person_id = any (array(
      select s.person_id from people.standings() s
      where s.relation <> 'former' and (not own or s.relation = 'own')))
    order by c.asked_at, c.call_back_id
    limit at_most;
  end;
create function contacts.due_steps(until date, own boolean, at_most integer)
  returns table (contact_id bigint, person_id bigint, next_step_by date, found bigint)
  stable rows 100 language sql security definer set search_path = pg_catalog, contacts, people
  begin atomic
    select c.contact_id, c.person_id, c.next_step_by, count(*) over ()
    from contacts.contacts c
    where c.next_step_by is not null and c.next_step_done_on is null and c.closed_at is null
      and c.next_step_by <= until and c.person_id = any (array(
        select s.person_id from people.standings() s
        where s.relation <> 'former' and (not own or s.relation = 'own')))
    order by c.next_step_by, c.contact_id
    limit at_most;
  end;
revoke all on function contacts.open_call_backs(boolean, integer), contacts.due_steps(date, boolean, integer)
  from public;
grant execute on function contacts.open_call_backs(boolean, integer), contacts.due_steps(date, boolean, integer)
  to werkspoor_team, werkspoor_intake;
