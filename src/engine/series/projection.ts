/** The shares of cases that a band should hold. */
export const levels = [50, 80, 95] as const;
export type Level = (typeof levels)[number];

export type Band = { readonly low: Float64Array; readonly high: Float64Array };

/** What a method expects of the steps to come, in the unit of the series, each with three bands. */
export type Projection = {
  readonly mean: Float64Array;
  readonly bands: { readonly [level in Level]: Band };
};

/** Half the width of a normal band in standard deviations. */
export const normalReach: { readonly [level in Level]: number } = {
  50: 0.6744897501960817,
  80: 1.2815515655446004,
  95: 1.959963984540054,
};

export const eachLevel = <Value>(of: (level: Level) => Value): { [level in Level]: Value } => ({
  50: of(50),
  80: of(80),
  95: of(95),
});

/** Normal bands around a mean; `deviation` is the standard deviation of the error at each step. */
export function normalProjection(mean: Float64Array, deviation: Float64Array): Projection {
  const moved = (reach: number) =>
    mean.map((value, step) => value + reach * (deviation[step] as number));
  return {
    mean,
    bands: eachLevel((level) => ({
      low: moved(-normalReach[level]),
      high: moved(normalReach[level]),
    })),
  };
}
