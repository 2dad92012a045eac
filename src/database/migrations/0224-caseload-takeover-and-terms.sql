-- Who takes over from an absent coach knows the clients at once, from the first to the last day of the absence; and the
-- terms of a team's clients that lapse soon.

grant update (stand_in_id) on organisation.absences to werkspoor_team;

create function caseload.taken_over() returns table (person_id bigint, coach text, from_day date, until_day date)
  stable rows 50 language sql security definer set search_path = pg_catalog, caseload, organisation, app
  begin atomic
    select a.person_id, s.name, b.from_day, b.until_day
    from organisation.absences b
    join organisation.staff s on s.staff_id = b.staff_id
    join caseload.coach_assignments a on a.staff_id = b.staff_id
      and a.from_day <= (select app.day()) and (a.until_day is null or a.until_day > (select app.day()))
    where b.stand_in_id = (select app.staff_id()) and b.from_day <= (select app.day())
      and (b.until_day is null or b.until_day > (select app.day()))
      and a.team_id in (select organisation.own_teams());
  end;
create function caseload.stand_in_standings() returns table (person_id bigint, relation text, at_once boolean)
  stable language sql security definer set search_path = pg_catalog, caseload
  begin atomic
    select distinct t.person_id, 'team', true from caseload.taken_over() t;
  end;
revoke all on function caseload.taken_over(), caseload.stand_in_standings() from public;
insert into people.standing_sources values ('werkspoor_team', 'caseload.stand_in_standings');

-- Whom who acts takes over, longest without contact first, never first of all. Persons and days alone.
create function caseload.taken_over_page(at_most integer)
  returns table (person_id bigint, coach text, until_day date, contact_day date, found bigint)
  stable language sql security definer set search_path = pg_catalog, caseload, contacts
  begin atomic
    with taken as (select * from caseload.taken_over())
    select t.person_id, t.coach, t.until_day, l.contact_day, count(*) over ()
    from taken t join contacts.last_of(array(select o.person_id from taken o)) l on l.person_id = t.person_id
    order by l.contact_day nulls first, t.person_id limit at_most;
  end;
revoke all on function caseload.taken_over_page(integer) from public;
grant execute on function caseload.taken_over_page(integer) to werkspoor_team;

-- Terms of clients of the own teams that lapsed or lapse within so many days, earliest first: the number of the client
-- and the coach, no name. `longest` is [{track, months}] of the model in force.
create function caseload.team_terms(days integer, longest jsonb, at_most integer)
  returns table (kind text, due_on date, coach text, team text, person_key text, found bigint)
  stable rows 100 language sql security definer
  set search_path = pg_catalog, caseload, organisation, people, duties, tracks, instruments, partners, app
  begin atomic
    with mine as (
      select a.person_id, a.team_id, a.staff_id from caseload.coach_assignments a
      where (select app.role()) in ('distributor', 'team-manager')
        and a.team_id = any (array(select organisation.own_teams()))
        and a.from_day <= (select app.day()) and (a.until_day is null or a.until_day > (select app.day()))
    ), terms as (
      select m.*, 'exemption' as kind, e.review_on as due_on
      from mine m join duties.exemptions e on e.person_id = m.person_id and e.review_on is not null
        and (e.until_day is null or e.until_day > (select app.day()))
      union all
      select m.*, 'track', (k.from_day + make_interval(months => (t->>'months')::integer))::date
      from mine m join tracks.track_stays k on k.person_id = m.person_id
        and k.from_day <= (select app.day()) and (k.until_day is null or k.until_day > (select app.day()))
      join jsonb_array_elements(longest) t on t->>'track' = k.track
      union all
      select m.*, 'trajectory', t.planned_until
      from mine m join instruments.trajectories t on t.person_id = m.person_id and t.status = 'started'
      where t.planned_until is not null
      union all
      select m.*, 'consent', max(c.until)
      from mine m join partners.consents c on c.person_id = m.person_id and c.withdrawn_on is null
      where c.until > (select app.day()) and exists (
        select from instruments.referrals r join instruments.trajectories t on t.trajectory_id = r.trajectory_id
        where t.person_id = m.person_id and r.partner_id = c.partner_id and r.closed_on is null)
      group by m.person_id, m.team_id, m.staff_id, c.partner_id, c.item
      union all
      select m.*, 'feedback-process', h.answered_on + 3
      from mine m join caseload.hand_overs h on h.person_id = m.person_id and h.to_team_id = m.team_id
        and h.outcome = 'accepted' and h.process_on is null
      union all
      select m.*, 'feedback-substance', h.answered_on + 21
      from mine m join caseload.hand_overs h on h.person_id = m.person_id and h.to_team_id = m.team_id
        and h.outcome = 'accepted' and h.substance_on is null
    )
    select t.kind, t.due_on, s.name, o.name, p.person_key, count(*) over ()
    from terms t
    join people.persons p on p.person_id = t.person_id
    join organisation.teams o on o.team_id = t.team_id
    left join organisation.staff s on s.staff_id = t.staff_id
    where t.due_on < (select app.day()) + days and t.due_on > (select app.day()) - 365
    order by t.due_on, p.person_key, t.kind limit at_most;
  end;
revoke all on function caseload.team_terms(integer, jsonb, integer) from public;
grant execute on function caseload.team_terms(integer, jsonb, integer) to werkspoor_team;

-- The clients of one coach of an own team, longest with the coach first: numbers, no name.
create function caseload.clients_of_coach(coach bigint, at_most integer)
  returns table (person_key text, track text, neighbourhood text, since date, contact_day date, found bigint)
  stable rows 100 language sql security definer
  set search_path = pg_catalog, caseload, organisation, people, places, tracks, contacts, app
  begin atomic
    with theirs as (
      select a.person_id, a.from_day from caseload.coach_assignments a
      where (select app.role()) in ('distributor', 'team-manager') and a.staff_id = coach
        and a.team_id = any (array(select organisation.own_teams()))
        and a.from_day <= (select app.day()) and (a.until_day is null or a.until_day > (select app.day()))
    )
    select p.person_key, k.track, n.name, t.from_day, l.contact_day, count(*) over ()
    from theirs t
    join people.persons p on p.person_id = t.person_id
    join contacts.last_of(array(select o.person_id from theirs o)) l on l.person_id = t.person_id
    left join people.addresses d on d.person_id = t.person_id
      and d.from_day <= (select app.day()) and (d.until_day is null or d.until_day > (select app.day()))
    left join places.neighbourhoods n on n.neighbourhood_code = d.neighbourhood_code
    left join tracks.track_stays k on k.person_id = t.person_id
      and k.from_day <= (select app.day()) and (k.until_day is null or k.until_day > (select app.day()))
    order by t.from_day, p.person_key limit at_most;
  end;
revoke all on function caseload.clients_of_coach(bigint, integer) from public;
grant execute on function caseload.clients_of_coach(bigint, integer) to werkspoor_team;
