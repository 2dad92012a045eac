import { createSecretKey } from 'node:crypto';
import { literal, openDuck, runAll } from '#facts/duck.ts';
import { macros } from '#facts/macros.ts';
import { stageExtract } from '#facts/snapshot/stage-extract.ts';
import { factTables } from '#facts/tables.ts';
import { getDay } from '#kernel/day.ts';

const [, , snap, extract, name, pre] = process.argv;
const i = await openDuck({ memory: '4GB', spill: '/tmp/sp' });
const c = await i.connect();
await runAll(c, macros(getDay('2024-12-31')));
await c.run('create schema staged');
await stageExtract(extract!)({
  connection: c,
  keys: { pseudonym: createSecretKey(Buffer.alloc(32, 1)) },
  sources: factTables.flatMap((t) => t.source ?? []),
  workFolder: '/tmp',
  progress: () => {},
});
for (const t of factTables)
  await c.run(
    `create view ${t.name} as from read_parquet(${literal(snap + '/' + t.name + '.parquet')})`,
  );
if (pre) await c.run(pre);
const t = factTables.find((t) => t.name === name)!;
const r = await c.runAndReadAll(
  `explain analyze select ${t.columns.map((x) => `max("${x.name}")`).join(',')} from (${t.sql})`,
);
console.log(String(r.getRows()[0]![1]));
