-- Whose the phone and mail of a client are: of the extract until the client gives them here, of the client from then on.
alter table people.persons add column contact_given_on date;
comment on column people.persons.contact_given_on is 'Day on which the client gave phone or mail here; an extract no longer changes them.';

create function people.note_own_contact_data() returns trigger
  language plpgsql set search_path = pg_catalog, app as $$
begin
  new.contact_given_on := app.day();
  return new;
end
$$;
create trigger persons_note_own_contact_data before update of phone, email on people.persons
  for each row when ((old.phone, old.email) is distinct from (new.phone, new.email)
    and current_user = 'werkspoor_client')
  execute function people.note_own_contact_data();
