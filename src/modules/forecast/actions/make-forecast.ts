import type { Jobs } from '#platform/jobs/jobs.ts';
import type { Run } from '#platform/jobs/kind.ts';
import { effectsOf } from '../rules/scenario/effects.ts';
import type { Chosen } from '../rules/scenario/typed.ts';
import type { StockForecast } from '../rules/stock/forecast.ts';
import type { ForecastGround } from './open-ground.ts';
import { keyOf, pageSeed, payloadOf, type SimulationKind } from './simulation-job.ts';
import { glance } from './threads.ts';

export type Made = {
  readonly forecast: StockForecast;
  /** The simulation of it that was asked, if any. */
  readonly run: Run<StockForecast> | undefined;
};

const most = 100;
const draws = 60;

/** Makes the forecast that is asked: as it was simulated, else at once; what was made at once is kept for a while. */
export function forecastMaker(jobs: Jobs, kind: SimulationKind) {
  const kept = new Map<string, Promise<StockForecast>>();
  return async (ground: ForecastGround, chosen: Chosen): Promise<Made> => {
    const key = keyOf(ground, payloadOf(ground, chosen));
    const run = await jobs.newest(kind, key);
    if (run?.state === 'done') return { forecast: run.outcome, run };
    const making = kept.get(key) ?? atOnce(ground, chosen);
    kept.set(key, making);
    making.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return { forecast: await making, run };
  };
}

const atOnce = (ground: ForecastGround, { scenario, months, target }: Chosen) =>
  glance({
    asked: { model: ground.model, effects: effectsOf(scenario, ground), months, seed: pageSeed },
    target,
    draws,
  });
