import { type Band, bandOf } from '#engine/transitions/band.ts';
import { effectsOf } from '../rules/scenario/effects.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { StockForecast } from '../rules/stock/forecast.ts';
import type { Target } from '../rules/stock/target.ts';
import type { ForecastGround } from './open-ground.ts';
import { marketIn } from './simulation-job.ts';
import { glanceAtStock } from './threads.ts';

export type Compared = {
  readonly scenario: Scenario;
  readonly forecast: StockForecast;
  /** Stock less that of the first scenario, by month; nothing for the first itself. */
  readonly difference: readonly Band[] | undefined;
};

const draws = 24;
const seed = 1;

/**
 * Each scenario beside the first. All take the same draws of rates and levels, so that the band of a difference
 * holds what is not known of the scenario, not what is not known of everything; chance is left out of it.
 */
export async function compareScenarios(
  ground: ForecastGround,
  scenarios: readonly Scenario[],
  months: number,
  target: Target,
): Promise<readonly Compared[]> {
  const made = await Promise.all(
    scenarios.map(async (scenario) => ({
      scenario,
      ...(await glanceAt(ground, scenario, months, target)),
    })),
  );
  const [first] = made;
  return made.map(({ scenario, forecast, expected }) => ({
    scenario,
    forecast,
    difference:
      first === undefined || expected === first.expected
        ? undefined
        : differences(expected, first.expected, months),
  }));
}

const kept = new Map<string, ReturnType<typeof glanceAtStock>>();
const most = 60;

/** What was computed for one visitor serves the next; a newer snapshot has other keys. */
function glanceAt(ground: ForecastGround, scenario: Scenario, months: number, target: Target) {
  const { takenAt, version } = ground.manifest;
  const market = marketIn(scenario, ground.vacancies);
  const key = JSON.stringify([takenAt, version, scenario.parts, months, target, market]);
  const effects = effectsOf(scenario, ground);
  const asked = { model: ground.model, effects, months, seed };
  const made = kept.get(key) ?? glanceAtStock({ asked, target, draws });
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  return made;
}

const differences = (
  one: readonly Float64Array[],
  other: readonly Float64Array[],
  months: number,
): readonly Band[] =>
  Array.from({ length: months }, (_, month) =>
    bandOf(
      Float64Array.from(
        one,
        (path, draw) => (path[month] as number) - (other[draw]?.[month] as number),
      ),
    ),
  );
