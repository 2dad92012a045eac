-- Which team serves which neighbourhood is recorded now (0220): the first team follows it, before the side and the
-- postcodes that teams guide; a team for a target group takes nobody by where they live.
create or replace function caseload.give_first_team(person bigint, department text) returns boolean
  volatile language plpgsql security definer
  set search_path = pg_catalog, caseload, organisation, people, places, tracks, app as $$
declare
  today date := app.day();
  home text;
  area text;
  lives text;
  chosen bigint;
begin
  if not exists (select from tracks.track_stays s where s.person_id = person and s.act_id = app.act_id()) then
    return false;
  end if;
  if exists (select from caseload.coach_assignments a where a.person_id = person
      and (a.until_day is null or a.until_day > today)) then
    return false;
  end if;
  select d.neighbourhood_code, left(d.postcode, 4), n.side into home, area, lives
  from people.addresses d left join places.neighbourhoods n on n.neighbourhood_code = d.neighbourhood_code
  where d.person_id = person and d.during @> today;
  select t.team_id into chosen
  from organisation.teams t
  join organisation.departments d on d.department_id = t.department_id and d.kind = department
  where t.opened_on <= today and (t.closed_on is null or t.closed_on > today) and t.target_group is null
  order by exists (select from organisation.team_areas s where s.team_id = t.team_id
      and s.neighbourhood_code = home and s.during @> today) desc,
    (t.side = lives) desc nulls last, (t.side = 'city') desc,
    (select count(*) from people.addresses h
      join caseload.coach_assignments a on a.person_id = h.person_id and a.team_id = t.team_id
        and a.from_day <= today and (a.until_day is null or a.until_day > today)
      where left(h.postcode, 4) = area and h.during @> today) desc,
    t.team_id
  limit 1;
  if chosen is null then return false; end if;
  insert into caseload.coach_assignments (person_id, team_id, staff_id, during)
  values (person, chosen, null, daterange(today, null));
  return true;
end
$$;
