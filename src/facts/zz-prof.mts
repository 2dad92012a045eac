import { literal, openDuck, runAll } from '#facts/duck.ts';
import { macros } from '#facts/macros.ts';
import { factTables } from '#facts/tables.ts';
import { getDay } from '#kernel/day.ts';

const [, , folder, name] = process.argv;
const i = await openDuck({ memory: '1GB', spill: '/tmp/sp' });
const c = await i.connect();
await runAll(c, macros(getDay('2024-12-31')));
for (const t of factTables)
  await c.run(
    `create view ${t.name} as from read_parquet(${literal(folder + '/' + t.name + '.parquet')})`,
  );
const t = factTables.find((t) => t.name === name)!;
const sql = process.argv[4] ?? t.sql;
const r = await c.runAndReadAll(
  `explain analyze select count(*) from (select hash(columns(*)) from (${sql}))`,
);
const txt = String(r.getRows()[0]![1]);
console.log(txt.slice(0, 300));
const t0 = Date.now();
const p = await c.runAndReadAll(`pragma enable_profiling='json'`).catch(() => null);
for (const l of txt.split('\n'))
  if (/\d+\.\d+s/.test(l) && !/0\.0\ds/.test(l)) console.log(l.trim());
console.log(txt);
