-- What clients say of the guidance to work. In a schema of its own that no scope of the work may use: neither
-- the own coach nor anybody else of the municipality reads an answer (domain: voice of the client). The door
-- writes, the snapshot reads the marks without the words.
create schema voice;
grant usage on schema voice to werkspoor_import, werkspoor_snapshot;

create table voice.answers (
  answer_id bigint generated always as identity primary key,
  answer_key text not null unique,
  person_id bigint not null references people.persons,
  moment text not null,
  answered_on date not null,
  satisfaction_score integer not null check (satisfaction_score between 0 and 10),
  remark text,
  call_back boolean not null,
  act_id bigint not null default app.act_id() references audit.acts
);
create index answers_person on voice.answers (person_id);
call people.guard_file_table('voice.answers', 'person_id', '{}');
grant select, insert, update on voice.answers to werkspoor_import;
grant select (answer_id, person_id, moment, answered_on, satisfaction_score) on voice.answers
  to werkspoor_snapshot;
