import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { PredictorAsked, PredictorSpec } from '../rules/choose-predictors.ts';
import type { EffectRefusal } from '../rules/refusal.ts';

const time = z.union([z.number(), z.string()]);
const span = z.strictObject({ from: time, to: time });

const predictor = z.union([
  z.strictObject({ column: z.string(), from: time, to: time }),
  z.strictObject({ column: z.string(), at: z.union([time, z.array(time).min(1)]) }),
]);

/** { "predictors": [{ "column": …, "from": …, "to": … } or { "column": …, "at": … }], "fit": …, "weights": …, "later": … } */
const specification = z.strictObject({
  predictors: z.array(predictor).min(1),
  fit: span.optional(),
  weights: z.array(z.number()).optional(),
  later: z.array(predictor).optional(),
});

export function readPredictors(path: string): Result<PredictorSpec, EffectRefusal> {
  const json = readJson(path);
  if (!json.ok) return json;
  const read = specification.safeParse(json.value);
  if (!read.success) {
    const { message, path: where } = read.error.issues[0] ?? { message: '', path: [] };
    const problem = [where.join('.'), message].filter((part) => part !== '').join(': ');
    return refuse({ kind: 'bad-spec', path, problem });
  }
  const { predictors, fit, weights, later } = read.data;
  return ok({ predictors: predictors.map(asAsked), fit, weights, later: later?.map(asAsked) });
}

const asAsked = (asked: z.infer<typeof predictor>): PredictorAsked => ({
  column: asked.column,
  when: 'at' in asked ? [asked.at].flat() : { from: asked.from, to: asked.to },
});

function readJson(path: string): Result<unknown, EffectRefusal> {
  try {
    return ok(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError) {
      return refuse({ kind: 'bad-spec', path, problem: `it is no JSON (${error.message})` });
    }
    const problem = (error as NodeJS.ErrnoException).code ?? String(error);
    return refuse({ kind: 'no-file', path, problem });
  }
}
