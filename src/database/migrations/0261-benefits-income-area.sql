-- Income consultants and the area that their team serves (domain.md §1, column identity: area): search finds its
-- clients on benefit, and what is due to income of any of them comes on My day. A file opens at once where something
-- is due to income, and for a reason where nothing is.

-- Neighbourhoods that the teams of who acts serve today.
create function benefits.own_area() returns setof text
  stable language sql security definer set search_path = pg_catalog, organisation, app
  begin atomic
    select a.neighbourhood_code
    from organisation.staff_teams s
    join organisation.team_areas a on a.team_id = s.team_id
    where s.staff_id = (select app.staff_id())
      and s.during @> (select app.day()) and a.during @> (select app.day());
  end;

-- Whether income has something to do with a person: work beside the benefit or three months after it, income left out
-- of account, a claim, a sanction that works on the benefit, an exemption to be looked at again.
create function benefits.income_works_on(person bigint) returns boolean
  stable language sql security definer set search_path = pg_catalog, benefits, placements, duties, app
  begin atomic
    select exists (select from benefits.work_income w where w.person_id = person
        and w.from_day <= (select app.day()) and (w.until_day is null or w.until_day > (select app.day()) - 92))
      or exists (select from placements.income_allowances a where a.person_id = person
        and (a.until_day is null or a.until_day > (select app.day())))
      or exists (select from duties.claims c where c.person_id = person and c.settled_on is null)
      or exists (select from duties.sanctions s where s.person_id = person
        and s.effect_from + make_interval(months => s.months) > (select app.day()) - 92)
      or exists (select from duties.exemptions e where e.person_id = person and not e.lasting
        and e.review_on <= (select app.day()) + 31 and (e.until_day is null or e.until_day > (select app.day())));
  end;

-- Of these persons those in a household that is on benefit, or was until three months ago, and lives in the own area.
-- Planned with the day at hand, as in migration 0231.
create function benefits.in_own_area(persons bigint[]) returns setof bigint
  stable rows 10 language plpgsql security definer set search_path = pg_catalog, benefits, people, app as $$
declare
  today date := app.day();
  area text[] := array(select benefits.own_area());
begin
  return query
    select m.person_id
    from people.dossier_members m
    join people.addresses d on d.person_id = m.person_id and d.from_day <= today
      and (d.until_day is null or d.until_day > today)
    where m.person_id = any (persons) and m.from_day <= today and (m.until_day is null or m.until_day > today)
      and d.neighbourhood_code = any (area)
      and exists (select from benefits.benefit_spells s where s.dossier_id = m.dossier_id
        and s.from_day <= today and (s.until_day is null or s.until_day > today - 92));
end
$$;

create function benefits.area_among(persons bigint[])
  returns table (person_id bigint, relation text, at_once boolean)
  stable language sql security definer set search_path = pg_catalog, benefits
  begin atomic
    select p, 'area', benefits.income_works_on(p) from benefits.in_own_area(persons) p;
  end;

-- All of them; whether a file opens at once is asked of few (area_among).
create function benefits.area_standings() returns table (person_id bigint, relation text, at_once boolean)
  stable rows 5000 language plpgsql security definer set search_path = pg_catalog, benefits, people, app as $$
declare
  today date := app.day();
  area text[] := array(select benefits.own_area());
begin
  return query
    select m.person_id, 'area', false
    from benefits.benefit_spells s
    join people.dossier_members m on m.dossier_id = s.dossier_id
      and m.from_day <= today and (m.until_day is null or m.until_day > today)
    join people.addresses d on d.person_id = m.person_id and d.from_day <= today
      and (d.until_day is null or d.until_day > today)
    where s.from_day <= today and (s.until_day is null or s.until_day > today - 92)
      and d.neighbourhood_code = any (area);
end
$$;
revoke all on function benefits.own_area(), benefits.income_works_on(bigint), benefits.in_own_area(bigint[]),
  benefits.area_among(bigint[]), benefits.area_standings() from public;

-- A source that knows many says how who acts stands to a few without counting up all.
alter table people.standing_sources add column among text;
insert into people.standing_sources values
  ('werkspoor_income', 'benefits.area_standings', 'benefits.area_among');

create function people.standings_among(persons bigint[])
  returns table (person_id bigint, relation text, at_once boolean)
  stable rows 10 language plpgsql security definer set search_path = pg_catalog, people as $$
declare
  query text;
begin
  select string_agg(case when s.among is null
    then format('select s.person_id, s.relation, s.at_once from %s() s where s.person_id = any ($1)', s.source)
    else format('select s.person_id, s.relation, s.at_once from %s($1) s', s.among) end, ' union all '
    order by s.source)
  into query
  from people.standing_sources s where s.scope = current_setting('role');
  if query is not null then
    return query execute query using persons;
  end if;
end
$$;
revoke all on function people.standings_among(bigint[]) from public;

create function people.openable_among(persons bigint[]) returns setof bigint
  stable language sql security definer set search_path = pg_catalog, people, app
  begin atomic
    with standing as materialized (select s.person_id, s.at_once from people.standings_among(persons) s)
    select s.person_id from standing s where s.at_once
    union
    select o.person_id from people.file_openings o
    where o.staff_id = (select app.staff_id()) and o.closes_at > clock_timestamp()
      and o.person_id in (select s.person_id from standing s);
  end;
revoke all on function people.openable_among(bigint[]) from public;

create or replace function people.open_files(persons bigint[], what text) returns setof bigint
  language sql volatile security definer set search_path = pg_catalog, people, audit, caseload, app
  begin atomic
    insert into audit.read_log (what, person_id)
    select what, p.person_id
    from (select distinct unnest(persons) as person_id) p
    where p.person_id = any (array(select people.openable_among(persons)))
    returning person_id;
  end;

create or replace function people.find_client(client_number text)
  returns table (person_id bigint, relation text, at_once boolean, waits boolean, coach text)
  stable language sql security definer
  set search_path = pg_catalog, people, caseload, organisation, app
  begin atomic
    select p.person_id, r.relation, r.at_once, a.assignment_id is not null and a.staff_id is null, s.name
    from people.persons p
    cross join lateral people.standings_among(array[p.person_id]) r
    left join caseload.coach_assignments a on a.person_id = p.person_id
      and a.from_day <= (select app.day()) and (a.until_day is null or a.until_day > (select app.day()))
    left join organisation.staff s on s.staff_id = a.staff_id
    where p.person_key = client_number
    -- Who stands in two ways to a client stands in the nearest, and opens the file by any that opens it at once.
    order by not r.at_once, people.nearness(r.relation)
    limit 1;
  end;

-- A search looks by name first and asks then how who acts stands to those few: before, it wrote the name of each of
-- the clients of an area anew to compare it.
alter table people.persons add column plain_name text
  generated always as (people.plain_name(given_names || ' ' || family_name)) stored;

create or replace function people.search_clients(words text[], relations text[], at_most integer)
  returns table (person_id bigint, person_key text, given_names text, family_name text, birth_date date,
    neighbourhood text, coach text, relation text, found bigint)
  volatile language sql security definer
  set search_path = pg_catalog, people, caseload, organisation, places, audit, app
  begin atomic
    with asked as materialized (
      select array(select '%' || regexp_replace(people.plain_name(w), '([%_\\])', '\\\1', 'g') || '%'
        from unnest(words) w) as patterns, lower(array_to_string(words, ' ')) as number
    ), named as materialized (
      select p.person_id from people.persons p
      where cardinality(words) > 0 and (p.plain_name like all ((select a.patterns from asked a)::text[])
        or lower(p.person_key) = (select a.number from asked a))
    ), visible as (
      select distinct on (r.person_id) r.person_id, r.relation
      from people.standings_among(array(select n.person_id from named n)) r
      where r.relation = any (search_clients.relations)
      order by r.person_id, people.nearness(r.relation)
    ), hits as (
      select p.person_id, p.person_key, p.given_names, p.family_name, p.birth_date, v.relation,
        count(*) over () as found
      from visible v
      join people.persons p on p.person_id = v.person_id
      order by people.listed_name(p.family_name) collate "nl-x-icu", p.given_names collate "nl-x-icu",
        p.person_id
      limit at_most
    ), logged as (
      insert into audit.read_log (what, person_id, opens)
      select 'search', h.person_id, false from hits h
      returning read_log.person_id
    )
    select h.person_id, h.person_key, h.given_names, h.family_name, h.birth_date, n.name, s.name, h.relation,
      h.found
    from hits h
    join logged l on l.person_id = h.person_id
    left join people.addresses d on d.person_id = h.person_id
      and d.from_day <= (select app.day()) and (d.until_day is null or d.until_day > (select app.day()))
    left join places.neighbourhoods n on n.neighbourhood_code = d.neighbourhood_code
    left join caseload.coach_assignments a on a.person_id = h.person_id
      and a.from_day <= (select app.day()) and (a.until_day is null or a.until_day > (select app.day()))
    left join organisation.staff s on s.staff_id = a.staff_id
    order by people.listed_name(h.family_name) collate "nl-x-icu", h.given_names collate "nl-x-icu",
      h.person_id;
  end;

-- What of income is due in the own area: persons, days and amounts, no name.

-- Work beside a benefit that began or changed in the last 31 days, or (`over`) that ended: the oldest first.
create function benefits.work_changes(over boolean, at_most integer)
  returns table (person_id bigint, kind text, amount bigint, was bigint, changed_on date, found bigint)
  stable language sql security definer set search_path = pg_catalog, benefits, app
  begin atomic
    with changes as (
      select w.person_id, w.kind, w.amount_per_month as amount, b.amount_per_month as was, w.from_day as changed_on,
        false as ended
      from benefits.work_income w
      left join benefits.work_income b on b.person_id = w.person_id and b.until_day = w.from_day
      where w.from_day between (select app.day()) - 31 and (select app.day())
      union all
      select w.person_id, w.kind, 0, w.amount_per_month, w.until_day, true
      from benefits.work_income w
      where w.until_day between (select app.day()) - 31 and (select app.day())
        and not exists (select from benefits.work_income n where n.person_id = w.person_id
          and n.from_day = w.until_day)
    )
    select c.person_id, c.kind, c.amount, c.was, c.changed_on, count(*) over ()
    from changes c
    where c.ended = over and c.person_id = any (array(select benefits.in_own_area(array(select o.person_id from changes o))))
    order by c.changed_on, c.person_id limit at_most;
  end;

-- Income left out of account that ends by a day, soonest first; `terms` are the months of each article, which stand
-- with their date in the rules of the module.
create function placements.allowances_ending(by_day date, terms jsonb, at_most integer)
  returns table (person_id bigint, article text, until_day date, found bigint)
  stable language sql security definer set search_path = pg_catalog, placements, benefits, app
  begin atomic
    with ending as (
      select a.person_id, a.article, coalesce(a.until_day,
        (a.from_day + make_interval(months => (terms ->> a.article)::integer))::date) as until_day
      from placements.income_allowances a
      where a.until_day is null or a.until_day > (select app.day())
    )
    select e.person_id, e.article, e.until_day, count(*) over () from ending e
    where e.until_day <= by_day
      and e.person_id = any (array(select benefits.in_own_area(array(select o.person_id from ending o))))
    order by e.until_day, e.person_id limit at_most;
  end;

-- Sanctions that lower the benefit now or from the coming month, the first to begin on top.
create function duties.sanctions_on_benefit(at_most integer)
  returns table (person_id bigint, per_cent integer, from_day date, until_day date, found bigint)
  stable language sql security definer set search_path = pg_catalog, duties, benefits, app
  begin atomic
    with running as (
      select s.person_id, s.per_cent, s.effect_from as from_day,
        (s.effect_from + make_interval(months => s.months))::date as until_day
      from duties.sanctions s
      where s.repented_on is null and s.effect_from <= (select app.day()) + 31
        and s.effect_from + make_interval(months => s.months) > (select app.day())
    )
    select r.person_id, r.per_cent, r.from_day, r.until_day, count(*) over () from running r
    where r.person_id = any (array(select benefits.in_own_area(array(select o.person_id from running o))))
    order by r.from_day, r.person_id limit at_most;
  end;

-- Claims that are not settled, the oldest first.
create function duties.open_claims(at_most integer)
  returns table (person_id bigint, ground text, decided_on date, amount bigint, received bigint, found bigint)
  stable language sql security definer set search_path = pg_catalog, duties, benefits
  begin atomic
    select c.person_id, c.ground, c.decided_on, c.amount, c.received, count(*) over ()
    from duties.claims c
    where c.settled_on is null and c.person_id = any (array(select benefits.in_own_area(
      array(select o.person_id from duties.claims o where o.settled_on is null))))
    order by c.decided_on, c.claim_id limit at_most;
  end;

-- Exemptions to be looked at again by a day, the earliest first.
create function duties.area_reviews_due(until date, at_most integer)
  returns table (person_id bigint, duty text, article text, review_on date, found bigint)
  stable language sql security definer set search_path = pg_catalog, duties, benefits, app
  begin atomic
    with due as (
      select e.exemption_id, e.person_id, e.duty, e.article, e.review_on
      from duties.exemptions e
      where not e.lasting and e.review_on <= area_reviews_due.until and e.from_day <= (select app.day())
        and (e.until_day is null or e.until_day > (select app.day()))
    )
    select d.person_id, d.duty, d.article, d.review_on, count(*) over () from due d
    where d.person_id = any (array(select benefits.in_own_area(array(select o.person_id from due o))))
    order by d.review_on, d.exemption_id limit at_most;
  end;
revoke all on function benefits.work_changes(boolean, integer), placements.allowances_ending(date, jsonb, integer),
  duties.sanctions_on_benefit(integer), duties.open_claims(integer), duties.area_reviews_due(date, integer) from public;
grant execute on function benefits.work_changes(boolean, integer), placements.allowances_ending(date, jsonb, integer),
  duties.sanctions_on_benefit(integer), duties.open_claims(integer), duties.area_reviews_due(date, integer)
  to werkspoor_income;
