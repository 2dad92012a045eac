-- Messages between a client, or who acts for the client, and whoever guides: what is asked stands in the file until it
-- is answered, and an answer is a contact. With each who acts for the client it is a conversation of its own.
create table contacts.messages (
  message_id bigint generated always as identity primary key,
  person_id bigint not null references people.persons,
  from_client boolean not null,
  body text not null check (btrim(body) <> '' and length(body) <= 2000),
  written_at timestamptz not null default clock_timestamp(),
  -- Who answers; nobody: the client wrote it, or who acts for the client.
  staff_id bigint default app.staff_id() references organisation.staff,
  -- With whom the conversation is, when it is not with the client.
  representation_id bigint references people.representations,
  -- Answered by this message.
  answered_by bigint references contacts.messages,
  act_id bigint not null default app.act_id() references audit.acts,
  check (from_client = (staff_id is null)),
  check (answered_by is null or from_client)
);
create index messages_person on contacts.messages (person_id, message_id);
create index messages_open on contacts.messages (person_id, written_at) where from_client and answered_by is null;
call people.guard_file_table('contacts.messages', 'person_id', '{team,intake}');
drop policy snapshot_reads on contacts.messages;
grant select, insert (person_id, from_client, body, representation_id), update (answered_by) on contacts.messages
  to werkspoor_team, werkspoor_intake;
grant select, insert (person_id, from_client, body, representation_id) on contacts.messages to werkspoor_client;
insert into retention.person_parts values
  ('contacts.messages', 'remove', '{}', '{}', $$(written_at at time zone 'Europe/Amsterdam')::date$$);
do $$
declare
  scope text;
begin
  foreach scope in array array['team', 'intake'] loop
    execute format('create policy %I on contacts.messages for insert to werkspoor_%s
      with check (not from_client and person_id = any (array(select people.changing_persons())))',
      scope || '_answers_opened', scope);
    execute format('create policy %I on contacts.messages for update to werkspoor_%s
      using (person_id = any (array(select people.changing_persons())))
      with check (person_id = any (array(select people.changing_persons())))', scope || '_closes_opened', scope);
  end loop;
end
$$;
create policy client_reads_own on contacts.messages for select to werkspoor_client
  using (person_id = any (array(select people.own_acting('contact')))
    and (representation_id is not distinct from (select app.representation_id())
      or (select people.own_may_see('care'))));
create policy client_writes_own on contacts.messages for insert to werkspoor_client
  with check (from_client and person_id = any (array(select people.own_acting('contact')))
    and representation_id is not distinct from (select app.representation_id()));

-- Messages that wait, of the clients whom who acts may know of (own clients, or all), longest first; names nobody.
create function contacts.open_messages(own boolean, at_most integer)
  returns table (person_id bigint, since timestamptz, messages bigint, found bigint)
  stable rows 100 language sql security definer set search_path = pg_catalog, contacts, people
  begin atomic
    select m.person_id, min(m.written_at), count(*), count(*) over ()
    from contacts.messages m
    where m.from_client and m.answered_by is null and m.person_id = any (array(
      select s.person_id from people.standings() s
      where s.relation <> 'former' and (not own or s.relation in ('own', 'intake'))))
    group by m.person_id
    order by 2, 1
    limit at_most;
  end;
revoke all on function contacts.open_messages(boolean, integer) from public;
grant execute on function contacts.open_messages(boolean, integer) to werkspoor_team, werkspoor_intake;
