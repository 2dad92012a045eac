create schema contacts;
grant usage on schema contacts to werkspoor_team, werkspoor_import, werkspoor_snapshot;

create table contacts.contacts (
  contact_id bigint generated always as identity primary key,
  contact_key text not null unique,
  person_id bigint not null references people.persons,
  staff_id bigint not null references organisation.staff,
  day date not null,
  channel text not null,
  topic text not null,
  reintegration boolean not null,
  with_whom text not null,
  next_step text,
  act_id bigint not null default app.act_id() references audit.acts
);
create index contacts_person on contacts.contacts (person_id, day);

grant select, insert, update on contacts.contacts to werkspoor_import;
grant select on contacts.contacts to werkspoor_team;
grant select (contact_id, person_id, staff_id, day, channel, topic, reintegration, with_whom)
  on contacts.contacts to werkspoor_snapshot;
call audit.keep_history('contacts.contacts');
