import { checkCity } from '#facts/city-check/check-city.ts';
import { openSnapshot } from '#facts/reader.ts';

const reader = await openSnapshot(process.argv[2]!);
const t = Date.now();
const c = await checkCity(reader);
console.log(Date.now() - t, 'ms');
if (!c.ok) throw 1;
for (const table of c.value.tables) {
  console.log(table.status.padEnd(8), table.name, table.reason ?? '', table.cells.length);
  for (const x of table.cells
    .filter((x) => !x.met || process.argv[3] === 'all')
    .slice(0, process.argv[3] === 'all' ? 99 : 12))
    console.log('      ', x.met ? 'ok' : 'XX', x.what, x.published, x.city, '±', x.tolerance);
}
await reader.close();
