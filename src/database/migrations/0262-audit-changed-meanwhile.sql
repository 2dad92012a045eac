-- Two who save the same part of a file: the newest act on these tables for a person whose file is open, with who and
-- when, so that the second is told. A row tells its newest act itself, or the image of what it was before does.
create function audit.last_act_on(relations text[], person bigint)
  returns table (act_id bigint, at timestamptz, staff text)
  stable language plpgsql security definer set search_path = pg_catalog, audit, organisation as $$
declare
  one text;
  whose text;
  newest bigint;
  found bigint;
begin
  if not exists (select from audit.opened_persons() o where o = person) then
    return;
  end if;
  foreach one in array relations loop
    -- What hangs on a dossier or a trajectory names its person by it.
    select case min(array_position(array['person_id', 'dossier_id', 'trajectory_id'], a.attname::text))
      when 1 then 'person_id = $1'
      when 2 then 'dossier_id in (select m.dossier_id from people.dossier_members m where m.person_id = $1)'
      else 'trajectory_id in (select t.trajectory_id from instruments.trajectories t where t.person_id = $1)' end
    into whose from pg_attribute a where a.attrelid = one::regclass and not a.attisdropped;
    execute format('select max(r.act_id) from %s r where %s', one::regclass, whose) into found using person;
    newest := greatest(newest, found);
    select max(l.act_id) into found from audit.change_log l
    where l.relation = one and l.before ? 'person_id'
      and (l.before ->> 'person_id')::bigint = person;
    newest := greatest(newest, found);
  end loop;
  return query
    select a.act_id, a.at, s.name from audit.acts a left join organisation.staff s on s.staff_id = a.staff_id
    where a.act_id = newest;
end
$$;
revoke all on function audit.last_act_on(text[], bigint) from public;
grant execute on function audit.last_act_on(text[], bigint) to werkspoor_team, werkspoor_intake, werkspoor_planning,
  werkspoor_income, werkspoor_review, werkspoor_broker, werkspoor_partner;

-- The same for which team serves which neighbourhood and which teams are for whom: of nobody's file.
create function audit.last_act_on_areas() returns table (act_id bigint, at timestamptz, staff text)
  stable language sql security definer set search_path = pg_catalog, audit, organisation
  begin atomic
    select a.act_id, a.at, s.name from audit.acts a left join organisation.staff s on s.staff_id = a.staff_id
    where a.act_id = greatest((select max(r.act_id) from organisation.team_areas r),
      (select max(t.act_id) from organisation.teams t),
      (select max(l.act_id) from audit.change_log l
        where l.relation in ('organisation.team_areas', 'organisation.teams')));
  end;
revoke all on function audit.last_act_on_areas() from public;
grant execute on function audit.last_act_on_areas() to werkspoor_team, werkspoor_admin;
