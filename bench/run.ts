// npm run bench: ratios measured in one run, on a city of BENCH_SCALE (0.1). Writes bench/results/<time>.json.
// npm run bench -- <part> …: some parts alone, each with what it stands on: effect, records (build, import, snapshot,
// chapters, forecast, row security), served (starts, pages, fifty people at once), nation (BENCH_HOUSEHOLDS without a
// database; not among those that run without a name).
import '../src/main/node-version.ts';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '#database/open-database.ts';
import { openHouse } from '#main/house.ts';
import { openDataFolder } from '#platform/data-folder.ts';
import { summaryOf, workAtOnce } from './at-once.ts';
import { measureEffects } from './effect.ts';
import { measureBuild, measureChapters, measureNation } from './facts.ts';
import { measureForecast } from './forecast.ts';
import { measureImport } from './import.ts';
import { type Measured, runCommand, startCommand, timed, watchPeak } from './measure.ts';
import { measurePages } from './pages.ts';
import { measureRowSecurity } from './row-security.ts';
import { measureSnapshot } from './snapshot.ts';

const scale = process.env['BENCH_SCALE'] || '0.1';
const folder = mkdtempSync(join(tmpdir(), 'werkspoor-bench-'));
chmodSync(folder, 0o711);
const data = join(folder, 'data');
const city = join(folder, 'city');
const all: Measured[] = [];

function note(measured: readonly Measured[]): void {
  for (const one of measured) {
    all.push(one);
    const { what, seconds, against, peakMegabytes } = one;
    const ratio =
      against === undefined ? '' : `  ${(seconds / against.seconds).toFixed(2)} x ${against.what}`;
    const memory = peakMegabytes ? `  peak ${Math.round(peakMegabytes)} MB` : '';
    console.log(`${what}: ${seconds.toFixed(3)} s${ratio}${memory}`);
  }
}

/** Starts the product and waits until it prints its address. */
async function serve() {
  const { child, said } = startCommand(['serve'], data);
  const peak = watchPeak(child);
  const { value: address, seconds } = await timed(async () => {
    for (;;) {
      const found = /Werkspoor is at (\S+)/.exec(said())?.[1];
      if (found !== undefined) return found;
      if (child.exitCode !== null) throw new Error(said());
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  const stop = async () => {
    child.kill('SIGINT');
    await once(child, 'exit');
  };
  return { address, seconds, peak, stop };
}

async function atOnce(address: string): Promise<readonly Measured[]> {
  const house = await openHouse('command', () => {});
  if (!house.ok) throw new Error(house.refusal);
  try {
    return summaryOf(await workAtOnce(house.value, address, 60));
  } finally {
    await house.value.close();
  }
}

async function rowSecurity(): Promise<readonly Measured[]> {
  const house = await openHouse('command', () => {});
  const dataFolder = openDataFolder(process.env, process.cwd());
  if (!house.ok || !dataFolder.ok) throw new Error('no house');
  const owner = await openDatabase({
    dataFolder: dataFolder.value,
    env: process.env,
    purpose: 'command',
    log: () => {},
  });
  if (!owner.ok) throw new Error(owner.refusal.kind);
  try {
    return await measureRowSecurity(house.value, owner.value.ownerUrl);
  } finally {
    await house.value.close();
    await owner.value.close();
  }
}

async function measureRecords(): Promise<void> {
  const built = await runCommand(['city', 'build', city, '--scale', scale], data);
  note(await measureBuild(built, city, `city build at scale ${scale}`));
  note(await measureImport(city, data));
  note(await measureSnapshot(data));
  note(await measureChapters(data));
  note(await measureForecast(data));
  note(await rowSecurity());
  rmSync(data, { recursive: true, force: true });
}

async function measureServed(): Promise<void> {
  const first = await serve();
  await first.stop();
  const second = await serve();
  note([
    { what: 'first start', seconds: first.seconds, peakMegabytes: first.peak() },
    {
      what: 'second start',
      seconds: second.seconds,
      against: { what: 'the first', seconds: first.seconds },
    },
  ]);
  note(await measurePages(second.address));
  note(await atOnce(second.address));
  note([{ what: 'serving these pages', seconds: 0, peakMegabytes: second.peak() }]);
  await second.stop();
}

const households = process.env['BENCH_HOUSEHOLDS'] || '400000';
const parts: Readonly<Record<string, () => Promise<void>>> = {
  effect: async () => note(await measureEffects(data)),
  records: measureRecords,
  served: measureServed,
  nation: async () => note(await measureNation(households, join(folder, 'nation'))),
};

try {
  process.env['CITY_SCALE'] = scale;
  process.env['WERKSPOOR_DATA'] = data;
  process.env['WERKSPOOR_REQUESTS_PER_MINUTE'] = '1000000';
  const asked = process.argv.slice(2);
  for (const part of asked.length > 0 ? asked : ['effect', 'records', 'served']) {
    const measure = parts[part];
    if (measure === undefined) {
      throw new Error(`no part ${part}: name some of ${Object.keys(parts).join(', ')}`);
    }
    await measure();
  }
  mkdirSync('bench/results', { recursive: true });
  const file = `bench/results/${new Date().toISOString().replaceAll(':', '-')}.json`;
  const machine = { node: process.version, cores: cpus().length, platform: process.platform };
  writeFileSync(
    file,
    `${JSON.stringify({ scale: Number(scale), machine, measured: all }, null, 2)}\n`,
  );
  console.log(`Written: ${file}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
