import { meanOf, sumOf } from './spread.ts';

/**
 * Difference-in-differences by two-way fixed effects on a balanced panel: outcome on unit, period and treatment,
 * least squares, errors clustered by unit. With staggered starts the coefficient mixes effects with weights that
 * may be negative (Goodman-Bacon 2021): then use `groupTimeEffects`.
 */
export type TwoWayEffect = {
  readonly effect: number;
  /** Cluster-robust: bare (CR0), times G/(G-1), and with (N-1)/(N-K) besides, K without the unit effects. */
  readonly errors: { readonly bare: number; readonly groups: number; readonly nested: number };
  readonly units: number;
};

/**
 * `outcomes`: one path a unit, all as long. `starts`: the first treated period of each, undefined for never.
 * Needs units that differ in treatment; else the effect is NaN.
 */
export function twoWayEffect(
  outcomes: readonly Float64Array[],
  starts: readonly (number | undefined)[],
): TwoWayEffect {
  const periods = outcomes[0]?.length ?? 0;
  const treatment = starts.map((start) =>
    Float64Array.from({ length: periods }, (_, at) => (start !== undefined && at >= start ? 1 : 0)),
  );
  const within = withinBoth(treatment);
  const rest = withinBoth(outcomes);
  const square = sumOf(within.map((row) => sumOf(row.map((value) => value ** 2))));
  const cross = (unit: number, row: Float64Array) =>
    sumOf(row.map((value, at) => value * (within[unit]?.[at] as number)));
  const effect = sumOf(rest.map((row, unit) => cross(unit, row))) / square;
  const scores = rest.map((row, unit) =>
    cross(
      unit,
      row.map((value, at) => value - effect * (within[unit]?.[at] as number)),
    ),
  );
  const bare = Math.sqrt(sumOf(scores.map((score) => score ** 2))) / square;
  const units = outcomes.length;
  const groups = bare * Math.sqrt(units / (units - 1));
  const cells = units * periods;
  const nested = groups * Math.sqrt((cells - 1) / (cells - periods - 1));
  return { effect, errors: { bare, groups, nested }, units };
}

/** Takes out the means of rows and of columns. */
function withinBoth(rows: readonly Float64Array[]): readonly Float64Array[] {
  const periods = rows[0]?.length ?? 0;
  const byPeriod = Float64Array.from({ length: periods }, (_, at) =>
    meanOf(rows.map((row) => row[at] as number)),
  );
  const overall = meanOf(byPeriod);
  return rows.map((row) => {
    const own = meanOf(row);
    return row.map((value, at) => value - own - (byPeriod[at] as number) + overall);
  });
}
