import type { Comparison } from '#engine/causal/comparison.ts';
import { inspectPool } from '#engine/causal/donor-pool.ts';
import type { Fit, Method } from './fit.ts';
import type { PlaceboReport } from './placebo-report.ts';
import type { Time } from './time.ts';

export type Named = {
  readonly treated: string;
  readonly donors: readonly string[];
  readonly times: readonly Time[];
  readonly method: Method;
};

/** What a reader must know before believing the figure: said beside it, never hidden. */
export function warningsOf(
  comparison: Comparison,
  fit: Fit,
  naming: Named,
  placebo: PlaceboReport | undefined,
): readonly string[] {
  return [
    ...poolWarnings(comparison, naming),
    ...fitWarnings(comparison, fit, naming),
    ...(placebo === undefined ? [] : placeboWarnings(placebo, naming)),
  ];
}

function poolWarnings(comparison: Comparison, { donors, treated, times }: Named): string[] {
  const { constant, twins, collinear, outside } = inspectPool(comparison);
  const { before } = comparison;
  const warnings: string[] = [];
  if (donors.length > before) {
    warnings.push(
      `more donors (${donors.length}) than periods before the start (${before}): a good fit before may be chance; judge by the placebos.`,
    );
  }
  if (constant.length > 0) {
    warnings.push(
      `degenerate donors, which do not move before the start: ${list(constant, donors)}.`,
    );
  }
  for (const { donor, of } of twins.slice(0, listed)) {
    warnings.push(
      `degenerate donors: ${donors[donor]} has the same path before the start as ${donors[of]}; the weight between them is arbitrary.`,
    );
  }
  if (collinear.length > 0) {
    warnings.push(
      `collinear donors: before the start these follow from the other donors: ${list(collinear, donors)}.`,
    );
  }
  if (outside.length > 0) {
    const when = list(outside, times);
    warnings.push(
      `${treated} lies outside the range of the donors, so outside their hull, at ${when}: no mixture of them can follow it there.`,
    );
  }
  return warnings;
}

/** A quarter of the deviation between units is where a difference is called large (Imbens and Rubin 2015, 14.2). */
const poorFit = 0.25;
const exactFit = 1e-9;

/** Nothing to compare with: the best mixture of donors does not follow the treated unit before the start. */
export const isPoorFit = (comparison: Comparison, { preRmspe }: Fit, method: Method): boolean =>
  method === 'sc' && preRmspe > poorFit * inspectPool(comparison).deviation;

function fitWarnings(
  comparison: Comparison,
  fit: Fit,
  { donors, treated, method }: Named,
): string[] {
  const { deviation } = inspectPool(comparison);
  const warnings: string[] = [];
  if (fit.interchangeable.length > 0) {
    warnings.push(
      `the weights are not unique: ${list(fit.interchangeable, donors)} could take weight from others at the same fit, and the effect may differ with it.`,
    );
  }
  if (isPoorFit(comparison, fit, method)) {
    warnings.push(
      `poor fit before the start: ${treated} lies outside the hull of the donors, and the best mixture misses it by ${brief(fit.preRmspe)} on average, more than a quarter of what donors differ among each other (${brief(deviation)}).`,
    );
  }
  if (fit.preRmspe <= exactFit * (deviation || 1)) {
    warnings.push(
      'the fit before the start is exact: a ratio of errors after and before says nothing here.',
    );
  }
  if (method === 'did') {
    warnings.push(
      'one treated unit: the clustered standard error is too small (Conley and Taber 2011); judge by the placebos.',
    );
  }
  return warnings;
}

const usualLevel = 0.05;

function placeboWarnings({ of, ratios, wellFitted, rank }: PlaceboReport, { treated }: Named) {
  const warnings: string[] = [];
  if (1 / of > usualLevel) {
    warnings.push(`with ${of} units the p-value cannot be below ${brief(1 / of)}.`);
  }
  const exact = ratios.filter(({ ratio, unit }) => ratio === Infinity && unit !== treated);
  if (exact.length > 0) {
    const names = exact.map(({ unit }) => unit);
    warnings.push(
      `placebos with an exact fit before the start count as most extreme: ${list([...names.keys()], names)}.`,
    );
  }
  const strictest = wellFitted.at(-1);
  if (strictest !== undefined && strictest.of < of / 2) {
    warnings.push(
      `${of - strictest.of} of ${of - 1} placebos fit much worse before the start than ${treated}: see the rank without them (${strictest.rank} of ${strictest.of}, with all ${rank} of ${of}).`,
    );
  }
  return warnings;
}

const listed = 5;

function list(indexes: readonly number[], names: readonly Time[]): string {
  const shown = indexes.slice(0, listed).map((at) => String(names[at]));
  const more = indexes.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

const brief = (value: number): string => String(Number(value.toPrecision(3)));
