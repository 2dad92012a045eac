import { ok, type Result } from '#kernel/result.ts';
import {
  type ChosenComparison,
  chooseComparison,
  type Question,
} from '../rules/choose-comparison.ts';
import { choosePredictors, type PredictorAsked } from '../rules/choose-predictors.ts';
import { type EffectReport, reportEffect, type Wanted } from '../rules/effect-report.ts';
import type { EffectRefusal } from '../rules/refusal.ts';
import { type Circumstances, fitOnThreads } from './placebo-threads.ts';
import { readPanel } from './read-panel.ts';
import { readPredictors } from './read-predictors.ts';

export type EffectRequest = Question &
  Wanted & {
    /** The comma-separated file with the panel, and which of its columns say what. */
    readonly file: string;
    readonly unit: string;
    readonly time: string;
    /** A file that says what to match besides the outcome; of synthetic control only. */
    readonly predictors?: string | undefined;
  };

/** The effect of a treatment that one unit of any panel had from a period on. */
export function measureEffect(request: EffectRequest): Result<EffectReport, EffectRefusal> {
  const chosen = chooseFrom(request);
  return chosen.ok ? ok(reportEffect(chosen.value, request, request)) : chosen;
}

/** The same, with the placebos spread over the processors; `signal` ends it: the promise is then refused. */
export async function measureOnThreads(
  request: EffectRequest,
  circumstances: Circumstances,
): Promise<Result<EffectReport, EffectRefusal>> {
  const chosen = chooseFrom(request);
  if (!chosen.ok) return chosen;
  const fits = request.placebo
    ? await fitOnThreads(chosen.value.comparison, request.method, circumstances)
    : undefined;
  return ok(reportEffect(chosen.value, request, { ...request, fits }));
}

function chooseFrom(request: EffectRequest): Result<ChosenComparison, EffectRefusal> {
  const { file, unit, time, outcome, treated } = request;
  const spec =
    request.predictors === undefined ? ok(undefined) : readPredictors(request.predictors);
  if (!spec.ok) return spec;
  const asked = spec.value?.predictors ?? [];
  const later = spec.value?.later ?? [];
  const numbers = [...new Set([outcome, ...[...asked, ...later].map(({ column }) => column)])];
  const panel = readPanel(file, { unit, time, numbers });
  if (!panel.ok) return panel;
  const chosen = chooseComparison(panel.value, request);
  if (!chosen.ok) return chosen;
  if (spec.value === undefined) return chosen;
  const { comparison, donors } = chosen.value;
  const units = { treated, donors, before: comparison.before };
  const predictors = choosePredictors(panel.value, spec.value, units);
  if (!predictors.ok) return predictors;
  return ok({
    ...chosen.value,
    comparison: { ...comparison, predictors: predictors.value },
    predictorNames: asked.map(({ column, when }) => predictorName(column, when)),
  });
}

/** "beer 1984 to 1988", "cigsale 1975". */
const predictorName = (column: string, when: PredictorAsked['when']): string =>
  `${column} ${'from' in when ? `${when.from} to ${when.to}` : when.join(', ')}`;
