create schema people;
grant usage on schema people to werkspoor_team, werkspoor_privacy, werkspoor_import, werkspoor_snapshot;

-- The BSN stands here twice and never in the clear: a keyed hash to find a person by, a cipher to read it
-- back. The keys are outside the database (src/platform/keys.ts).
create table people.persons (
  person_id bigint generated always as identity primary key,
  person_key text not null unique,
  bsn_hash bytea not null unique,
  bsn_cipher bytea not null,
  given_names text not null,
  family_name text not null,
  sex text not null check (sex in ('1', '2', '9')),
  birth_date date not null,
  death_date date check (death_date >= birth_date),
  phone text,
  email text,
  act_id bigint not null default app.act_id() references audit.acts
);

create table people.dossiers (
  dossier_id bigint generated always as identity primary key,
  dossier_key text not null unique,
  opened_on date not null,
  act_id bigint not null default app.act_id() references audit.acts
);

create table people.dossier_members (
  dossier_member_id bigint generated always as identity primary key,
  dossier_id bigint not null references people.dossiers,
  person_id bigint not null references people.persons,
  position text not null check (position in ('1', '2')),
  during daterange not null check (not isempty(during)),
  from_day date generated always as (lower(during)) stored,
  until_day date generated always as (upper(during)) stored,
  act_id bigint not null default app.act_id() references audit.acts,
  exclude using gist (person_id with =, during with &&) deferrable initially immediate
);
create index dossier_members_dossier on people.dossier_members (dossier_id);
create index dossier_members_person on people.dossier_members (person_id);

create table people.households (
  household_id bigint generated always as identity primary key,
  dossier_id bigint not null references people.dossiers,
  kind text not null check (kind in ('single', 'couple_without_children', 'couple_with_children',
    'single_parent', 'other_household', 'institutional')),
  children integer not null check (children between 0 and 20),
  during daterange not null check (not isempty(during)),
  from_day date generated always as (lower(during)) stored,
  until_day date generated always as (upper(during)) stored,
  act_id bigint not null default app.act_id() references audit.acts,
  exclude using gist (dossier_id with =, during with &&) deferrable initially immediate
);
create index households_dossier on people.households (dossier_id);

create table people.addresses (
  address_id bigint generated always as identity primary key,
  person_id bigint not null references people.persons,
  street text,
  house_number text,
  postcode text check (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'),
  neighbourhood_code text not null references places.neighbourhoods,
  during daterange not null check (not isempty(during)),
  from_day date generated always as (lower(during)) stored,
  until_day date generated always as (upper(during)) stored,
  act_id bigint not null default app.act_id() references audit.acts,
  exclude using gist (person_id with =, during with &&) deferrable initially immediate
);
create index addresses_person on people.addresses (person_id);

-- Two registers, two attributes: what was registered at intake and what the national register says.
create table people.education (
  education_id bigint generated always as identity primary key,
  person_id bigint not null references people.persons,
  register text not null check (register in ('intake', 'national')),
  level text not null check (level in ('low', 'middle', 'high')),
  recorded_on date not null,
  act_id bigint not null default app.act_id() references audit.acts,
  unique (person_id, register, recorded_on)
);

grant select, insert, update on people.persons, people.dossiers, people.dossier_members, people.households,
  people.addresses, people.education to werkspoor_import;
-- No name, no BSN, no street in what facts are made of.
grant select (person_id, person_key, sex, birth_date, death_date) on people.persons to werkspoor_snapshot;
grant select on people.dossiers, people.dossier_members, people.households, people.education
  to werkspoor_snapshot;
grant select (person_id, neighbourhood_code, during, from_day, until_day) on people.addresses
  to werkspoor_snapshot;
-- Facts: the cipher is not for a coach's page; the BSN is shown by its own logged function.
grant select (person_id, person_key, given_names, family_name, sex, birth_date, death_date, phone, email,
  act_id) on people.persons to werkspoor_team;
grant select on people.dossiers, people.dossier_members, people.households, people.addresses,
  people.education to werkspoor_team;
grant select (person_id, person_key) on people.persons to werkspoor_privacy;

call audit.keep_history('people.persons');
call audit.keep_history('people.dossiers');
call audit.keep_history('people.dossier_members');
call audit.keep_history('people.households');
call audit.keep_history('people.addresses');
call audit.keep_history('people.education');
