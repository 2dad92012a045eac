/**
 * How far a band must reach to have held its share of past errors: the order statistic that split
 * conformal prediction takes (Vovk, Gammerman and Shafer, 2005), which with n errors counts as one of
 * n + 1. Errors of forecasts that overlap in time are not independent, so that the share is aimed at, not
 * promised. `sorted`: absolute errors, ascending; `level` in percent.
 */
export function calibratedReach(sorted: Float64Array, level: number): number {
  const share = Math.min(1, (level / 100) * (1 + 1 / sorted.length));
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  const high = sorted[below + 1] ?? low;
  return low + (place - below) * (high - low);
}
