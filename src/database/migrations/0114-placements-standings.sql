-- Six months of aftercare, for who works and for the employer, and who of the job brokers stands to whom.
create table placements.aftercare (
  aftercare_id bigint generated always as identity primary key,
  placement_id bigint not null references placements.placements,
  person_id bigint not null references people.persons,
  staff_id bigint not null default app.staff_id() references organisation.staff,
  with_whom text not null check (with_whom in ('client', 'employer')),
  day date not null,
  said text not null check (length(said) between 1 and 500),
  act_id bigint not null default app.act_id() references audit.acts
);
create index aftercare_person on placements.aftercare (person_id);
create index aftercare_placement on placements.aftercare (placement_id);
call people.guard_file_table('placements.aftercare', 'person_id', '{team,broker}', '{team,broker}');
grant select on placements.aftercare to werkspoor_team, werkspoor_broker;
grant insert (placement_id, person_id, with_whom, day, said) on placements.aftercare
  to werkspoor_team, werkspoor_broker;

-- A broker knows of who looks for work with the broker or with nobody yet, and of whom the broker placed, until
-- a month after the aftercare.
create function placements.broker_standings() returns table (person_id bigint, relation text, at_once boolean)
  stable language sql security definer set search_path = pg_catalog, placements, app
  begin atomic
    select c.person_id, 'match', true from placements.candidates c
    where c.from_day <= (select app.day()) and (c.until_day is null or c.until_day > (select app.day()))
      and (c.staff_id is null or c.staff_id = (select app.staff_id()))
    union
    select p.person_id, 'match', true from placements.placements p
    where p.staff_id = (select app.staff_id()) and p.from_day > (select app.day()) - 214;
  end;
revoke all on function placements.broker_standings() from public;
insert into people.standing_sources values ('werkspoor_broker', 'placements.broker_standings');

-- Candidates who can start by this day, first whom this broker looks for, then who can start soonest. No name.
create function placements.candidates_to_start(by_day date, at_most integer)
  returns table (person_id bigint, can_start_on date, hours_a_week integer, wish text, mine boolean, found bigint)
  stable language sql security definer set search_path = pg_catalog, placements, app
  begin atomic
    select c.person_id, c.can_start_on, c.hours_a_week, c.wish,
      c.staff_id is not null, count(*) over ()
    from placements.candidates c
    where c.from_day <= (select app.day()) and (c.until_day is null or c.until_day > (select app.day()))
      and (c.staff_id is null or c.staff_id = (select app.staff_id()))
      and c.can_start_on <= by_day
    order by c.staff_id is null, c.can_start_on, c.candidate_id
    limit at_most;
  end;
-- Whom this broker placed since a day, newest first, with the talks of aftercare there were.
create function placements.own_placements(since date)
  returns table (placement_id bigint, person_id bigint, employer text, contract text, contract_months integer,
    hours_a_week integer, from_day date, until_day date, talks bigint)
  stable language sql security definer set search_path = pg_catalog, placements, app
  begin atomic
    select p.placement_id, p.person_id, p.employer, p.contract, p.contract_months, p.hours_a_week, p.from_day,
      p.until_day, (select count(*) from placements.aftercare a where a.placement_id = p.placement_id)
    from placements.placements p
    where p.staff_id = (select app.staff_id()) and p.from_day > since
    order by p.from_day desc, p.placement_id desc
    limit 200;
  end;
revoke all on function placements.candidates_to_start(date, integer), placements.own_placements(date) from public;
grant execute on function placements.candidates_to_start(date, integer), placements.own_placements(date)
  to werkspoor_broker;

-- When a person who left for work came back on benefit, after more than 31 days. For the file of who is open.
create function placements.returns_of_opened() returns table (person_id bigint, returned_on date)
  stable language sql security definer set search_path = pg_catalog, people, benefits, audit
  begin atomic
    select m.person_id, s.from_day
    from people.dossier_members m
    join benefits.benefit_spells s on s.dossier_id = m.dossier_id
    where m.person_id = any (array(select audit.opened_persons()))
    order by s.from_day;
  end;
revoke all on function placements.returns_of_opened() from public;
grant execute on function placements.returns_of_opened() to werkspoor_team, werkspoor_broker, werkspoor_income;

grant insert (person_id, staff_id, employer, contract, contract_months, hours_a_week, beside_benefit, placed_by,
  during) on placements.placements to werkspoor_team, werkspoor_broker;
grant insert (person_id, can_start_on, hours_a_week, wish, during) on placements.candidates to werkspoor_team;
grant update (during, act_id) on placements.candidates to werkspoor_team, werkspoor_broker;
grant insert (person_id, recorded_on, level) on placements.ladder_steps to werkspoor_team, werkspoor_intake;
