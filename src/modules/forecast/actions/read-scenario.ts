import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { findMonth, type Month } from '../rules/month.ts';
import type { Scenario } from '../rules/scenario/scenario.ts';

const month = z.string().transform((text, context): Month => {
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
  from: month,
  until: month.optional(),
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

const scenarioShape = z
  .strictObject({ name: z.string().min(1).max(200), parts: z.array(part).max(50) })
  .transform((read) => read as Scenario);

/** Reads a scenario from a JSON file; the refusal says what is wrong where, and what may stand there. */
export function readScenario(file: string): Result<Scenario, string> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return refuse(
      `${file} ${code === 'ENOENT' ? 'does not exist' : `cannot be read (${code ?? 'unknown'})`}. Name a JSON file with --scenario.`,
    );
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return refuse(`${file} is no JSON: ${(error as Error).message}.`);
  }
  const read = scenarioShape.safeParse(parsed);
  if (read.success) return ok(read.data);
  const told = read.error.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
  return refuse(`${file} is no scenario. ${told.join('; ')}. See docs/methods/scenarios.md.`);
}
