import { calibratedReach, type Reach } from './calibration.ts';
import { type Origin, type SingleMethod, singleMethods } from './origins.ts';
import { eachLevel, type Level, levels, normalReach, type Projection } from './projection.ts';

export type Combination = {
  readonly known: number;
  readonly projection: Projection;
  /** Weight of each method at each step; they add up to 1. */
  readonly weights: { readonly [method in SingleMethod]: Float64Array };
  /** Past forecasts of each step whose outcome was known: what weights and bands rest on. */
  readonly checked: Int32Array;
};

/** Below this many past forecasts all methods weigh the same, and the bands are the methods' own for the greater part. */
export const leastChecked = 12;

type PastErrors = {
  /** Mean squared scaled error of each method over steps 1 to this one, summed over origins until here. */
  readonly sums: { readonly [method in SingleMethod]: Float64Array }[];
};

/**
 * Combines the methods at each origin, with what was known then: a method weighs the inverse square of its
 * mean squared error over past forecasts, over the steps up to this one (after Bates and Granger, 1969;
 * the square leans harder to what proved right). The bands would have held their share of the past errors of the
 * combination, of late above all (calibration.ts). They never narrow further ahead.
 */
export function combine(
  series: Float64Array,
  origins: readonly Origin[],
  horizon: number,
): readonly Combination[] {
  const past = sumErrors(series, origins, horizon);
  const errors = origins.map(() => new Float64Array(horizon));
  return origins.map((origin, place) => {
    const weights = Object.fromEntries(
      singleMethods.map((method) => [method, new Float64Array(horizon)]),
    ) as { [method in SingleMethod]: Float64Array };
    const mean = new Float64Array(horizon);
    const own = new Float64Array(horizon);
    const checked = new Int32Array(horizon);
    const half = eachLevel(() => new Float64Array(horizon));
    for (let step = 0; step < horizon; step += 1) {
      const told = Math.max(0, place - step);
      checked[step] = told;
      const weighed = weightsAt(past, told, step);
      for (const method of singleMethods) {
        const { mean: path, bands } = origin.single[method];
        const value = path[step] as number;
        weights[method][step] = weighed[method];
        mean[step] = (mean[step] as number) + weighed[method] * value;
        own[step] =
          (own[step] as number) +
          (weighed[method] * ((bands[80].high[step] as number) - value)) / normalReach[80];
      }
      const deviation = own[step] as number;
      const unit = unitOf(origin, deviation);
      const seen = Float64Array.from({ length: told }, (_, at) => errors[at]?.[step] ?? 0);
      fillReach(half, step, { errors: seen, deviation: deviation / unit }, unit);
      const actual = series[origin.known + step];
      if (actual !== undefined) {
        (errors[place] as Float64Array)[step] = Math.abs(actual - (mean[step] as number)) / unit;
      }
    }
    return { known: origin.known, projection: around(mean, half), weights, checked };
  });
}

/**
 * In what errors of several origins are laid beside each other: halfway, as factors go, between the mean yearly change
 * and the deviation that the methods expect then. By the change alone bands hardly follow a calmer or wilder time, by the
 * deviation alone they follow every whim of the fit.
 */
const unitOf = ({ scale }: Origin, deviation: number): number =>
  Math.sqrt(scale * Math.max(deviation, exact * scale));

function fillReach(
  half: { readonly [level in Level]: Float64Array },
  step: number,
  reach: Reach,
  unit: number,
): void {
  const reached = calibratedReach(reach, levels);
  let inner = 0;
  for (const [at, level] of levels.entries()) {
    const before = step === 0 ? 0 : (half[level][step - 1] as number);
    inner = Math.max(inner, before, unit * (reached[at] as number));
    half[level][step] = inner;
  }
}

const around = (
  mean: Float64Array,
  half: { readonly [level in Level]: Float64Array },
): Projection => ({
  mean,
  bands: eachLevel((level) => ({
    low: mean.map((value, step) => value - (half[level][step] as number)),
    high: mean.map((value, step) => value + (half[level][step] as number)),
  })),
});

function weightsAt(
  { sums }: PastErrors,
  told: number,
  step: number,
): { readonly [method in SingleMethod]: number } {
  const entries = singleMethods.map((method) => {
    if (told < leastChecked) return [method, 1] as const;
    const squares = (sums[told - 1]?.[method][step] ?? 0) / told;
    return [method, (squares + exact) ** -2] as const;
  });
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  return Object.fromEntries(entries.map(([method, weight]) => [method, weight / total])) as {
    [method in SingleMethod]: number;
  };
}

// A method that was never wrong would weigh infinitely: a millionth of the usual yearly change, squared.
const exact = 1e-12;

/** Running sums over origins; a step whose outcome is not known yet adds nothing and is never asked for. */
function sumErrors(series: Float64Array, origins: readonly Origin[], horizon: number): PastErrors {
  const before = Object.fromEntries(
    singleMethods.map((method) => [method, new Float64Array(horizon)]),
  ) as { [method in SingleMethod]: Float64Array };
  const sums = origins.map((origin) => {
    for (const method of singleMethods) addErrors(before[method], series, origin, method);
    return Object.fromEntries(
      singleMethods.map((method) => [method, before[method].slice()]),
    ) as typeof before;
  });
  return { sums };
}

function addErrors(
  sums: Float64Array,
  series: Float64Array,
  { known, scale, single }: Origin,
  method: SingleMethod,
): void {
  let squares = 0;
  for (let step = 0; step < sums.length && known + step < series.length; step += 1) {
    squares +=
      (((series[known + step] as number) - (single[method].mean[step] as number)) / scale) ** 2;
    sums[step] = (sums[step] as number) + squares / (step + 1);
  }
}
