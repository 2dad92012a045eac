-- What leaves the house on paper and by mail. A letter is kept as it was sent: nobody changes or removes one.
create schema letters;
grant usage on schema letters to werkspoor_team, werkspoor_intake, werkspoor_planning, werkspoor_income,
  werkspoor_review, werkspoor_mail, werkspoor_admin;

-- The head of a letter, from a day: an office moves, a department gets another name.
create table letters.senders (
  from_day date primary key,
  organisation text not null,
  department text not null,
  address_lines text[] not null,
  phone text not null
);
insert into letters.senders values
  ('2000-01-01', 'Gemeente Rotterdam', 'Werk en Inkomen', '{Postbus 0000,3000 AA Rotterdam}', '06-00000000');
grant select on letters.senders to werkspoor_team, werkspoor_intake, werkspoor_planning, werkspoor_income,
  werkspoor_review;

-- `part` is the part of the file that a letter belongs to, and so who reads it (domain.md, who may see what).
create table letters.letters (
  letter_id bigint generated always as identity primary key,
  person_id bigint not null references people.persons,
  part text not null check (part in ('guidance', 'entitlement', 'duties', 'examination', 'appointment')),
  -- Which text it was made of: `applications/granted`, and which wording of it.
  text_name text not null,
  text_version integer not null check (text_version > 0),
  day date not null,
  objection_until date check (objection_until > day),
  -- Sender, addressee and both languages, word for word.
  content jsonb not null,
  staff_id bigint not null default app.staff_id() references organisation.staff,
  made_at timestamptz not null default clock_timestamp(),
  act_id bigint not null default app.act_id() references audit.acts
);
create index letters_person on letters.letters (person_id, day);
call people.guard_file_table('letters.letters', 'person_id', '{team,intake,planning,income,review}',
  '{team,intake,planning,income,review}');
grant select, insert on letters.letters to werkspoor_team, werkspoor_intake, werkspoor_planning, werkspoor_income,
  werkspoor_review;
create policy team_parts on letters.letters as restrictive to werkspoor_team
  using (part in ('guidance', 'entitlement', 'duties', 'appointment'));
create policy intake_parts on letters.letters as restrictive to werkspoor_intake
  using (part in ('guidance', 'entitlement', 'appointment'));
create policy planning_parts on letters.letters as restrictive to werkspoor_planning
  using (part = 'appointment');
create policy income_parts on letters.letters as restrictive to werkspoor_income
  using (part in ('entitlement', 'duties'));
create policy review_parts on letters.letters as restrictive to werkspoor_review
  using (part in ('entitlement', 'duties', 'examination'));

-- Mail waits here until it has been sent; nothing sensitive stands in it. The address goes once it was sent.
create table letters.mails (
  mail_id bigint generated always as identity primary key,
  person_id bigint not null references people.persons,
  about text not null,
  to_address text,
  subject text not null,
  body text not null,
  calendar text,
  queued_at timestamptz not null default clock_timestamp(),
  claimed_at timestamptz,
  sent_at timestamptz,
  failure text,
  tries integer not null default 0,
  act_id bigint not null default app.act_id() references audit.acts
);
create index mails_waiting on letters.mails (mail_id) where sent_at is null;
-- No before-images: they would keep the address that goes.
alter table letters.mails enable row level security;
create policy planning_queues on letters.mails for insert to werkspoor_planning
  with check (person_id = any (array(select audit.opened_persons())));
create policy intake_queues on letters.mails for insert to werkspoor_intake
  with check (person_id = any (array(select audit.opened_persons())));
create policy income_queues on letters.mails for insert to werkspoor_income
  with check (person_id = any (array(select audit.opened_persons())));
create policy team_queues on letters.mails for insert to werkspoor_team
  with check (person_id = any (array(select audit.opened_persons())));
grant insert on letters.mails to werkspoor_planning, werkspoor_intake, werkspoor_income, werkspoor_team;
-- Who sends takes what waits, and nothing else of anybody.
create policy mail_sends on letters.mails to werkspoor_mail using (true) with check (true);
grant select on letters.mails to werkspoor_mail;
grant update (claimed_at, sent_at, failure, tries, to_address) on letters.mails to werkspoor_mail;
-- The administrator sees that mail goes out, and how it reads; not to whom.
create policy admin_reads on letters.mails for select to werkspoor_admin using (true);
grant select (mail_id, about, subject, body, calendar, queued_at, sent_at, failure, tries) on letters.mails
  to werkspoor_admin;
