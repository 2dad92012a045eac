-- From consideration to decision (Participatiewet art. 18): the client is invited to tell the own side (Awb 4:8, 4:9),
-- what came of that is recorded, and the decision is made by the officer who has the case, with its reason and facts.

-- One invitation; a second one is another row. By writing there is a last day and no hour.
create table duties.hearings (
  hearing_id bigint generated always as identity primary key,
  person_id bigint not null references people.persons,
  consideration_id bigint not null references duties.considerations,
  way text not null check (way in ('talk', 'phone', 'writing')),
  invited_on date not null default app.day(),
  held_on date not null check (held_on >= invited_on),
  starts text check (starts ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  place text check (place <> '' and length(place) <= 120),
  outcome text check (outcome in ('came', 'by_phone', 'in_writing', 'absent', 'waived')),
  outcome_on date check (outcome_on >= invited_on),
  letter_id bigint references letters.letters on delete set null,
  staff_id bigint not null default app.staff_id() references organisation.staff,
  act_id bigint not null default app.act_id() references audit.acts,
  check ((way = 'writing') = (starts is null)),
  check ((way = 'talk') = (place is not null)),
  check ((outcome is null) = (outcome_on is null))
);
create index hearings_person on duties.hearings (person_id);
create unique index hearings_open on duties.hearings (consideration_id) where outcome is null;
create index hearings_consideration on duties.hearings (consideration_id);

-- The decision as it was made here, once: article, the version that held, and the facts that it rests on, frozen.
create table duties.sanction_decisions (
  sanction_decision_id bigint generated always as identity primary key,
  person_id bigint not null references people.persons,
  consideration_id bigint not null unique references duties.considerations,
  outcome text not null check (outcome in
    ('imposed', 'lowered', 'warning', 'no_culpability', 'urgent_reasons', 'returned')),
  reason text not null check (btrim(reason) <> '' and length(reason) <= 2000),
  article text not null,
  rule_version text not null,
  facts jsonb,
  decided_on date not null default app.day(),
  letter_id bigint references letters.letters on delete set null,
  staff_id bigint not null default app.staff_id() references organisation.staff,
  act_id bigint not null default app.act_id() references audit.acts
);
create index sanction_decisions_person on duties.sanction_decisions (person_id);

call people.guard_file_table('duties.hearings', 'person_id', '{income,review}');
call people.guard_file_table('duties.sanction_decisions', 'person_id', '{income,review}');
drop policy snapshot_reads on duties.hearings;
drop policy snapshot_reads on duties.sanction_decisions;
insert into retention.person_parts values
  ('duties.hearings', 'keep', '{}', '{}', 'greatest(held_on, outcome_on)'),
  ('duties.sanction_decisions', 'blank', '{reason}', '{facts}', 'decided_on');

-- What was decided here is owned here: a newer extract leaves it (`givenHere` in src/extract/tables/duties.ts).
alter table duties.considerations add column decided_here_on date
  check (decided_here_on is null or decided_on is not null);

-- Who decides is the officer of the case, as long as it is not decided.
create function duties.own_open_considerations() returns setof bigint
  stable language sql security definer set search_path = pg_catalog, duties, audit, app
  begin atomic
    select c.consideration_id from duties.considerations c
    where c.staff_id = (select app.staff_id()) and c.decided_on is null
      and c.person_id = any (array(select audit.opened_persons()));
  end;
revoke all on function duties.own_open_considerations() from public;
grant execute on function duties.own_open_considerations() to werkspoor_review;

grant select on duties.hearings, duties.sanction_decisions to werkspoor_income, werkspoor_review;
grant insert (person_id, consideration_id, way, held_on, starts, place, letter_id), update (outcome, outcome_on, act_id)
  on duties.hearings to werkspoor_review;
create policy review_invites_own on duties.hearings for insert to werkspoor_review
  with check (person_id = any (array(select audit.opened_persons()))
    and consideration_id = any (array(select duties.own_open_considerations())));
create policy review_settles_own on duties.hearings for update to werkspoor_review
  using (outcome is null and consideration_id = any (array(select duties.own_open_considerations())))
  with check (consideration_id = any (array(select duties.own_open_considerations())));
grant insert (person_id, consideration_id, outcome, reason, article, rule_version, facts, letter_id)
  on duties.sanction_decisions to werkspoor_review;
create policy review_decides_own on duties.sanction_decisions for insert to werkspoor_review
  with check (person_id = any (array(select audit.opened_persons()))
    and consideration_id = any (array(select duties.own_open_considerations())));
grant insert (person_id, consideration_id, conduct, imposed_on, effect_from, months, per_cent)
  on duties.sanctions to werkspoor_review;
create policy review_imposes_own on duties.sanctions for insert to werkspoor_review
  with check (person_id = any (array(select audit.opened_persons()))
    and consideration_id = any (array(select duties.own_open_considerations())));
grant update (decided_on, outcome, decided_here_on, act_id) on duties.considerations to werkspoor_review;
create policy review_decides_own on duties.considerations for update to werkspoor_review
  using (consideration_id = any (array(select duties.own_open_considerations())))
  with check (staff_id = (select app.staff_id()) and person_id = any (array(select audit.opened_persons())));

-- The client reads the own hearings, and of a decision what the letter says.
grant select on duties.hearings to werkspoor_client;
grant select (person_id, consideration_id, outcome, reason, article, rule_version, decided_on, letter_id)
  on duties.sanction_decisions to werkspoor_client;
create policy client_reads_own on duties.hearings for select to werkspoor_client
  using (person_id = any (array(select audit.opened_persons())) and (select people.own_may_see('money')));
create policy client_reads_own on duties.sanction_decisions for select to werkspoor_client
  using (person_id = any (array(select audit.opened_persons())) and (select people.own_may_see('money')));

-- A letter about a duty says what was observed and what the client told: of a coach it is none (domain.md §1).
drop policy team_parts on letters.letters;
create policy team_parts on letters.letters as restrictive to werkspoor_team
  using (part in ('guidance', 'entitlement', 'appointment')
    or part = 'duties' and (select app.role()) in ('team-manager', 'distributor'));

-- The own considerations that are not decided, with how far each is; no file needs to be open.
create function duties.own_considerations_due()
  returns table (person_id bigint, consideration_id bigint, conduct text, considered_on date, way text, held_on date,
    starts text, outcome text, outcome_on date, told_on date, told_by_client boolean)
  stable rows 100 language sql security definer set search_path = pg_catalog, duties, app
  begin atomic
    select c.person_id, c.consideration_id, s.conduct, c.considered_on, h.way, h.held_on, h.starts, h.outcome,
      h.outcome_on, v.told_on, coalesce(v.by_client, false)
    from duties.considerations c
    left join duties.signals s on s.signal_id = c.signal_id
    left join lateral (
      select x.* from duties.hearings x where x.consideration_id = c.consideration_id
      order by x.hearing_id desc limit 1) h on true
    left join lateral (
      select max(x.said_on) as told_on, bool_or(x.staff_id is null) as by_client
      from duties.client_views x where x.consideration_id = c.consideration_id) v on true
    where c.staff_id = (select app.staff_id()) and c.decided_on is null
    order by c.considered_on, c.consideration_id limit 1000;
  end;
revoke all on function duties.own_considerations_due() from public;
grant execute on function duties.own_considerations_due() to werkspoor_review;
create index client_views_consideration on duties.client_views (consideration_id);
