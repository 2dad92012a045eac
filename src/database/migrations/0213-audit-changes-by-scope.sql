-- What changed in a file, in any of its tables: who reads a table of an open file reads what its rows were before, in
-- the columns that the scope may read. The policies and grants say it, so a new table needs nothing here. A table
-- with a rule of its own beside (restrictive, or not by the open file alone) is left out.
create or replace function audit.changes_of_opened(at_most integer)
  returns table (at timestamptz, staff text, role text, reason text, relation text, field text, was text, became text)
  stable language plpgsql security definer set search_path = pg_catalog, audit, organisation as $$
declare
  scope name := current_setting('role');
  change record;
  after jsonb;
  opened bigint[] := array(select audit.opened_persons());
begin
  for change in
    with scopes as (select r.oid from pg_roles r where r.rolname = scope),
    readable as (
      select distinct r.oid, n.nspname || '.' || r.relname as relation, a.attname as key
      from pg_policy p
      join pg_class r on r.oid = p.polrelid
      join pg_namespace n on n.oid = r.relnamespace
      join pg_index i on i.indrelid = r.oid and i.indisprimary and i.indnkeyatts = 1
      join pg_attribute a on a.attrelid = r.oid and a.attnum = i.indkey[0]
      where p.polpermissive and p.polname ~ '_reads_(opened|visible)$' and p.polroles && array(select s.oid from scopes s)
        and not exists (select from pg_policy x where x.polrelid = r.oid and not x.polpermissive
          and x.polroles && array(select s.oid from scopes s))
    )
    select l.change_id, l.at, l.relation, l.action, l.before, c.staff_id, c.role, c.reason, k.key, k.oid,
      lead(l.before) over (partition by l.relation, l.before ->> k.key order by l.change_id) as next
    from audit.change_log l
    join audit.acts c on c.act_id = l.act_id
    join readable k on k.relation = l.relation
    where l.before ? 'person_id' and (l.before ->> 'person_id')::bigint = any (opened)
    order by l.change_id desc limit at_most
  loop
    after := change.next;
    if after is null and change.action = 'UPDATE' then
      execute format('select to_jsonb(t) from %s t where t.%I = $1', change.oid::regclass, change.key)
      into after using (change.before ->> change.key)::bigint;
    end if;
    return query
      select change.at, s.name, change.role, change.reason, change.relation, f.key, f.was, f.became
      from (
        select coalesce(b.key, a.key) as key, b.value as was, a.value as became
        from jsonb_each_text(change.before) b
        full join jsonb_each_text(coalesce(after, '{}')) a on a.key = b.key
      ) f
      join pg_attribute c on c.attrelid = change.oid and c.attname = f.key and not c.attisdropped
      left join organisation.staff s on s.staff_id = change.staff_id
      where f.was is distinct from f.became and has_column_privilege(scope, change.oid, c.attnum, 'select')
        and f.key not in ('act_id', 'from_day', 'until_day', 'revision', 'version', change.key);
  end loop;
end
$$;
grant execute on function audit.changes_of_opened(integer) to werkspoor_intake;
