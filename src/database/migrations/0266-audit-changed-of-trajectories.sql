-- As in migration 0262, and what hangs on a trajectory (referrals, attendance) is found by it in the images of what was:
-- those tables name no person.
create or replace function audit.last_act_on(relations text[], person bigint)
  returns table (act_id bigint, at timestamptz, staff text)
  stable language plpgsql security definer set search_path = pg_catalog, audit, organisation as $$
declare
  one text;
  names text;
  whose text;
  newest bigint;
  found bigint;
begin
  if not exists (select from audit.opened_persons() o where o = person) then
    return;
  end if;
  foreach one in array relations loop
    -- What hangs on a dossier or a trajectory names its person by it.
    select (array['person_id', 'dossier_id', 'trajectory_id'])[
      min(array_position(array['person_id', 'dossier_id', 'trajectory_id'], a.attname::text))]
    into names from pg_attribute a where a.attrelid = one::regclass and not a.attisdropped;
    whose := case names when 'person_id' then 'person_id = $1'
      when 'dossier_id' then 'dossier_id in (select m.dossier_id from people.dossier_members m where m.person_id = $1)'
      else 'trajectory_id in (select t.trajectory_id from instruments.trajectories t where t.person_id = $1)' end;
    execute format('select max(r.act_id) from %s r where r.%s', one::regclass, whose) into found using person;
    newest := greatest(newest, found);
    if names = 'person_id' then
      select max(l.act_id) into found from audit.change_log l
      where l.relation = one and l.before ? 'person_id' and (l.before ->> 'person_id')::bigint = person;
      newest := greatest(newest, found);
    elsif names = 'trajectory_id' then
      select max(l.act_id) into found from audit.change_log l
      where l.relation = one and l.before ? 'trajectory_id' and (l.before ->> 'trajectory_id')::bigint = any (
        array(select t.trajectory_id from instruments.trajectories t where t.person_id = person));
      newest := greatest(newest, found);
    end if;
  end loop;
  return query
    select a.act_id, a.at, s.name from audit.acts a left join organisation.staff s on s.staff_id = a.staff_id
    where a.act_id = newest;
end
$$;
