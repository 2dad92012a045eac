-- Who stands to whom in duties and placements, and what coaches and those who lead them may see of signals.

-- A reviewer knows of the own cases, and for six weeks of what was finished (the term of objection, Awb 6:7).
create function duties.review_standings() returns table (person_id bigint, relation text, at_once boolean)
  stable language sql security definer set search_path = pg_catalog, duties, app
  begin atomic
    select e.person_id, 'case', true from duties.re_examinations e
    where e.staff_id = (select app.staff_id())
      and (e.finished_on is null or e.finished_on > (select app.day()) - 42)
    union
    select c.person_id, 'case', true from duties.considerations c
    where c.staff_id = (select app.staff_id())
      and (c.decided_on is null or c.decided_on > (select app.day()) - 42);
  end;
revoke all on function duties.review_standings() from public;
insert into people.standing_sources values ('werkspoor_review', 'duties.review_standings');

-- The own cases, oldest first: who, what, since when. No name.
create function duties.own_cases() returns table (person_id bigint, what text, id bigint, kind text, since date)
  stable language sql security definer set search_path = pg_catalog, duties, app
  begin atomic
    select e.person_id, 're-examination', e.re_examination_id, e.kind, e.drawn_on from duties.re_examinations e
    where e.staff_id = (select app.staff_id()) and e.finished_on is null
    union all
    select c.person_id, 'consideration', c.consideration_id, coalesce(s.conduct, ''), c.considered_on
    from duties.considerations c left join duties.signals s on s.signal_id = c.signal_id
    where c.staff_id = (select app.staff_id()) and c.decided_on is null
    order by 5, 3;
  end;
revoke all on function duties.own_cases() from public;
grant execute on function duties.own_cases() to werkspoor_review;

-- The plan of a year and what was finished of it: numbers of a plan, no person.
create function duties.plan_progress(of_year integer)
  returns table (area text, kind text, planned integer, finished bigint)
  stable language sql security definer set search_path = pg_catalog, duties
  begin atomic
    select p.area, p.kind, p.planned, count(e.re_examination_id)
    from duties.re_examination_plans p
    left join duties.re_examinations e on e.plan_id = p.plan_id and e.finished_on is not null
    where p.year = of_year
    group by p.plan_id, p.area, p.kind, p.planned
    order by p.area collate "nl-x-icu", p.kind;
  end;
revoke all on function duties.plan_progress(integer) from public;
grant execute on function duties.plan_progress(integer) to werkspoor_review;

-- A coach sees the own signal and what came of it; who divides or leads sees those of the team (domain.md §1).
create function duties.own_signals() returns setof bigint
  stable language sql security definer set search_path = pg_catalog, duties, audit, app
  begin atomic
    select s.signal_id from duties.signals s
    where s.staff_id = (select app.staff_id()) and s.person_id = any (array(select audit.opened_persons()));
  end;
create function duties.persons_of_lead() returns setof bigint
  stable language sql security definer set search_path = pg_catalog, audit, app
  begin atomic
    select p from audit.opened_persons() p where (select app.role()) in ('team-manager', 'distributor');
  end;
revoke all on function duties.own_signals(), duties.persons_of_lead() from public;
grant execute on function duties.own_signals(), duties.persons_of_lead() to werkspoor_team;
create policy team_reads_own on duties.signals for select to werkspoor_team
  using (signal_id = any (array(select duties.own_signals())));
create policy team_adds_own on duties.signals for insert to werkspoor_team
  with check (person_id = any (array(select audit.opened_persons())) and staff_id = (select app.staff_id()));
create policy team_reads_own on duties.considerations for select to werkspoor_team
  using (signal_id = any (array(select duties.own_signals())));
create policy lead_reads_team on duties.signals for select to werkspoor_team
  using (person_id = any (array(select duties.persons_of_lead())));
create policy lead_reads_team on duties.considerations for select to werkspoor_team
  using (person_id = any (array(select duties.persons_of_lead())));
create policy lead_reads_team on duties.sanctions for select to werkspoor_team
  using (person_id = any (array(select duties.persons_of_lead())));
grant select on duties.signals, duties.considerations, duties.sanctions to werkspoor_team;
grant insert (person_id, staff_id, source, conduct, observed_on, reported_on, fact) on duties.signals
  to werkspoor_team;
grant insert (person_id, kind, hours_a_week, during) on duties.contributions to werkspoor_team;
grant insert (person_id, duty, article, during, review_on, lasting, reason) on duties.exemptions
  to werkspoor_income, werkspoor_review;
grant update (finished_on, result, act_id) on duties.re_examinations to werkspoor_review;

-- Exemptions of own clients that are to be looked at again, soonest first.
create function duties.reviews_due(until date, at_most integer)
  returns table (person_id bigint, duty text, article text, review_on date, found bigint)
  stable language sql security definer set search_path = pg_catalog, duties, caseload, app
  begin atomic
    select e.person_id, e.duty, e.article, e.review_on, count(*) over ()
    from caseload.relations() r
    join duties.exemptions e on e.person_id = r.person_id and not e.lasting and e.review_on <= reviews_due.until
      and e.from_day <= (select app.day()) and (e.until_day is null or e.until_day > (select app.day()))
    where r.relation = 'own'
    order by e.review_on, e.exemption_id
    limit at_most;
  end;
revoke all on function duties.reviews_due(date, integer) from public;
grant execute on function duties.reviews_due(date, integer) to werkspoor_team;
