create schema places;
grant usage on schema places to werkspoor_team, werkspoor_admin, werkspoor_import, werkspoor_snapshot;

create table places.neighbourhoods (
  neighbourhood_code text primary key,
  name text not null,
  district_code text not null,
  area text not null,
  side text not null check (side in ('zuid', 'rest')),
  bank text not null check (bank in ('south', 'north')),
  longitude double precision not null,
  latitude double precision not null,
  act_id bigint not null default app.act_id() references audit.acts
);

create table places.residents (
  neighbourhood_code text not null references places.neighbourhoods,
  year integer not null,
  residents integer not null check (residents >= 0),
  residents_15_75 integer not null check (residents_15_75 between 0 and residents),
  act_id bigint not null default app.act_id() references audit.acts,
  primary key (neighbourhood_code, year)
);

-- Public reference data: readable by every scope that shows a place.
grant select on places.neighbourhoods, places.residents
  to werkspoor_team, werkspoor_admin, werkspoor_snapshot;
grant select, insert, update on places.neighbourhoods, places.residents to werkspoor_import;
call audit.keep_history('places.neighbourhoods');
call audit.keep_history('places.residents');
