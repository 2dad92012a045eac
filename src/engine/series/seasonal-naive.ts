import { normalProjection, type Projection } from './projection.ts';

/**
 * Each step is what was observed a period before. The variance grows by the mean squared change over a
 * period with each period ahead (Hyndman and Athanasopoulos, Forecasting, 3rd ed. 2021, section 5.5).
 * Needs more than one whole period.
 */
export function seasonalNaive(series: Float64Array, period: number, horizon: number): Projection {
  const length = series.length;
  const mean = new Float64Array(horizon);
  const deviation = new Float64Array(horizon);
  const changes = Array.from(series.slice(period), (value, at) => value - (series[at] as number));
  const variance = changes.reduce((sum, change) => sum + change * change, 0) / changes.length;
  for (let step = 0; step < horizon; step += 1) {
    mean[step] = series[length - period + (step % period)] as number;
    deviation[step] = Math.sqrt(variance * (Math.floor(step / period) + 1));
  }
  return normalProjection(mean, deviation);
}

/**
 * The scale of the mean absolute scaled error (Hyndman and Koehler, 2006): the mean absolute change over
 * one period, within the history that a forecast was made from. 0 when nothing ever changed.
 */
export function seasonalNaiveScale(series: Float64Array, period: number): number {
  let sum = 0;
  for (let at = period; at < series.length; at += 1) {
    sum += Math.abs((series[at] as number) - (series[at - period] as number));
  }
  return sum / Math.max(1, series.length - period);
}
