import { buildCity } from '#city/index.ts';
import { getDay } from '#kernel/day.ts';

const scale = Number(process.argv[2]);
const folder = process.argv[3]!;
const t = Date.now();
const m = await buildCity({ seed: 2024, scale, until: getDay('2024-12-31'), folder });
console.log(
  Date.now() - t,
  'ms',
  m.files.map((f) => `${f.name} ${f.rows}`).join('; '),
  process.memoryUsage().rss / 1e6,
);
