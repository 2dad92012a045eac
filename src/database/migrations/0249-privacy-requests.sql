-- Requests of people about their data (GDPR art. 15 to 21): to the privacy officer, to be answered within a month, or
-- two months later when the request is complex and that is told within the month (art. 12 lid 3).
create schema privacy;
grant usage on schema privacy to werkspoor_client, werkspoor_privacy;

create table privacy.requests (
  request_id bigint generated always as identity primary key,
  person_id bigint not null references people.persons,
  kind text not null check (kind in ('copy', 'correction', 'erasure', 'restriction', 'objection', 'looks')),
  said text not null check (btrim(said) <> '' and length(said) <= 2000),
  asked_on date not null default app.day(),
  representation_id bigint default app.representation_id() references people.representations,
  -- The last day to answer, by src/modules/privacy/rules/request-term.ts; later once, with the reason.
  due_on date not null,
  extended_why text check (extended_why <> '' and length(extended_why) <= 1000),
  answer text check (btrim(answer) <> '' and length(answer) <= 4000),
  outcome text check (outcome in ('granted', 'partly', 'refused')),
  answered_on date,
  answered_by bigint references organisation.staff,
  act_id bigint not null default app.act_id() references audit.acts,
  check (due_on > asked_on),
  check (num_nonnulls(answer, outcome, answered_on, answered_by) in (0, 4))
);
create index requests_person on privacy.requests (person_id);
create index requests_open on privacy.requests (due_on) where answered_on is null;
alter table privacy.requests enable row level security;
call audit.keep_history('privacy.requests');
insert into retention.person_parts values
  ('privacy.requests', 'blank', '{said,extended_why,answer}', '{}', 'coalesce(answered_on, due_on)');

grant select, insert (person_id, kind, said, due_on) on privacy.requests to werkspoor_client;
create policy client_reads_own on privacy.requests for select to werkspoor_client
  using (person_id = any (array(select people.own_acting('rights'))));
create policy client_asks_own on privacy.requests for insert to werkspoor_client
  with check (person_id = any (array(select people.own_acting('rights'))));

-- The officer reads who asked by number, and what; nothing of the file.
grant select, update (due_on, extended_why, answer, outcome, answered_on, answered_by, act_id) on privacy.requests
  to werkspoor_privacy;
create policy privacy_reads on privacy.requests for select to werkspoor_privacy using (true);
create policy privacy_answers on privacy.requests for update to werkspoor_privacy
  using (answered_on is null) with check (true);
grant execute on function app.take_submission(bytea), audit.begin_act() to werkspoor_privacy;

-- My day of the privacy officer: saved views in that scope too.
grant usage on schema day to werkspoor_privacy;
grant select, insert (name, address), update (name, removed_at) on day.saved_filters to werkspoor_privacy;
create policy privacy_own on day.saved_filters for select to werkspoor_privacy
  using (staff_id = (select app.staff_id()));
create policy privacy_adds_own on day.saved_filters for insert to werkspoor_privacy
  with check (staff_id = (select app.staff_id()));
create policy privacy_changes_own on day.saved_filters for update to werkspoor_privacy
  using (staff_id = (select app.staff_id())) with check (staff_id = (select app.staff_id()));
