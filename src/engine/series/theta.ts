import { fitEts } from './ets-fit.ts';
import { lineThrough } from './ets-start.ts';
import { normalProjection, type Projection } from './projection.ts';
import { decompose, hasSeason } from './seasonality.ts';

export type ThetaFit = {
  readonly alpha: number;
  /** Half the slope of the line through the series, a step. */
  readonly drift: number;
  readonly level: number;
  /** One number each place of the period, place 0 being that of the first observation. */
  readonly season: { readonly kind: 'N' | 'A' | 'M'; readonly values: readonly number[] };
};

/**
 * The Theta method (Assimakopoulos and Nikolopoulos, 2000) in the form that Hyndman and Billah (2003)
 * proved equal to it: simple exponential smoothing with half the slope of the line through the series as
 * drift, on the series without its season, which is put back afterwards.
 */
export function theta(
  series: Float64Array,
  period: number,
  horizon: number,
): { readonly fit: ThetaFit; readonly projection: Projection } {
  const { kind, values, adjusted } = withoutSeason(series, period);
  const { smoothing, run, variance } = fitEts(
    { error: 'A', trend: 'N', season: 'N' },
    adjusted,
    period,
  );
  const { alpha } = smoothing;
  const drift = lineThrough(adjusted).slope / 2;
  const level = run.end.level;
  const mean = new Float64Array(horizon);
  const deviation = new Float64Array(horizon);
  const settled = (1 - (1 - alpha) ** series.length) / alpha;
  for (let step = 0; step < horizon; step += 1) {
    const factor = values[(series.length + step) % period] ?? (kind === 'M' ? 1 : 0);
    const base = level + drift * (step + settled);
    mean[step] = kind === 'M' ? base * factor : base + factor;
    deviation[step] = Math.sqrt(variance * (1 + step * alpha ** 2)) * (kind === 'M' ? factor : 1);
  }
  return {
    fit: { alpha, drift, level, season: { kind, values } },
    projection: normalProjection(mean, deviation),
  };
}

/** A multiplicative season where every number is above 0, else an additive one, where there is one. */
function withoutSeason(series: Float64Array, period: number) {
  if (!hasSeason(series, period)) return { kind: 'N' as const, values: [], adjusted: series };
  const kind: 'A' | 'M' = series.every((value) => value > 0) ? 'M' : 'A';
  const { season, adjusted } = decompose(series, period, kind);
  return season.every((factor) => kind === 'A' || factor > 0)
    ? { kind, values: season, adjusted }
    : { kind: 'N' as const, values: [], adjusted: series };
}
