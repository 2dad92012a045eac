-- Teams today: how many work there and for how many hours. No client.
create view organisation.team_lines with (security_invoker = true) as
  select d.name as department, d.kind as department_kind, t.team_id, t.team_key, t.name as team, t.side,
    t.opened_on, t.closed_on, coalesce(w.members, 0) as members, coalesce(w.hours, 0) as hours
  from organisation.teams t
  join organisation.departments d on d.department_id = t.department_id
  left join (
    select st.team_id, count(*) as members, sum(st.hours_per_week) as hours
    from organisation.staff_teams st
    where lower(st.during) <= (select app.day())
      and coalesce(upper(st.during) > (select app.day()), true)
    group by st.team_id
  ) w on w.team_id = t.team_id;

-- Staff today: role, teams and hours; no team: left, or works for all.
create view organisation.staff_lines with (security_invoker = true) as
  select s.staff_id, s.staff_key, s.name, s.email, s.role, coalesce(w.teams, '{}') as teams,
    coalesce(w.hours, 0) as hours
  from organisation.staff s
  left join lateral (
    select array_agg(t.name order by t.name) as teams, sum(st.hours_per_week) as hours
    from organisation.staff_teams st
    join organisation.teams t on t.team_id = st.team_id
    where st.staff_id = s.staff_id
      and lower(st.during) <= (select app.day())
      and coalesce(upper(st.during) > (select app.day()), true)
  ) w on true;
grant select on organisation.team_lines, organisation.staff_lines to werkspoor_admin;
create index staff_teams_staff on organisation.staff_teams (staff_id);
