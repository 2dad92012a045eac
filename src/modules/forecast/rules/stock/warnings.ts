import type { Model } from './model.ts';

export type ForecastWarning = { readonly kind: string; readonly message: string };

/** What the reader of a forecast must know about the history that it rests on. */
export function forecastWarnings(model: Model, months: number): readonly ForecastWarning[] {
  const { windowMonths, drift, level } = model;
  const warnings: ForecastWarning[] = [];
  if (windowMonths < 60) {
    warnings.push({
      kind: 'short-history',
      message: `The rates rest on ${windowMonths} months instead of 60: season and drift are hardly known.`,
    });
  }
  if (Object.values(drift).every((deviation) => deviation === 0)) {
    warnings.push({
      kind: 'no-drift',
      message: 'No flow wandered more than chance explains; the bands far ahead may be too narrow.',
    });
  }
  for (const [flow, value] of Object.entries(level)) {
    if (Math.abs(Math.log(value)) < Math.log(1.25)) continue;
    warnings.push({
      kind: 'level-shift',
      message: `In the last three years the flow "${flow}" was ${value.toFixed(2)} times what the last five expect; the forecast goes on from the last three.`,
    });
  }
  if (months > 36) {
    warnings.push({
      kind: 'far-ahead',
      message:
        'Beyond three years the bands say how far off, hardly where: use them to compare scenarios.',
    });
  }
  return warnings;
}
