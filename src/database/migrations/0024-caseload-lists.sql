-- Norms: clients per fte of coach, dated and with their source. Until a service model names tracks and their
-- norms (model 2024, in force later), these are the published ones per kind of department and part of the city.
create table caseload.norms (
  norm_id bigint generated always as identity primary key,
  department_kind text not null check (department_kind in ('work', 'prestatie010', 'youth')),
  side text not null check (side in ('zuid', 'rest', 'city')),
  clients_per_fte integer not null check (clients_per_fte > 0),
  during daterange not null check (not isempty(during)),
  from_day date generated always as (lower(during)) stored,
  until_day date generated always as (upper(during)) stored,
  source text not null,
  act_id bigint not null default app.act_id() references audit.acts,
  exclude using gist (department_kind with =, side with =, during with &&) deferrable initially immediate
);
call audit.keep_history('caseload.norms');
with act as (
  insert into audit.acts (role, purpose, reason)
  values ('system', 'administration', 'caseload norms as published')
  returning act_id
)
insert into caseload.norms (department_kind, side, clients_per_fte, during, source, act_id)
select kind, side, clients, daterange('2020-01-01', null),
  'AEF, review van het beleid werk en inkomen (2024), 3.e; raadsbrief 18 juni 2024', act_id
from act, (values ('work', 'zuid', 80), ('work', 'rest', 100), ('youth', 'zuid', 75), ('youth', 'rest', 75),
  ('youth', 'city', 75), ('prestatie010', 'zuid', 300), ('prestatie010', 'rest', 300),
  ('prestatie010', 'city', 300)) norm (kind, side, clients);
alter table caseload.norms enable row level security;
create policy team_reads on caseload.norms for select to werkspoor_team using (true);
grant select on caseload.norms to werkspoor_team;

-- The own clients of the present member of staff today, with what they are ordered and narrowed by. With the
-- owner's rights, for the functions below: names that are not open yet can order a list of them.
create function caseload.own_client_facts() returns table (person_id bigint, assigned_on date,
    given_names text, family_name text, benefit_since date, contact_day date)
  stable rows 100 language sql security definer
  set search_path = pg_catalog, caseload, people, benefits, contacts, app
  begin atomic
    with own as (
      select r.person_id from caseload.relations() r where r.relation = 'own'
    )
    select p.person_id, a.from_day, p.given_names, p.family_name, b.from_day, l.contact_day
    from contacts.last_of(array(select o.person_id from own o)) l
    join people.persons p on p.person_id = l.person_id
    join caseload.coach_assignments a on a.person_id = l.person_id
      and a.from_day <= (select app.day()) and (a.until_day is null or a.until_day > (select app.day()))
    left join people.dossier_members m on m.person_id = l.person_id
      and m.from_day <= (select app.day()) and (m.until_day is null or m.until_day > (select app.day()))
    left join benefits.benefit_spells b on b.dossier_id = m.dossier_id
      and b.from_day <= (select app.day()) and (b.until_day is null or b.until_day > (select app.day()));
  end;
revoke all on function caseload.own_client_facts() from public;

-- One page of the own caseload: which clients, in which order, and how many there are in all. The caller then
-- opens exactly these files. Orders: 'contact' (longest without contact first, never first of all), 'name',
-- 'since' (longest on benefit first).
create function caseload.own_client_page(sorting text, words text[], days_without integer, only_new boolean,
    at_most integer, skip integer)
  returns table (person_id bigint, place bigint, found bigint)
  stable rows 50 language sql security definer set search_path = pg_catalog, caseload, people, app
  begin atomic
    select f.person_id,
      row_number() over (order by
        case when sorting = 'contact' then f.contact_day end asc nulls first,
        case when sorting = 'contact' then f.assigned_on end,
        case when sorting = 'since' then f.benefit_since end asc nulls last,
        people.listed_name(f.family_name) collate "nl-x-icu", f.given_names collate "nl-x-icu", f.person_id
      ) as place,
      count(*) over () as found
    from caseload.own_client_facts() f
    where (cardinality(words) = 0 or people.has_words(f.given_names || ' ' || f.family_name, words))
      and (days_without is null or f.contact_day is null
        or f.contact_day < (select app.day()) - days_without)
      and (not only_new or f.assigned_on > (select app.day()) - 30)
    order by place
    limit at_most offset skip;
  end;
revoke all on function caseload.own_client_page(text, text[], integer, boolean, integer, integer) from public;
grant execute on function caseload.own_client_page(text, text[], integer, boolean, integer, integer)
  to werkspoor_team;

-- The caseload in five numbers, no person: how many, how many new, who is longest without contact, how many
-- that long, and how many of the teams wait for a coach.
create function caseload.own_glance(days_without integer)
  returns table (clients bigint, new_clients bigint, never_contacted bigint, without_contact bigint,
    longest_since date, waiting bigint)
  stable language sql security definer set search_path = pg_catalog, caseload, app
  begin atomic
    select count(*), count(*) filter (where f.assigned_on > (select app.day()) - 30),
      count(*) filter (where f.contact_day is null),
      count(*) filter (where f.contact_day is null or f.contact_day < (select app.day()) - days_without),
      min(f.contact_day), (select count(*) from caseload.waiting_persons())
    from caseload.own_client_facts() f;
  end;
revoke all on function caseload.own_glance(integer) from public;
grant execute on function caseload.own_glance(integer) to werkspoor_team;

-- A page of the clients of the present member's teams who wait for a fixed coach, longest first; as above.
create function caseload.waiting_page(at_most integer, skip integer)
  returns table (person_id bigint, place bigint, found bigint)
  stable rows 50 language sql security definer set search_path = pg_catalog, caseload, app
  begin atomic
    select a.person_id, row_number() over (order by a.from_day, a.person_id), count(*) over ()
    from caseload.coach_assignments a
    where a.person_id = any (array(select caseload.waiting_persons()))
      and a.from_day <= (select app.day()) and (a.until_day is null or a.until_day > (select app.day()))
    order by a.from_day, a.person_id
    limit at_most offset skip;
  end;
revoke all on function caseload.waiting_page(integer, integer) from public;
grant execute on function caseload.waiting_page(integer, integer) to werkspoor_team;

-- One line a client whose file is open: for lists of clients.
create view caseload.client_lines with (security_invoker = true) as
  select p.person_id, p.person_key, p.given_names, p.family_name, p.birth_date, n.name as neighbourhood,
    b.from_day as benefit_since, c.contact_day, c.contact_topic, c.next_step, c.next_step_day,
    a.from_day as assigned_on, t.name as team
  from people.persons p
  left join caseload.coach_assignments a on a.person_id = p.person_id
    and a.from_day <= (select app.day()) and (a.until_day is null or a.until_day > (select app.day()))
  left join organisation.teams t on t.team_id = a.team_id
  left join people.addresses d on d.person_id = p.person_id
    and d.from_day <= (select app.day()) and (d.until_day is null or d.until_day > (select app.day()))
  left join places.neighbourhoods n on n.neighbourhood_code = d.neighbourhood_code
  left join people.dossier_members m on m.person_id = p.person_id
    and m.from_day <= (select app.day()) and (m.until_day is null or m.until_day > (select app.day()))
  left join benefits.benefit_spells b on b.dossier_id = m.dossier_id
    and b.from_day <= (select app.day()) and (b.until_day is null or b.until_day > (select app.day()))
  left join contacts.last_of_opened() c on c.person_id = p.person_id;
grant select on caseload.client_lines to werkspoor_team;

-- The coaches of a person through time; who waits has a team and no coach.
create view caseload.coach_lines with (security_invoker = true) as
  select a.person_id, a.from_day, a.until_day, t.name as team, a.staff_id, s.name as coach
  from caseload.coach_assignments a
  join organisation.teams t on t.team_id = a.team_id
  left join organisation.staff s on s.staff_id = a.staff_id;
grant select on caseload.coach_lines to werkspoor_team;

-- The teams of the present member, coach by coach: hours and clients today. Someone with clients and no hours
-- has left the team; no member of staff: the clients that wait, and since when.
create view caseload.team_lines with (security_invoker = true) as
  with mine as (
    select distinct t.team_id from organisation.staff_teams t
    where t.staff_id = (select app.staff_id()) and lower(t.during) <= (select app.day())
      and coalesce(upper(t.during) > (select app.day()), true)
  ), hours as (
    select t.team_id, t.staff_id, sum(t.hours_per_week) as hours
    from organisation.staff_teams t
    where t.team_id in (select team_id from mine) and lower(t.during) <= (select app.day())
      and coalesce(upper(t.during) > (select app.day()), true)
    group by t.team_id, t.staff_id
  ), clients as (
    select a.team_id, a.staff_id, count(*) as clients, min(a.from_day) as since
    from caseload.coach_assignments a
    where a.team_id in (select team_id from mine) and a.from_day <= (select app.day())
      and (a.until_day is null or a.until_day > (select app.day()))
    group by a.team_id, a.staff_id
  )
  select t.team_id, t.name as team, t.side, d.kind as department_kind, l.staff_id, s.name as coach, s.role,
    l.hours, l.clients, l.since, n.clients_per_fte as norm, n.source as norm_source, n.from_day as norm_since
  from (
    select coalesce(h.team_id, c.team_id) as team_id, coalesce(h.staff_id, c.staff_id) as staff_id,
      coalesce(h.hours, 0) as hours, coalesce(c.clients, 0) as clients, c.since
    from hours h full join clients c on c.team_id = h.team_id and c.staff_id = h.staff_id
  ) l
  join organisation.teams t on t.team_id = l.team_id
  join organisation.departments d on d.department_id = t.department_id
  left join organisation.staff s on s.staff_id = l.staff_id
  left join caseload.norms n on n.department_kind = d.kind and n.side = t.side
    and n.from_day <= (select app.day()) and (n.until_day is null or n.until_day > (select app.day()));
grant select on caseload.team_lines to werkspoor_team;
