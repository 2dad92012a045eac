import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '#engine/random/generator.ts';
import { gone } from '#engine/transitions/chain.ts';
import { simulateCourse } from '#engine/transitions/simulate.ts';
import { type Measured, timed, watchPeak } from './measure.ts';

/** The chain of the forecast in size: 48 groups, 61 months of duration, 12 events. */
const [states, cells, events, months] = [2928, 288, 12, 60];

function wholeCity() {
  const chain = {
    states,
    cells,
    events,
    cellOf: Uint16Array.from(
      { length: states },
      (_, state) => Math.floor(state / 61) * 6 + Math.min(5, Math.floor((state % 61) / 10)),
    ),
    next: Uint16Array.from({ length: states }, (_, state) =>
      state % 61 === 60 ? state : state + 1,
    ),
    target: Uint16Array.from({ length: states * events }, (_, at) =>
      at % events < 8 ? gone : (Math.floor(at / events) + 61) % states,
    ),
    counted: new Uint8Array(cells).fill(1),
  };
  const base = Float64Array.from({ length: cells * events }, (_, at) =>
    Math.floor(at / events) % 6 === 0 ? 0.008 : 0.002,
  );
  const plan = {
    months,
    base,
    factorOf: new Uint16Array(cells * events),
    factors: 1,
    factor: new Float64Array(months).fill(1),
    entries: Uint16Array.from({ length: 48 }, (_, group) => group * 61),
    inflow: new Float64Array(months * 48).fill(15),
  };
  const start = new Uint32Array(states);
  for (let person = 0; person < 33_000; person += 1) {
    const state = (person * 7919) % states;
    start[state] = (start[state] as number) + 1;
  }
  return { chain, plan, start };
}

/** Persons by chance against the 25 million person-months a second that are asked, and threads against one. */
export async function measureForecast(data: string): Promise<readonly Measured[]> {
  const { chain, plan, start } = wholeCity();
  const random = seededRandom(1);
  let personMonths = 0;
  const run = async () => {
    personMonths = 0;
    for (let draw = 0; draw < 20; draw += 1) {
      const course = simulateCourse(chain, plan, start, random.stream(`draw ${draw}`));
      personMonths += course.cells.reduce((sum, count) => sum + count, 0);
    }
  };
  await run();
  const { seconds } = await timed(run);
  const whole = (draws: number, threads: number) => runWholeCity(data, draws, threads);
  const [one, two] = [await whole(200, 1), await whole(200, 2)];
  const all = await whole(1000, 2);
  return [
    {
      what: `simulation of ${Math.round(personMonths / 1e6)} million person-months`,
      seconds,
      against: { what: '25 million a second', seconds: personMonths / 25e6 },
    },
    { what: `200 draws of ${one.households} people, 60 months, one thread`, seconds: one.seconds },
    {
      what: 'the same on two threads',
      seconds: two.seconds,
      against: { what: 'one thread over 1.7', seconds: one.seconds / 1.7 },
      note: `${one.processor.toFixed(1)} and ${two.processor.toFixed(1)} s of processor`,
    },
    {
      what: `1,000 draws of ${all.households} people, 60 months, bands, two threads`,
      seconds: all.seconds,
      against: { what: '90 s', seconds: 90 },
      peakMegabytes: all.peakMegabytes,
      note: `${((100 * all.peakMegabytes) / 1000).toFixed(0)}% of 1 GB`,
    },
  ];
}

/** `bench/whole-city.ts` in a process of its own, with the most memory that it held. */
async function runWholeCity(data: string, draws: number, threads: number) {
  const [snapshot] = readdirSync(join(data, 'snapshots')).sort();
  const words = [
    'bench/whole-city.ts',
    join(data, 'snapshots', snapshot ?? ''),
    `${draws}`,
    `${threads}`,
  ];
  const child = spawn(process.execPath, ['--import', 'tsx', ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const peak = watchPeak(child);
  let out = '';
  child.stdout.on('data', (piece: Buffer) => {
    out += piece.toString();
  });
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error('the forecast of a whole city failed');
  const told = JSON.parse(out) as { households: number; seconds: number; processor: number };
  return { ...told, peakMegabytes: peak() };
}
