-- Applications for social assistance, what is asked of the applicant, and the decision (domain.md §2 steps 2, 3, 8).
-- The benefits administration owns the decision and the payment: where it is linked they come in by the door, where
-- it is not they are recorded here (src/modules/applications/rules/owners.ts).
create schema applications;
grant usage on schema applications to werkspoor_income, werkspoor_intake, werkspoor_planning, werkspoor_team,
  werkspoor_public, werkspoor_import, werkspoor_snapshot;

create sequence applications.own_keys;
create table applications.applications (
  application_id bigint generated always as identity primary key,
  application_key text not null unique
    default 'W' || lpad(nextval('applications.own_keys')::text, 7, '0'),
  dossier_id bigint not null references people.dossiers,
  -- The applicant; a partner is the other member of the dossier.
  person_id bigint not null references people.persons,
  scheme text not null check (scheme in ('PW', 'IOAW', 'IOAZ')),
  channel text not null check (channel in ('form', 'desk', 'phone', 'uwv')),
  -- Reporting (melding) comes first; under 27 the application itself may follow four weeks later (art. 41 lid 4 Pw).
  reported_on date not null,
  search_until date check (search_until >= reported_on),
  search_exception text,
  -- Municipal practice for 27 and over, of its time; it never delayed an application.
  effort_until date check (effort_until >= reported_on),
  received_on date check (received_on >= reported_on),
  -- The last day to decide, by src/modules/applications/rules/decision-term.ts; it moves while completion is awaited.
  decision_due date check (decision_due > received_on),
  wished_from date,
  retroactive_why text,
  -- What the applicant said of the own situation: which documents are asked follows from it.
  situation jsonb not null default '{}',
  staff_id bigint references organisation.staff,
  advance_on date check (advance_on >= received_on),
  advance_cents bigint check (advance_cents > 0),
  outcome text check (outcome in ('granted', 'rejected', 'withdrawn', 'not_taken_up')),
  decided_on date check (decided_on >= reported_on),
  reason text,
  granted_from date,
  explanation text,
  -- Raised at each change: who saves on an older one is shown what changed.
  version integer not null default 1,
  act_id bigint not null default app.act_id() references audit.acts,
  check ((outcome is null) = (decided_on is null)),
  check ((outcome is null) = (reason is null)),
  check ((granted_from is not null) = (outcome is not distinct from 'granted')),
  check ((received_on is null) = (decision_due is null)),
  check (outcome is null or outcome = 'withdrawn' or received_on is not null)
);
create index applications_dossier on applications.applications (dossier_id);
create index applications_person on applications.applications (person_id);
-- One application at a time: a second one is the first.
create unique index applications_open_dossier on applications.applications (dossier_id) where outcome is null;
create index applications_open on applications.applications (decision_due) where outcome is null;
create index applications_decided on applications.applications (decided_on);
create index applications_staff on applications.applications (staff_id) where outcome is null;

create sequence applications.own_document_keys;
create table applications.documents (
  document_id bigint generated always as identity primary key,
  document_key text not null unique
    default 'WD' || lpad(nextval('applications.own_document_keys')::text, 7, '0'),
  application_id bigint not null references applications.applications,
  kind text not null,
  asked_on date not null,
  due_on date not null check (due_on >= asked_on),
  -- Asked again because it was missing: a term to complete the application, which suspends the term to decide
  -- (Awb art. 4:5 and 4:15).
  completion boolean not null default false,
  received_on date check (received_on >= asked_on),
  act_id bigint not null default app.act_id() references audit.acts,
  unique (application_id, kind, asked_on)
);
create index documents_application on applications.documents (application_id);

call people.guard_file_table('applications.applications', 'dossier_id', '{team,intake,planning,income,review}',
  '{income}');
grant usage on schema applications to werkspoor_review;
grant select, insert, update on applications.applications, applications.documents to werkspoor_import;
grant select on applications.applications, applications.documents to werkspoor_income;
grant insert (dossier_id, person_id, scheme, channel, reported_on, search_until, search_exception, received_on,
  decision_due, wished_from, retroactive_why, situation, staff_id, act_id) on applications.applications
  to werkspoor_income;
grant update (search_until, search_exception, received_on, decision_due, wished_from, retroactive_why, situation, staff_id,
  advance_on, advance_cents, outcome, decided_on, reason, granted_from, explanation, version, act_id)
  on applications.applications to werkspoor_income;
grant insert (application_id, kind, asked_on, due_on, completion, received_on, act_id),
  update (received_on, act_id) on applications.documents to werkspoor_income;
-- Others in the chain see how it stands, not what was said or handed in.
grant select (application_id, dossier_id, person_id, scheme, reported_on, search_until, received_on, decision_due,
  staff_id, outcome, decided_on, reason, granted_from) on applications.applications
  to werkspoor_team, werkspoor_intake, werkspoor_review;
grant select (application_id, dossier_id, person_id, reported_on, search_until, received_on, outcome)
  on applications.applications to werkspoor_planning;
-- Facts hold days and codes, nothing that somebody said.
grant select (application_id, application_key, dossier_id, person_id, scheme, channel, reported_on, search_until,
  search_exception, effort_until, received_on, decision_due, advance_on, outcome, decided_on, reason, granted_from)
  on applications.applications to werkspoor_snapshot;
grant usage on sequence applications.own_keys, applications.own_document_keys to werkspoor_income, werkspoor_import;

alter table applications.documents enable row level security;
create policy import_all on applications.documents to werkspoor_import using (true) with check (true);
create policy snapshot_reads on applications.documents for select to werkspoor_snapshot using (true);
grant select on applications.documents to werkspoor_snapshot;
-- A document is where its application is; the subquery reads by the policy of applications.
create policy income_opened on applications.documents to werkspoor_income
  using (application_id = any (array(select a.application_id from applications.applications a
    where a.dossier_id = any (array(select people.opened_dossiers())))))
  with check (application_id = any (array(select a.application_id from applications.applications a
    where a.dossier_id = any (array(select people.opened_dossiers())))));
call audit.keep_history('applications.documents');

-- What somebody sent from the public form and nobody has looked at yet. Who sends it reads nothing back.
create table applications.forms (
  form_id bigint generated always as identity primary key,
  -- Of the page that was filled in: sent twice is once.
  token uuid not null unique,
  reference text not null unique,
  language text not null check (language in ('nl', 'en')),
  sent_at timestamptz not null default clock_timestamp(),
  sent_on date not null default app.day(),
  answers jsonb not null,
  -- What became of it.
  taken_by bigint references organisation.staff,
  taken_at timestamptz,
  application_id bigint references applications.applications,
  act_id bigint not null default app.act_id() references audit.acts
);
create index forms_waiting on applications.forms (sent_at) where taken_at is null;
alter table applications.forms enable row level security;
create policy public_sends on applications.forms for insert to werkspoor_public with check (taken_at is null);
grant insert (token, reference, language, answers, act_id) on applications.forms to werkspoor_public;
-- What somebody typed is read by who took the form, nobody else.
create policy income_own on applications.forms to werkspoor_income
  using (taken_by = (select app.staff_id())) with check (taken_by = (select app.staff_id()));
grant select, update (application_id, act_id) on applications.forms to werkspoor_income;
call audit.keep_history('applications.forms');

-- Takes the form that waits longest; answers its number.
create function applications.take_form() returns bigint
  volatile language sql security definer set search_path = pg_catalog, applications, app
  begin atomic
    update applications.forms f
    set taken_by = app.staff_id(), taken_at = clock_timestamp(), act_id = app.act_id()
    where f.form_id = (select n.form_id from applications.forms n where n.taken_at is null
      order by n.sent_at, n.form_id limit 1 for update skip locked)
    returning f.form_id;
  end;
revoke all on function applications.take_form() from public;
grant execute on function applications.take_form() to werkspoor_income;
create function applications.waiting_forms() returns table (number bigint, oldest date)
  stable language sql security definer set search_path = pg_catalog, applications
  begin atomic
    select count(*), min(f.sent_on) from applications.forms f where f.taken_at is null;
  end;
revoke all on function applications.waiting_forms() from public;
grant execute on function applications.waiting_forms() to werkspoor_income;

-- Whom an income consultant may know of: the own cases, and applications that nobody has yet or that a colleague
-- has, until three months after the decision. Somebody else's opens for a reason.
create function applications.standings() returns table (person_id bigint, relation text, at_once boolean)
  stable language sql security definer set search_path = pg_catalog, applications, people, app
  begin atomic
    select m.person_id, case when bool_or(a.own) then 'case' else 'area' end, bool_or(a.own)
    from (
      select o.dossier_id, o.reported_on, o.staff_id is not distinct from (select app.staff_id()) as own
      from applications.applications o where o.outcome is null
      union all
      select d.dossier_id, d.reported_on, d.staff_id is not distinct from (select app.staff_id())
      from applications.applications d
      where d.decided_on > (select app.day()) - 92
    ) a
    join people.dossier_members m on m.dossier_id = a.dossier_id
      and m.from_day <= (select app.day()) and (m.until_day is null or m.until_day > (select app.day()))
    group by m.person_id;
  end;
revoke all on function applications.standings() from public;
insert into people.standing_sources values ('werkspoor_income', 'applications.standings');

-- Work lists hold no name: which applications, in which order, and how many. `list`:
-- mine | unassigned | decision (term within 14 days or over) | advance | completion | search | decided
create function applications.list_page(list text, at_most integer, skipped integer)
  returns table (application_id bigint, person_id bigint, person_key text, found bigint)
  stable language sql security definer set search_path = pg_catalog, applications, people, app
  begin atomic
    with listed as (
      select a.*, case list
        when 'unassigned' then a.reported_on
        when 'search' then a.search_until
        when 'advance' then a.received_on + 28
        when 'completion' then (select min(d.due_on) from applications.documents d
          where d.application_id = a.application_id and d.received_on is null)
        else a.decision_due end as by_day
      from applications.applications a
      where a.outcome is null and a.reported_on <= (select app.day()) and case list
        when 'unassigned' then a.staff_id is null
        when 'mine' then a.staff_id = (select app.staff_id())
        when 'search' then a.staff_id = (select app.staff_id()) and a.received_on is null
        when 'decision' then a.staff_id = (select app.staff_id())
          and a.decision_due <= (select app.day()) + 14
        when 'advance' then a.staff_id = (select app.staff_id()) and a.advance_on is null
          and a.received_on <= (select app.day()) - 21
        when 'completion' then a.staff_id = (select app.staff_id())
          and exists (select from applications.documents d where d.application_id = a.application_id
            and d.received_on is null and d.due_on < (select app.day()))
        else false end
    )
    select l.application_id, l.person_id, p.person_key, count(*) over () from listed l
    join people.persons p on p.person_id = l.person_id
    order by l.by_day nulls last, l.application_id
    limit at_most offset skipped;
  end;
revoke all on function applications.list_page(text, integer, integer) from public;
grant execute on function applications.list_page(text, integer, integer) to werkspoor_income;

-- Days and standing of applications for the lists: no name, nothing that somebody said.
create function applications.list_lines(ids bigint[])
  returns table (application_id bigint, reported_on date, search_until date, received_on date, decision_due date,
    advance_on date, missing bigint, missing_since date, staff text)
  stable language sql security definer set search_path = pg_catalog, applications, organisation, app
  begin atomic
    select a.application_id, a.reported_on, a.search_until, a.received_on, a.decision_due, a.advance_on,
      count(d.document_id) filter (where d.received_on is null and d.due_on < (select app.day())),
      min(d.due_on) filter (where d.received_on is null and d.due_on < (select app.day())), s.name
    from applications.applications a
    left join applications.documents d on d.application_id = a.application_id
    left join organisation.staff s on s.staff_id = a.staff_id
    where a.application_id = any (ids)
    group by a.application_id, s.name;
  end;
revoke all on function applications.list_lines(bigint[]) from public;
grant execute on function applications.list_lines(bigint[]) to werkspoor_income;

-- Takes the application that waits longest of those that nobody has; answers the client number. Two who ask at
-- once each get another one.
create function applications.take_next() returns text
  volatile language sql security definer set search_path = pg_catalog, applications, people, app
  begin atomic
    with next as (
      select a.application_id from applications.applications a
      where a.outcome is null and a.staff_id is null and a.reported_on <= (select app.day())
      order by a.reported_on, a.application_id limit 1 for update skip locked
    ), taken as (
      update applications.applications a
      set staff_id = app.staff_id(), act_id = app.act_id(), version = a.version + 1
      from next where a.application_id = next.application_id
      returning a.person_id
    )
    select p.person_key from taken t join people.persons p on p.person_id = t.person_id;
  end;
revoke all on function applications.take_next() from public;
grant execute on function applications.take_next() to werkspoor_income;
