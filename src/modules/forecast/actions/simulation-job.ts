import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import type { JobKind } from '#platform/jobs/kind.ts';
import { effectsOf } from '../rules/scenario/effects.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { Chosen } from '../rules/scenario/typed.ts';
import type { Uncertain } from '../rules/stock/effect.ts';
import type { StockForecast } from '../rules/stock/forecast.ts';
import { modelEdition } from '../rules/stock/model.ts';
import type { OpenGround } from './keep-ground.ts';
import type { ForecastGround } from './open-ground.ts';
import { forecastShape, scenarioShape, targetShape } from './shapes.ts';
import { simulate } from './simulate.ts';

const payloadShape = z.object({
  snapshot: z.int().positive(),
  scenario: scenarioShape,
  months: z.int().min(1).max(120),
  draws: z.int().min(20).max(10_000),
  seed: z.int().nonnegative(),
  target: targetShape,
});
export type SimulationPayload = z.infer<typeof payloadShape>;
export type SimulationKind = JobKind<SimulationPayload, StockForecast>;

/** Simulates a scenario on the newest snapshot, as long work. */
export const simulationJob = (openGround: OpenGround): SimulationKind => ({
  name: 'forecast-simulation',
  payload: payloadShape,
  outcome: forecastShape,
  run: async ({ snapshot, scenario, months, draws, seed, target }, work) => {
    const ground = await openGround();
    if (ground?.ok !== true || ground.value.manifest.number !== snapshot) {
      return refuse(
        `Momentopname ${snapshot} is niet meer de nieuwste. / Snapshot ${snapshot} is no longer the newest.`,
      );
    }
    const { model } = ground.value;
    const forecast = await simulate(
      { model, effects: effectsOf(scenario, ground.value), months, seed },
      {
        draws,
        target,
        progress: (share) => work.progress('simulating', share),
        signal: work.signal,
      },
    );
    return ok(forecast);
  },
});

const pageDraws = 1_000;
export const pageSeed = 1;

export const payloadOf = (
  { manifest }: ForecastGround,
  { scenario, months, target }: Chosen,
): SimulationPayload => ({
  snapshot: manifest.number,
  scenario,
  months,
  draws: pageDraws,
  seed: pageSeed,
  target,
});

/** A part on the labour market hangs on the series that is loaded. */
export const marketIn = ({ parts }: Pick<Scenario, 'parts'>, vacancies: Uncertain) =>
  parts.some(({ kind }) => kind === 'labour-market') ? vacancies : null;

/** The same work has the same key: what is simulated, of which snapshot as it was taken, by which version. */
export function keyOf({ manifest, vacancies }: ForecastGround, payload: SimulationPayload): string {
  const { name: _, ...scenario } = payload.scenario;
  const all = [
    modelEdition,
    manifest.takenAt,
    manifest.version,
    { ...payload, scenario },
    marketIn(scenario, vacancies),
  ];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}
