import { monthAfter } from '../month.ts';
import { levelsInShort, type Model } from './model.ts';

export type ForecastWarning = { readonly kind: string; readonly message: string };

/** What the reader of a forecast must know about the history that it rests on. */
export function forecastWarnings(model: Model, months: number): readonly ForecastWarning[] {
  const { windowMonths } = model;
  const warnings: ForecastWarning[] = [];
  if (windowMonths < 60) {
    warnings.push({
      kind: 'short-history',
      message: `The rates rest on ${windowMonths} months instead of 60: season and level are hardly known.`,
    });
  }
  for (const { flow, now, unusual } of levelsInShort(model)) {
    for (const { month, times } of unusual) {
      const from = monthAfter(model.historyFrom, month);
      warnings.push({
        kind: 'outlier',
        message: `The half year from ${from} holds a shock of its own in the flow "${flow}" (${times.toFixed(2)} times what the other years make of it); it tells little of the level now.`,
      });
    }
    if (Math.abs(Math.log(now)) < Math.log(1.25)) continue;
    warnings.push({
      kind: 'level-shift',
      message: `The flow "${flow}" is now ${now.toFixed(2)} times what the last five years expect; the forecast begins there.`,
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
