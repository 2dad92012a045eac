-- The two links between a grant and a coach where this house records them itself: the right begins, and a team has
-- the client.

-- Opens the right of an application that was granted here just now: nothing when the dossier has one already, as it
-- has where a benefits administration is linked. Grants work back: from the day decided, known today.
create function benefits.begin_spell(application bigint, reason text) returns boolean
  volatile language plpgsql security definer set search_path = pg_catalog, benefits, applications, app as $$
begin
  if app.role() <> 'income-consultant' then return false; end if;
  insert into benefits.benefit_spells (spell_key, dossier_id, scheme, during, inflow_reason, start_known_on)
  select 'werkspoor-' || a.application_id, a.dossier_id, 'PW', daterange(a.granted_from, null), begin_spell.reason, a.decided_on
  from applications.applications a
  where a.application_id = application and a.outcome = 'granted' and a.granted_from is not null
    and a.decided_on = app.day() and a.act_id = app.act_id()
    and not exists (select from benefits.benefit_spells s
      where s.dossier_id = a.dossier_id and s.during && daterange(a.granted_from, null));
  return found;
end
$$;
revoke all on function benefits.begin_spell(bigint, text) from public;
grant execute on function benefits.begin_spell(bigint, text) to werkspoor_income;
grant usage on schema benefits to werkspoor_income;

-- Whom no team has yet gets one with the first track: of the department of that track, on the side where the person
-- lives, the team that guides most people of the same four digits of the postcode. Nobody is chosen within the team:
-- the client waits there for a fixed coach, and who distributes sees it. Nothing when a team has the client.
create function caseload.give_first_team(person bigint, department text) returns boolean
  volatile language plpgsql security definer
  set search_path = pg_catalog, caseload, organisation, people, places, tracks, app as $$
declare
  area text;
  lives text;
  chosen bigint;
begin
  if not exists (select from tracks.track_stays s where s.person_id = person and s.act_id = app.act_id()) then
    return false;
  end if;
  if exists (select from caseload.coach_assignments a where a.person_id = person
      and (a.until_day is null or a.until_day > app.day())) then
    return false;
  end if;
  select left(d.postcode, 4), n.side into area, lives
  from people.addresses d left join places.neighbourhoods n on n.neighbourhood_code = d.neighbourhood_code
  where d.person_id = person and d.during @> app.day();
  select t.team_id into chosen
  from organisation.teams t
  join organisation.departments d on d.department_id = t.department_id and d.kind = department
  where t.opened_on <= app.day() and (t.closed_on is null or t.closed_on > app.day())
  order by (t.side = lives) desc nulls last, (t.side = 'city') desc,
    (select count(*) from people.addresses h
      join caseload.coach_assignments a on a.person_id = h.person_id and a.team_id = t.team_id
        and a.from_day <= app.day() and (a.until_day is null or a.until_day > app.day())
      where left(h.postcode, 4) = area and h.during @> app.day()) desc,
    t.team_id
  limit 1;
  if chosen is null then return false; end if;
  insert into caseload.coach_assignments (person_id, team_id, staff_id, during)
  values (person, chosen, null, daterange(app.day(), null));
  return true;
end
$$;
revoke all on function caseload.give_first_team(bigint, text) from public;
grant execute on function caseload.give_first_team(bigint, text) to werkspoor_intake, werkspoor_team;
grant usage on schema caseload to werkspoor_intake;
