import type { Predictors, PredictorValues } from '#engine/causal/comparison.ts';
import { meanOf } from '#engine/causal/spread.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { findGap, pathIn } from './choose-comparison.ts';
import type { Panel } from './panel.ts';
import type { EffectRefusal } from './refusal.ts';
import type { Time } from './time.ts';

export type Span = { readonly from: Time; readonly to: Time };

/** The mean of a column over a span of times, or over some of them. */
export type PredictorAsked = { readonly column: string; readonly when: Span | readonly Time[] };

export type PredictorSpec = {
  readonly predictors: readonly PredictorAsked[];
  /** The times by which the predictor weights are chosen (default all before the start). */
  readonly fit?: Span | undefined;
  /** Predictor weights that are given, not sought. */
  readonly weights?: readonly number[] | undefined;
  /** The same predictors measured later, one for each: donor weights rest on these (cross-validation). */
  readonly later?: readonly PredictorAsked[] | undefined;
};

/** The predictors of the treated unit and the donors; refuses a time from the start on and a missing cell. */
export function choosePredictors(
  panel: Panel,
  { predictors, fit, weights, later }: PredictorSpec,
  units: Units,
): Result<Predictors, EffectRefusal> {
  const { before } = units;
  const values = valuesOf(panel, predictors, units);
  if (!values.ok) return values;
  const again = later === undefined ? ok({}) : measuredLater(panel, later, predictors, units);
  if (!again.ok) return again;
  const given = weights === undefined ? ok({}) : shares(weights, predictors.length);
  if (!given.ok) return given;
  const window = fit === undefined ? ok([0, before - 1]) : periodsOf(panel, 'fit', fit, before);
  if (!window.ok) return window;
  const [from = 0] = window.value;
  const to = (window.value.at(-1) ?? 0) + 1;
  return ok({ ...values.value, from, to, ...given.value, ...again.value });
}

function measuredLater(
  panel: Panel,
  later: readonly PredictorAsked[],
  predictors: readonly PredictorAsked[],
  units: Units,
): Result<Pick<Predictors, 'later'>, EffectRefusal> {
  if (later.length !== predictors.length) {
    return refuse({ kind: 'predictors-later', found: later.length, wanted: predictors.length });
  }
  const values = valuesOf(panel, later, units);
  return values.ok ? ok({ later: values.value }) : values;
}

type Units = {
  readonly treated: string;
  readonly donors: readonly string[];
  readonly before: number;
};

function valuesOf(
  panel: Panel,
  predictors: readonly PredictorAsked[],
  { treated, donors, before }: Units,
): Result<PredictorValues, EffectRefusal> {
  const columns: ((unit: string) => number)[] = [];
  for (const { column, when } of predictors) {
    const periods = periodsOf(panel, column, when, before);
    if (!periods.ok) return periods;
    const gap = findGap(panel, column, [treated, ...donors], periods.value);
    if (gap !== undefined) return refuse(gap);
    const path = pathIn(panel, column);
    columns.push((unit) => meanOf(periods.value.map((at) => path(unit)[at] ?? Number.NaN)));
  }
  const of = (unit: string) => Float64Array.from(columns, (value) => value(unit));
  return ok({ treated: of(treated), donors: donors.map(of) });
}

function periodsOf(
  { times }: Panel,
  column: string,
  when: PredictorAsked['when'],
  before: number,
): Result<readonly number[], EffectRefusal> {
  const last = times[before - 1] ?? '';
  const asked = 'from' in when ? [when.from, when.to] : when;
  const ends = asked.map((time) => times.slice(0, before).indexOf(asTime(time, last)));
  const [from = -1, to = -1] = ends;
  if (ends.includes(-1) || ends.length === 0 || ('from' in when && from > to)) {
    return refuse({ kind: 'predictor-time', column, asked: asked.join(' to '), last });
  }
  return ok('from' in when ? Array.from({ length: to - from + 1 }, (_, at) => from + at) : ends);
}

/** "1980" and 1980 are the same year. */
const asTime = (time: Time, like: Time): Time =>
  typeof like === 'number' ? Number(time) : String(time);

function shares(
  weights: readonly number[],
  wanted: number,
): Result<Pick<Predictors, 'weights'>, EffectRefusal> {
  const sum = weights.reduce((so, weight) => so + weight, 0);
  if (weights.length !== wanted || sum <= 0 || weights.some((weight) => weight < 0)) {
    return refuse({ kind: 'predictor-weights', found: weights.length, wanted });
  }
  return ok({ weights: Float64Array.from(weights, (weight) => weight / sum) });
}
