import { seededRandom } from '#engine/random/generator.ts';
import { gone } from '#engine/transitions/chain.ts';
import { simulateCourse } from '#engine/transitions/simulate.ts';
import { type Measured, runCommand, timed } from './measure.ts';

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
  const simulated = (threads: string) =>
    runCommand(
      ['forecast', '--snapshot', '1', '--draws', '600', '--threads', threads, '--json'],
      data,
    );
  const [one, two] = [await simulated('1'), await simulated('2')];
  return [
    {
      what: `simulation of ${Math.round(personMonths / 1e6)} million person-months`,
      seconds,
      against: { what: '25 million a second', seconds: personMonths / 25e6 },
    },
    { what: 'forecast of 600 draws on one thread', seconds: one.seconds },
    {
      what: 'the same on two threads',
      seconds: two.seconds,
      against: { what: 'one', seconds: one.seconds },
      peakMegabytes: two.peakMegabytes,
    },
  ];
}
