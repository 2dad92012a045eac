// node --import tsx bench/coverage-study.ts: how often the bands of the stock hold what came, over synthetic cities
// of other seeds, each of which goes its own way (src/city/life/own-course.ts). COVERAGE_CITIES (100) cities of
// COVERAGE_SCALE (0.01) from COVERAGE_FROM (1); their snapshots stay in COVERAGE_CACHE, so that another method can be
// judged on the same cities; COVERAGE_BUILD=1 builds them and judges nothing. Writes
// bench/results/coverage-<from>.json.
import '../src/main/node-version.ts';
import { createSecretKey } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { buildCity } from '#city/index.ts';
import { openSnapshot } from '#facts/reader.ts';
import { takeSnapshot } from '#facts/snapshot/take-snapshot.ts';
import { getDay } from '#kernel/day.ts';
import { type Coverage, coverageOf, type Past, pastOf } from '#modules/forecast/index.ts';

const cities = Number(process.env['COVERAGE_CITIES'] || 100);
const first = Number(process.env['COVERAGE_FROM'] || 1);
const scale = Number(process.env['COVERAGE_SCALE'] || 0.01);
const cache = process.env['COVERAGE_CACHE'] || join(tmpdir(), 'werkspoor-coverage');
const onlyBuild = process.env['COVERAGE_BUILD'] === '1';
const until = getDay('2026-06-30');
const keys = { pseudonym: createSecretKey(Buffer.alloc(32, 7)) };

/** The snapshot of a city: as it was kept, else built. */
async function snapshotOf(seed: number): Promise<string> {
  const kept = join(cache, `own-${scale}-${seed}`);
  if (!existsSync(kept)) {
    const folder = `${kept}.building`;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await buildCity({ seed, scale, until, course: 'own', folder: join(folder, 'city') });
    const taken = await takeSnapshot({
      source: { kind: 'extract', folder: join(folder, 'city') },
      folder: join(folder, 'snapshots'),
      date: until,
      keys,
      progress: () => undefined,
      now: () => 0,
    });
    if (!taken.ok) throw new Error(JSON.stringify(taken.refusal));
    rmSync(join(folder, 'city'), { recursive: true });
    renameSync(folder, kept);
  }
  const [name] = readdirSync(join(kept, 'snapshots'));
  return join(kept, 'snapshots', name ?? '');
}

/** Months before the origin from which is looked, a year apart: nearer ones see almost the same. */
const backs = [24, 36, 48, 60];

/** The past of a city, counted once. */
async function kept(seed: number): Promise<Past> {
  const snapshot = await snapshotOf(seed);
  const file = join(snapshot, '..', '..', 'past.bin');
  if (!existsSync(file)) {
    const reader = await openSnapshot(snapshot);
    try {
      writeFileSync(file, serialize(await pastOf(reader, backs)));
    } finally {
      await reader.close();
    }
  }
  const past = deserialize(readFileSync(file)) as Past;
  return { ...past, starts: past.starts.filter(({ back }) => backs.includes(back)) };
}

const percent = (count: number, of: number) => `${Math.round((100 * count) / of)}%`;

function told(looks: Coverage): string {
  const lines = [6, 12, 24].map((ahead) => {
    const at = looks.flatMap((look) => look.filter((one) => one.ahead === ahead));
    const held = (level: 50 | 80 | 95) =>
      percent(at.filter((one) => one.held[level]).length, at.length);
    const error = at.reduce((sum, one) => sum + Math.abs(one.error), 0) / at.length;
    const below = percent(at.filter((one) => one.error > 0).length, at.length);
    return `${ahead} months: ${held(50)} ${held(80)} ${held(95)}, off by ${(100 * error).toFixed(1)}%, too high ${below}`;
  });
  return lines.join('; ');
}

const all: Coverage[] = [];
for (let seed = first; seed < first + cities; seed += 1) {
  if (onlyBuild) {
    await kept(seed);
    console.log(`${seed} built`);
    continue;
  }
  all.push(coverageOf(await kept(seed)));
  mkdirSync('bench/results', { recursive: true });
  writeFileSync(
    `bench/results/coverage-${first}.json`,
    JSON.stringify({ scale, cities: all }, null, 1),
  );
  console.log(`${all.length} cities. ${told(all.flat())}`);
}
