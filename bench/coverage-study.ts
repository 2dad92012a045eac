// node --import tsx bench/coverage-study.ts: how often the bands of the stock hold what came, over synthetic cities
// of other seeds. COVERAGE_CITIES (100) cities of COVERAGE_SCALE (0.01); writes bench/results/coverage.json.
import '../src/main/node-version.ts';
import { createSecretKey } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCity } from '#city/index.ts';
import { openSnapshot } from '#facts/reader.ts';
import { takeSnapshot } from '#facts/snapshot/take-snapshot.ts';
import { getDay } from '#kernel/day.ts';
import { type Coverage, coverageOf } from '#modules/forecast/index.ts';

const cities = Number(process.env['COVERAGE_CITIES'] || 100);
const scale = Number(process.env['COVERAGE_SCALE'] || 0.01);
const until = getDay('2026-06-30');
const keys = { pseudonym: createSecretKey(Buffer.alloc(32, 7)) };

async function city(seed: number): Promise<Coverage> {
  const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
  try {
    await buildCity({ seed, scale, until, folder: join(folder, 'city') });
    const taken = await takeSnapshot({
      source: { kind: 'extract', folder: join(folder, 'city') },
      folder: join(folder, 'snapshots'),
      date: until,
      keys,
      progress: () => undefined,
      now: () => 0,
    });
    if (!taken.ok) throw new Error(JSON.stringify(taken.refusal));
    const reader = await openSnapshot(taken.value.folder);
    try {
      return await coverageOf(reader, [24, 30, 36, 42, 48, 54, 60]);
    } finally {
      await reader.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const all: Coverage[] = [];
for (let seed = 1; seed <= cities; seed += 1) {
  all.push(await city(seed));
  mkdirSync('bench/results', { recursive: true });
  writeFileSync('bench/results/coverage.json', JSON.stringify({ scale, cities: all }, null, 1));
  const looks = all.flat();
  const lines = [6, 12, 24].map((ahead) => {
    const at = looks.flatMap((look) => look.filter((one) => one.ahead === ahead));
    const held = (level: 50 | 80 | 95) =>
      `${Math.round((100 * at.filter((one) => one.held[level]).length) / at.length)}%`;
    const error = at.reduce((sum, { error: off }) => sum + off, 0) / at.length;
    return `${ahead} months: ${held(50)} ${held(80)} ${held(95)}, mean error ${(100 * error).toFixed(1)}%`;
  });
  console.log(`${seed} cities. ${lines.join('; ')}`);
}
