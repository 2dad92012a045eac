-- Who looked at the files that this transaction opened, newest first: role and department, not the name, as the
-- client may see it too (GDPR art. 15; practice of the Suwi chain). Searches that showed the name count as well.
create function audit.looks_at_opened(at_most integer)
  returns table (at timestamptz, role text, department text, purpose text, reason text, what text)
  stable language sql security definer set search_path = pg_catalog, audit, organisation
  begin atomic
    select l.at, l.role, d.name, l.purpose, l.reason, l.what
    from (
      select r.* from audit.read_log r
      where r.person_id = any (array(select audit.opened_persons()))
      order by r.at desc, r.read_id desc
      limit at_most
    ) l
    left join lateral (
      select d.name
      from organisation.staff_teams st
      join organisation.teams t on t.team_id = st.team_id
      join organisation.departments d on d.department_id = t.department_id
      where st.staff_id = l.staff_id and st.during @> (l.at at time zone 'Europe/Amsterdam')::date
      order by st.staff_team_id
      limit 1
    ) d on true
    order by l.at desc;
  end;
revoke all on function audit.looks_at_opened(integer) from public;
grant execute on function audit.looks_at_opened(integer) to werkspoor_team, werkspoor_intake;
