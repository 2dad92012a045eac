import type { EffectReport } from './effect-report.ts';
import type { PlaceboReport } from './placebo-report.ts';

/** The report as lines of plain text, for a terminal. */
export function effectLines(report: EffectReport): readonly string[] {
  const { treated, outcome, start, periods, placebo, leaveOneOut } = report;
  const weights = report.weights.filter(({ weight }) => weight >= 0.0005);
  return [
    `${names[report.method]}: ${outcome} of ${treated} from ${start} (${periods.before} periods before, ${periods.after} from then on)`,
    '',
    ...table(
      ['weight', 'donor'],
      weights.map(({ unit, weight }) => [weight.toFixed(3), unit]),
    ),
    '',
    ...(report.predictors === undefined
      ? []
      : [
          ...table(
            ['weight', 'treated', 'synthetic', 'donors', 'predictor'],
            report.predictors.map(({ predictor, weight, treated, synthetic, donors }) => [
              weight.toFixed(3),
              figure(treated),
              figure(synthetic),
              figure(donors),
              predictor,
            ]),
          ),
          '',
        ]),
    ...table(
      ['time', 'actual', 'synthetic', 'effect', ''],
      report.effects.map(({ time, actual, synthetic, effect, treated: after }) => [
        String(time),
        figure(actual),
        figure(synthetic),
        figure(effect),
        after ? '*' : '',
      ]),
    ),
    '',
    `Mean effect from ${start}: ${figure(report.meanEffect)}`,
    `Error before: ${figure(report.preRmspe)}; after: ${figure(report.postRmspe)}; ratio ${figure(report.ratio)}`,
    ...(report.standardError === undefined
      ? []
      : [`Standard error, clustered: ${figure(report.standardError)}`]),
    ...(placebo === undefined ? [] : placeboLines(placebo)),
    ...(leaveOneOut ?? []).map(
      ({ left, meanEffect, preRmspe }) =>
        `Without ${left}: mean effect ${figure(meanEffect)}, error before ${figure(preRmspe)}`,
    ),
    ...report.warnings.map((warning) => `Note: ${warning}`),
  ];
}

const names = {
  sc: 'Synthetic control',
  did: 'Difference-in-differences',
  sdid: 'Synthetic difference-in-differences',
};

function placeboLines(placebo: PlaceboReport): string[] {
  const { rank, of, pValue, wellFitted, inTime, effectSet, trendsBefore } = placebo;
  return [
    `Placebo in space: rank ${rank} of ${of}, p = ${figure(pValue)}`,
    ...wellFitted.map(
      (kept) =>
        `  error before at most ${kept.timesAtMost} times as large: rank ${kept.rank} of ${kept.of}, p = ${figure(kept.pValue)}`,
    ),
    ...(placebo.standardError === undefined
      ? []
      : [`Standard error from placebos: ${figure(placebo.standardError)}`]),
    ...(trendsBefore === undefined
      ? []
      : [
          `Trends before as uneven as these, or more: ${trendsBefore.rank} of ${trendsBefore.of}, p = ${figure(trendsBefore.pValue)}`,
        ]),
    ...(effectSet === undefined ? [] : [effectSetLine(effectSet)]),
    ...(inTime === undefined
      ? []
      : [
          `Placebo in time, from ${inTime.start}: mean effect ${figure(inTime.meanEffect)}, ratio ${figure(inTime.ratio)}`,
        ]),
  ];
}

function effectSetLine({
  confidence,
  interval,
  detectable,
}: NonNullable<PlaceboReport['effectSet']>) {
  const share = `${Math.round(confidence * 100)}%`;
  if (interval === 'unbounded')
    return `Constant effects not rejected (${share}): all; too few placebos`;
  const found =
    interval === 'empty' ? 'none is constant' : `${figure(interval[0])} to ${figure(interval[1])}`;
  return `Constant effects not rejected (${share}): ${found}; least that could have been seen: ${figure(detectable)}`;
}

const figure = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(5))) : '∞';

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((name, at) =>
    Math.max(name.length, ...rows.map((row) => (row[at] ?? '').length)),
  );
  return [head, ...rows].map((row) =>
    row
      .map((cell, at) => cell.padStart(at === 0 ? 0 : (widths[at] ?? 0)).padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
