// Around the code: what the scope in which facts are made may do, against what is read in it. A right that nothing uses is a
// text that a fault could carry into facts.
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '#database/scope.ts';
import { openDuck } from '#facts/duck.ts';
import { stageRecords } from '#facts/snapshot/stage-records.ts';
import { factTables } from '#facts/tables.ts';
import { getDay } from '#kernel/day.ts';
import { asJob, type House, readRecords } from '#main/house.ts';
import { newestImport } from '#main/refresh-snapshot.ts';
import { readFactsOfAll } from '#modules/service-model/index.ts';
import { useDatabase } from '#test/support/database.ts';
import { testKeys, useFolder } from '#test/support/facts.ts';
import { noteStatements } from '#test/support/statements.ts';

const database = useDatabase();
const folder = useFolder();
const day = getDay('2024-06-30');

/** All that is ever asked in the scope, as selects: a snapshot, a version beside the present clients, a start. */
async function readInScope(): Promise<readonly string[]> {
  await database.arrange(`with act as (insert into audit.acts (role, purpose, reason) values ('system', 'import', 'test')
      returning act_id)
    insert into operations.imports (act_id, folder, synthetic, records_until, tables)
    select act_id, 'test', true, '2024-06-30', '[]' from act`);
  const said = noteStatements(database.gate);
  const house = { gate: database.gate, today: () => day } as House;
  const duck = await openDuck({ memory: '256MB', spill: `${folder.path}/spill` });
  const connection = await duck.connect();
  await connection.run('create schema staged');
  await stageRecords(
    database.gate,
    day,
  )({
    connection,
    keys: testKeys,
    sources: factTables.flatMap((table) => table.source ?? []),
    workFolder: folder.path,
    progress: () => undefined,
  });
  connection.disconnectSync();
  duck.closeSync();
  await readRecords(house);
  await newestImport(house);
  await inScope(database.gate, asJob(house, 'snapshot', 'test'), (transaction) =>
    readFactsOfAll(transaction, day),
  );
  const selects = said.map((statement) => statement.replace(/^declare .* cursor for /, '').trim());
  return [...new Set(selects)].filter((text) => /^select\b(?!\s+set_config)/.test(text));
}

/** As views, for the database then knows of each which columns and functions it uses, through other views too. */
const dependencies = `with recursive reading as (
    select c.oid from pg_class c where c.relnamespace = 'read_in_scope'::regnamespace
    union
    select u.id from reading v join used u on u.by = v.oid join pg_class c on c.oid = u.id and c.relkind = 'v'
      where u.of = 'pg_class'::regclass
  ), used as (
    select r.ev_class as by, d.refclassid as of, d.refobjid as id, d.refobjsubid as part
    from pg_rewrite r join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
    where d.refobjid <> r.ev_class
  )`;

describe('the scope of facts', () => {
  let many = 0;
  beforeAll(async () => {
    const selects = await readInScope();
    many = selects.length;
    await database.arrange('create schema read_in_scope');
    for (const [index, select] of selects.entries())
      await database.arrange(`create view read_in_scope.read_${index} as ${select}`);
  });

  it('may read what is read in it, and not one column more', async () => {
    expect(many).toBeGreaterThan(50);
    const wider = await database.arrange(`${dependencies}
      select format('%s.%s', c.oid::regclass, a.attname) as name
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'v', 'm', 'p') and n.nspname !~ '^(pg_|information_schema|read_in_scope)'
        and has_schema_privilege('werkspoor_snapshot', n.oid, 'usage')
        and has_column_privilege('werkspoor_snapshot', c.oid, a.attnum, 'select')
        and not exists (select from reading v join used u on u.by = v.oid
          where u.of = 'pg_class'::regclass and u.id = c.oid and u.part = a.attnum)
      order by 1`);
    expect(wider).toEqual([]);
  });

  it('may call no function with the rights of another that it does not call', async () => {
    const wider = await database.arrange(`${dependencies}
      select p.oid::regprocedure::text as name
      from pg_proc p
      join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and p.prorettype <> 'trigger'::regtype and n.nspname !~ '^(pg_|information_schema)'
        and has_schema_privilege('werkspoor_snapshot', n.oid, 'usage')
        and has_function_privilege('werkspoor_snapshot', p.oid, 'execute')
        and not exists (select from reading v join used u on u.by = v.oid
          where u.of = 'pg_proc'::regclass and u.id = p.oid)`);
    expect(wider).toEqual([]);
  });

  it('writes nothing', async () => {
    const writable = await database.arrange(`
      select c.oid::regclass::text as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'v', 'm', 'p') and n.nspname !~ '^(pg_|information_schema)'
        and has_schema_privilege('werkspoor_snapshot', n.oid, 'usage')
        and (has_table_privilege('werkspoor_snapshot', c.oid, 'insert, update, delete, truncate, references, trigger')
          or has_any_column_privilege('werkspoor_snapshot', c.oid, 'insert, update, references'))`);
    expect(writable).toEqual([]);
  });
});
