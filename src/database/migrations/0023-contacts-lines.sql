-- One order for a person's contacts, also among those of one day: pages of it do not skip or repeat.
drop index contacts.contacts_person;
create index contacts_person on contacts.contacts (person_id, day, contact_id);

-- Contacts as a file shows them: with the name of the member of staff.
create view contacts.contact_lines with (security_invoker = true) as
  select c.contact_id, c.person_id, c.day, c.channel, c.topic, c.reintegration, c.with_whom, c.next_step,
    s.name as staff_name
  from contacts.contacts c
  join organisation.staff s on s.staff_id = c.staff_id;
grant select on contacts.contact_lines to werkspoor_team;

-- Per person the last contact with the client or who represents the client, not one about the client. For
-- functions of other modules; with the owner's rights, for whom they name.
create function contacts.last_of(persons bigint[])
  returns table (person_id bigint, contact_day date, contact_topic text)
  stable rows 50 language sql security definer set search_path = pg_catalog, contacts, app
  begin atomic
    select p.person_id, c.day, c.topic
    from (select distinct unnest(persons) as person_id) p
    left join lateral (
      select c.day, c.topic from contacts.contacts c
      where c.person_id = p.person_id and c.day <= (select app.day())
        and c.with_whom in ('client', 'representative')
      order by c.day desc, c.contact_id desc
      limit 1
    ) c on true;
  end;
revoke all on function contacts.last_of(bigint[]) from public;

-- The same, and the last step that was agreed, for the files that this transaction opened. A view under the row
-- policies would sort all contacts of each person (the policy's `any` takes the order from the index); this
-- reads the index from its end. Fifty rows: what a page shows, so that the planner walks indexes.
create function contacts.last_of_opened()
  returns table (person_id bigint, contact_day date, contact_topic text, next_step text, next_step_day date)
  stable rows 50 language sql security definer set search_path = pg_catalog, contacts, audit, app
  begin atomic
    select l.person_id, l.contact_day, l.contact_topic, s.next_step, s.day
    from contacts.last_of(array(select audit.opened_persons())) l
    left join lateral (
      select c.next_step, c.day from contacts.contacts c
      where c.person_id = l.person_id and c.day <= (select app.day()) and c.next_step is not null
      order by c.day desc, c.contact_id desc
      limit 1
    ) s on true;
  end;
revoke all on function contacts.last_of_opened() from public;
grant execute on function contacts.last_of_opened() to werkspoor_team;
