import { createSecretKey } from 'node:crypto';
import { takeSnapshot } from '#facts/snapshot/take-snapshot.ts';
import { getDay } from '#kernel/day.ts';

const t = Date.now();
const r = await takeSnapshot({
  source: { kind: 'extract', folder: process.argv[2]! },
  folder: process.argv[3]!,
  date: getDay(process.argv[4] ?? '2024-12-31'),
  keys: { pseudonym: createSecretKey(Buffer.alloc(32, 1)) },
  progress: (s, x) => process.stderr.write(`\r${s} ${x.toFixed(2)} ${Date.now() - t}   `),
});
console.log('\n', Date.now() - t, 'ms rss', process.resourceUsage().maxRSS / 1e3);
console.log(
  r.ok
    ? r.value.folder +
        '\n' +
        r.value.manifest.tables
          .map((t) => `${t.name} ${t.rows} ${t.bytes} ${t.sha256.slice(0, 8)}`)
          .join('\n')
    : r,
);
