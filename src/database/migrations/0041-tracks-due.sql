-- A decision of the same day may be put right; the history keeps what stood there.
grant update (model, track, during, act_id) on tracks.track_stays to werkspoor_team, werkspoor_intake;

-- Of the own clients: who has no stay in a track of the model in force (`codes`), and who has been in a track as long
-- as it lasts (`months`, beside the codes; 0: no limit). Since longest first.
create function tracks.to_decide(codes text[], months integer[], at_most integer)
  returns table (person_id bigint, track text, from_day date, due_on date, found bigint)
  stable language sql security definer set search_path = pg_catalog, tracks, caseload, app
  begin atomic
    with own as materialized (select r.person_id from caseload.relations() r where r.relation = 'own'),
    standing as (
      select o.person_id, s.track, coalesce(s.from_day, a.from_day) as from_day,
        array_position(to_decide.codes, s.track) as place
      from own o
      left join lateral (
        select t.track, t.from_day from tracks.track_stays t
        where t.person_id = o.person_id and t.from_day <= (select app.day())
          and (t.until_day is null or t.until_day > (select app.day()))
        limit 1
      ) s on true
      left join lateral (
        select c.from_day from caseload.coach_assignments c
        where c.person_id = o.person_id and c.from_day <= (select app.day())
          and (c.until_day is null or c.until_day > (select app.day()))
        limit 1
      ) a on true
    ),
    due as (
      select d.person_id, case when d.place is not null then d.track end as track, d.from_day,
        case when d.place is null then d.from_day
          when to_decide.months[d.place] > 0
            then (d.from_day + make_interval(months => to_decide.months[d.place]))::date end as due_on
      from standing d
    )
    select d.person_id, d.track, d.from_day, d.due_on, count(*) over ()
    from due d where d.due_on <= (select app.day())
    order by d.due_on, d.person_id
    limit at_most;
  end;

-- Decisions of colleagues in the own teams that wait for a second reader, and own ones that came back.
create function tracks.readings_of_team(at_most integer)
  returns table (person_id bigint, track_decision_id bigint, decided text, decided_on date, returned boolean,
    found bigint)
  stable language sql security definer set search_path = pg_catalog, tracks, caseload, app
  begin atomic
    select d.person_id, d.track_decision_id, d.decided, d.decided_on, d.state = 'returned', count(*) over ()
    from tracks.track_decisions d
    where d.person_id in (select r.person_id from caseload.relations() r where r.relation in ('own', 'team'))
      and (d.state = 'second-reading' and d.staff_id <> (select app.staff_id())
        or d.state = 'returned' and d.staff_id = (select app.staff_id())
          and not exists (select from tracks.track_decisions n where n.person_id = d.person_id
            and n.track_decision_id > d.track_decision_id))
    order by d.decided_on, d.track_decision_id
    limit at_most;
  end;

-- Of an intake worker: intakes that are open, and effort plans with the day of their check.
create function intake.own_work(at_most integer)
  returns table (person_id bigint, kind text, day date, found bigint)
  stable language sql security definer set search_path = pg_catalog, intake, app
  begin atomic
    select w.person_id, w.kind, w.day, count(*) over ()
    from (
      select i.person_id, 'intake' as kind, i.opened_on as day from intake.intakes i
      where i.staff_id = (select app.staff_id()) and i.finished_on is null and i.opened_on <= (select app.day())
      union all
      select p.person_id, 'check', p.check_on from intake.effort_plans p
      where p.staff_id = (select app.staff_id()) and p.checked_on is null and p.made_on <= (select app.day())
    ) w
    order by w.day, w.person_id
    limit at_most;
  end;
revoke all on function tracks.to_decide(text[], integer[], integer), tracks.readings_of_team(integer),
  intake.own_work(integer) from public;
grant execute on function tracks.to_decide(text[], integer[], integer), tracks.readings_of_team(integer)
  to werkspoor_team;
grant execute on function intake.own_work(integer) to werkspoor_intake;
