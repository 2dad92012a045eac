import { z } from 'zod';
import { type Day, findDay } from '#kernel/day.ts';
import { findMonth, type Month } from '../rules/month.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';
import type { StockForecast } from '../rules/stock/forecast.ts';

export const monthShape = z.string().transform((text, context): Month => {
  const found = findMonth(text);
  if (found !== undefined) return found;
  context.addIssue(`"${text}" is no month: write YYYY-MM`);
  return z.NEVER;
});

const uncertain = z
  .strictObject({ mean: z.number(), low: z.number(), high: z.number() })
  .refine(
    ({ mean, low, high }) => low <= mean && mean <= high,
    'low, mean and high must be in this order',
  );

const common = {
  from: monthShape,
  until: monthShape.optional(),
  assumption: z.string().max(2000).optional(),
  source: z.string().max(2000).optional(),
};
const fte = z.number().min(-2000).max(2000).optional();
const perYear = z.number().min(-50_000).max(50_000);

const part = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('inflow'), ...common, change: z.number().min(-1).max(5) }),
  z.strictObject({
    kind: z.literal('labour-market'),
    ...common,
    vacancies: z.number().min(-0.95).max(5),
    elasticity: uncertain.optional(),
  }),
  z.strictObject({
    kind: z.literal('capacity'),
    ...common,
    fte: z.strictObject({ work: fte, prestatie010: fte, youth: fte }),
    elasticity: uncertain.optional(),
  }),
  z.strictObject({
    kind: z.literal('wage-subsidies'),
    ...common,
    places: z.number().min(0).max(5000),
    anyway: uncertain.optional(),
  }),
  z.strictObject({ kind: z.literal('service-model'), ...common, elasticity: uncertain.optional() }),
  ...(['housing', 'labour-migration', 'refugees'] as const).map((kind) =>
    z.strictObject({
      kind: z.literal(kind),
      ...common,
      number: perYear,
      share: uncertain.optional(),
    }),
  ),
]);

/** A scenario as it comes in: from a file, or as it was kept. */
export const scenarioShape = z
  .strictObject({ name: z.string().min(1).max(200), parts: z.array(part).max(50) })
  .transform((read) => read as Scenario);

const day = z.string().transform((text, context): Day => {
  const found = findDay(text);
  if (found !== undefined) return found;
  context.addIssue(`"${text}" is no calendar date`);
  return z.NEVER;
});

export const bandShape = z.object({
  mean: z.number(),
  lo50: z.number(),
  hi50: z.number(),
  lo80: z.number(),
  hi80: z.number(),
  lo95: z.number(),
  hi95: z.number(),
});

export const targetShape = z.object({ value: z.int().nonnegative(), by: day });

export const forecastShape = z
  .object({
    kind: z.enum(['expected', 'simulated']),
    draws: z.int(),
    seed: z.int(),
    origin: monthShape,
    months: z.array(monthShape),
    series: z.record(z.string(), z.array(bandShape)),
    apart: z.object({ parameters: z.array(bandShape), chance: z.array(bandShape) }),
    target: z
      .object({
        ...targetShape.shape,
        probability: z.number(),
        extraExits: z.object({ mean: z.number(), lo80: z.number(), hi80: z.number() }),
        crossing: z.object({
          expected: monthShape.optional(),
          early: monthShape.optional(),
          late: monthShape.optional(),
          share: z.number(),
        }),
      })
      .optional(),
  })
  .transform((read) => read as StockForecast);

/** The months of a series of the labour market. */
export const valuesShape = z.array(z.number());

const assumption = z.object({ assumption: z.string(), source: z.string() });

/** The columns of a forecast that was kept. */
export const storedShape = z.object({
  scenario: scenarioShape,
  assumptions: z.object({ nl: z.array(assumption), en: z.array(assumption) }),
  forecast: forecastShape,
});
