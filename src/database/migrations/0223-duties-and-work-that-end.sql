-- What begins also ends: contributions, exemptions, jobs, wage subsidies, income left out of account; and a claim is
-- settled, so that it does not keep a file for ever.

grant update (during, act_id) on duties.contributions to werkspoor_team;
grant update (during, act_id) on duties.exemptions to werkspoor_income, werkspoor_review;
grant update (during, act_id) on placements.placements to werkspoor_team, werkspoor_broker;
grant insert (placement_id, person_id, kind, wage_value, during), update (during, act_id)
  on placements.wage_subsidies to werkspoor_broker;
grant insert (person_id, article, during), update (during, act_id) on placements.income_allowances to werkspoor_income;

-- Paid, waived (Participatiewet art. 58), or past recovery.
alter table duties.claims add column settled_on date check (settled_on >= decided_on),
  add column settlement text check (settlement in ('paid', 'waived', 'irrecoverable')),
  add check ((settled_on is null) = (settlement is null));
create index claims_open on duties.claims (decided_on) where settled_on is null;
grant update (received, settled_on, settlement, act_id) on duties.claims to werkspoor_income, werkspoor_review;
create policy income_changes_opened on duties.claims for update to werkspoor_income
  using (person_id = any (array(select audit.opened_persons())))
  with check (person_id = any (array(select audit.opened_persons())));
create policy review_changes_opened on duties.claims for update to werkspoor_review
  using (person_id = any (array(select audit.opened_persons())))
  with check (person_id = any (array(select audit.opened_persons())));
update retention.person_parts
set last_day = $$case when settled_on is not null then settled_on when received >= amount then decided_on
  else 'infinity' end$$
where relation = 'duties.claims';

-- Aftercare of own placements, for the list of what is due: the job, and the days of the talks there were.
create function placements.aftercare_of_own(since date)
  returns table (placement_id bigint, person_id bigint, employer text, from_day date, until_day date, talks jsonb)
  stable language sql security definer set search_path = pg_catalog, placements, app
  begin atomic
    select p.placement_id, p.person_id, p.employer, p.from_day, p.until_day,
      coalesce((select jsonb_agg(jsonb_build_object('with_whom', a.with_whom, 'day', a.day) order by a.day)
        from placements.aftercare a where a.placement_id = p.placement_id), '[]')
    from placements.placements p
    where p.staff_id = (select app.staff_id()) and p.from_day > since and not p.beside_benefit
    order by p.from_day, p.placement_id limit 400;
  end;
revoke all on function placements.aftercare_of_own(date) from public;
grant execute on function placements.aftercare_of_own(date) to werkspoor_broker;
