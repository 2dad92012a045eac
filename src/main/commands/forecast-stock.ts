import { ok } from '#kernel/result.ts';
import { type Input, type Option, text } from '#main/command.ts';
import { aligned, mistyped, readNumbers, refused, wholeNumber } from '#main/commands/typed.ts';
import { openAskedSnapshot } from '#main/open-snapshot.ts';
import { progressOnScreen } from '#main/progress.ts';
import {
  effectsOf,
  type ForecastGround,
  forecastJson,
  openGround,
  readScenario,
  type Scenario,
  simulate,
} from '#modules/forecast/index.ts';

export const stockOptions = {
  scenario: {
    type: 'string',
    meaning: 'JSON file with what is assumed to change (docs/methods/scenarios.md)',
  },
  snapshot: { type: 'string', meaning: 'number of the snapshot (default the newest)' },
  months: { type: 'string', meaning: 'months ahead of a scenario, 1 to 120 (default 60)' },
  draws: { type: 'string', meaning: 'courses to simulate, 20 to 10000 (default 1000)' },
  threads: {
    type: 'string',
    meaning: 'threads to simulate on (default all; the figures are the same)',
  },
} as const satisfies Record<string, Option>;

/** A scenario or a snapshot was named, and no series. */
export const asksStock = ({ values }: Input): boolean =>
  values['series'] === undefined &&
  (values['scenario'] !== undefined || values['snapshot'] !== undefined);

/** Forecasts the stock of a snapshot, person by person. */
export async function forecastStock(input: Input): Promise<number> {
  const typed = readTyped(input);
  if (typeof typed === 'string') return mistyped(input, 'forecast', typed);
  const { file } = typed;
  const scenario = file === undefined ? ok(asItIs) : readScenario(file);
  if (!scenario.ok) return refused(input, scenario.refusal);
  const reader = await openAskedSnapshot(text(input.values['snapshot']));
  if (!reader.ok) return refused(input, reader.refusal);
  try {
    const ground = await openGround(reader.value);
    if (!ground.ok) return refused(input, ground.refusal);
    const made = await simulated(ground.value, scenario.value, typed);
    input.out(input.values['json'] === true ? JSON.stringify(made) : linesOf(made));
    return 0;
  } finally {
    await reader.value.close();
  }
}

const asItIs = { name: 'base', parts: [] };

type Typed = {
  readonly file: string | undefined;
  readonly seed: number;
  readonly numbers: Readonly<Record<'months' | 'draws' | 'threads', number>>;
};

function readTyped({ values, words }: Input): Typed | string {
  if (words.length > 0) return `"${words.join(' ')}" is too much behind forecast.`;
  const numbers = readNumbers(
    values,
    { months: ['60', 120], draws: ['1000', 10_000], threads: ['0', 64] },
    { threads: 0, draws: 20 },
  );
  if (typeof numbers === 'string') return numbers;
  const seed = wholeNumber(text(values['seed']) ?? '1');
  if (seed === undefined) return '--seed is a whole number of 0 or more.';
  return { file: text(values['scenario']), seed, numbers };
}

async function simulated(
  ground: ForecastGround,
  scenario: Scenario,
  { seed, numbers: { months, draws, threads } }: Typed,
) {
  const told = progressOnScreen();
  const forecast = await simulate(
    { model: ground.model, effects: effectsOf(scenario, ground), months, seed },
    {
      draws,
      target: ground.target,
      ...(threads === 0 ? {} : { threads }),
      ...(process.stderr.isTTY ? { progress: (share) => told('Simulating', share) } : {}),
    },
  );
  return forecastJson(ground, scenario, forecast, 'en');
}

function linesOf(made: ReturnType<typeof forecastJson>): string {
  const { snapshot, scenario, assumptions, months, target, warnings } = made;
  const whole = (value: number | undefined) => (value === undefined ? '' : value.toFixed(0));
  return [
    `Scenario "${scenario.name}" on snapshot ${snapshot.number} of ${snapshot.referenceDate}${snapshot.synthetic ? ', a synthetic city' : ''}`,
    ...assumptions.map(({ assumption, source }) => `- ${assumption} (${source})`),
    '',
    ...aligned([
      ['end of', 'households', '50% band', '80% band', '95% band'],
      ...months
        .filter((_, at) => (at + 1) % 6 === 0 || at === 0)
        .map(({ month, stock: { mean, lo50, hi50, lo80, hi80, lo95, hi95 } }) => [
          month,
          whole(mean),
          `${whole(lo50)} to ${whole(hi50)}`,
          `${whole(lo80)} to ${whole(hi80)}`,
          `${whole(lo95)} to ${whole(hi95)}`,
        ]),
    ]),
    ...(target === null
      ? []
      : [
          '',
          `Target ${target.value} by ${target.by}: probability ${(100 * target.probability).toFixed(0)}%; ${target.extraExits.mean.toFixed(1)} exits a month more would do (80%: ${target.extraExits.lo80.toFixed(1)} to ${target.extraExits.hi80.toFixed(1)}); expected to cross it ${target.crossing.expected ?? 'not within these months'}`,
        ]),
    ...warnings.map(({ message }) => `! ${message}`),
  ].join('\n');
}
