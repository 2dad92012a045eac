-- What the UWV established of somebody who cannot earn the minimum wage (Wfsv art. 38b: job agreement; Participatiewet
-- art. 10b: sheltered work). The decision alone, never why: it says which subsidy and which jobs are open to somebody.
create table placements.labour_indications (
  indication_id bigint generated always as identity primary key,
  person_id bigint not null references people.persons,
  kind text not null,
  during daterange not null check (not isempty(during)),
  from_day date generated always as (lower(during)) stored,
  until_day date generated always as (upper(during)) stored,
  act_id bigint not null default app.act_id() references audit.acts,
  exclude using gist (person_id with =, during with &&) deferrable initially immediate
);
create index labour_indications_person on placements.labour_indications (person_id);
call people.guard_file_table('placements.labour_indications', 'person_id', '{team,broker}');
grant select, insert, update on placements.labour_indications to werkspoor_import;
grant select on placements.labour_indications to werkspoor_team, werkspoor_broker, werkspoor_snapshot;
insert into retention.person_parts values ('placements.labour_indications', 'keep', '{}', '{}', null);

-- Which programme pays for hours: the extra capacity of a programme is counted from them.
alter table organisation.staff_teams add column programme text;
