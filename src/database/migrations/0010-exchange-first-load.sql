-- What the door needs of the owner: statistics after a load, and a quick first load. Both are functions that
-- the import role may call; neither takes SQL from it.

-- Two persons whose numbers were swapped are put right in one statement: compare when it has run.
alter table people.persons drop constraint persons_bsn_hash_key;
alter table people.persons add constraint persons_bsn_hash_key unique (bsn_hash)
  deferrable initially immediate;

-- Only tables that the door writes; staging and the books of imports are not among them.
create function operations.is_record_table(relation regclass) returns boolean stable language sql
  set search_path = pg_catalog
  begin atomic
    select exists (
      select from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.oid = relation and c.relkind = 'r' and n.nspname not in ('staging', 'operations', 'audit')
        and has_table_privilege('werkspoor_import', relation, 'insert'));
  end;

create function operations.refresh_statistics(relation regclass) returns void language plpgsql
  security definer set search_path = pg_catalog as $$
begin
  if not operations.is_record_table(relation) then
    raise exception '% is no table of records', relation;
  end if;
  execute format('analyze %s', relation);
end
$$;

-- Constraints and indexes that were dropped for the length of one transaction, as the statements that make
-- them again. Nobody but the owner reads or writes this: what stands here is run as the owner.
create table operations.set_aside (
  relation regclass not null,
  turn integer not null,
  statement text not null
);

-- For an empty table: keeps and drops what makes each single row dear (references, unique and exclusion
-- constraints, indexes; not the primary key). True when it did. The caller ends the same transaction with
-- restore_constraints, or the transaction is undone and nothing has happened. Readers of this table, and of
-- the tables that it refers to, wait until then.
create function operations.set_constraints_aside(relation regclass) returns boolean language plpgsql
  security definer set search_path = pg_catalog as $$
declare
  taken boolean;
  part record;
begin
  if not operations.is_record_table(relation) then
    raise exception '% is no table of records', relation;
  end if;
  execute format('lock table %s in access exclusive mode', relation);
  execute format('select exists (select from %s)', relation) into taken;
  if taken then
    return false;
  end if;
  for part in
    select c.conname, c.contype, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c
    where c.conrelid = relation
      and (c.contype in ('f', 'u')
        -- Only PostgreSQL 18 sorts these types for GiST; before it, building afterwards takes longer
        -- (600,000 periods: 18: 17.8 s row by row, 12.3 s after; 15: 23.8 s and 28.9 s).
        or c.contype = 'x' and current_setting('server_version_num')::integer >= 180000)
      and not exists (select from pg_constraint f where f.contype = 'f' and f.conindid = c.conindid
        and f.confrelid = relation)
    order by c.conname
  loop
    insert into operations.set_aside values (relation, case part.contype when 'f' then 3 else 2 end,
      format('alter table %s add constraint %I %s', relation, part.conname, part.definition));
    execute format('alter table %s drop constraint %I', relation, part.conname);
  end loop;
  for part in
    select i.indexrelid::regclass as index, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i
    where i.indrelid = relation and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
  loop
    insert into operations.set_aside values (relation, 1, part.definition);
    execute format('drop index %s', part.index);
  end loop;
  -- A file made in this transaction need not go through the log where nothing follows the server.
  if not exists (select from pg_constraint f where f.confrelid = relation) then
    execute format('truncate %s', relation);
  end if;
  return true;
end
$$;

create function operations.restore_constraints(relation regclass) returns void language plpgsql
  security definer set search_path = pg_catalog set maintenance_work_mem = '256MB' as $$
declare
  part record;
begin
  for part in
    select s.statement from operations.set_aside s
    where s.relation = restore_constraints.relation order by s.turn, s.statement
  loop
    execute part.statement;
  end loop;
  delete from operations.set_aside s where s.relation = restore_constraints.relation;
end
$$;

revoke all on function operations.is_record_table(regclass), operations.refresh_statistics(regclass),
  operations.set_constraints_aside(regclass), operations.restore_constraints(regclass) from public;
grant execute on function operations.refresh_statistics(regclass),
  operations.set_constraints_aside(regclass), operations.restore_constraints(regclass) to werkspoor_import;
