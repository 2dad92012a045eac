/** A change that the usual course of a series does not explain. Places count from 0. */
export type Break = {
  /**
   * `spike`: gone a step later. `shift`: stays; it may have come in several steps, `from` to `until`.
   * `unsettled`: the last observation, of which the next will tell.
   */
  readonly kind: 'spike' | 'shift' | 'unsettled';
  readonly from: number;
  readonly until: number;
  /** How much more (or, negative, less) than expected, in the unit of the series. */
  readonly size: number;
};

/**
 * Finds breaks in the steps from one observation to the next. What is usual at a place is the median step
 * of a year around it plus the median for its place in the period; a step is a break when it lies more
 * than five robust standard deviations off. Two that undo each other are a spike; one after which the half
 * year is not clearly different from the one before was chance.
 */
export function findBreaks(series: Float64Array, period: number): readonly Break[] {
  const surplus = unusualSteps(series, period);
  // A step of one unit of the rounding is never a break.
  const limit = Math.max(threshold * robustDeviation(surplus), 2.5 * smallestStep(series));
  if (limit === 0) return [];
  const breaks: Break[] = [];
  let at = 1;
  while (at < series.length) {
    const found = breakAt(surplus, at, limit);
    if (found !== undefined && lasts(found, series, period)) breaks.push(found);
    at = found === undefined ? at + 1 : found.kind === 'spike' ? at + 2 : found.until + 1;
  }
  return breaks;
}

/** The series with each spike replaced by what was expected there; shifts stay as they are. */
export function withoutSpikes(series: Float64Array, breaks: readonly Break[]): Float64Array {
  const cleaned = series.slice();
  for (const { kind, from, size } of breaks) {
    if (kind === 'spike') cleaned[from] = (series[from] as number) - size;
  }
  return cleaned;
}

const threshold = 5;

function breakAt(surplus: Float64Array, at: number, limit: number): Break | undefined {
  const size = surplus[at] ?? 0;
  if (Math.abs(size) <= limit) return undefined;
  if (at === surplus.length - 1) return { kind: 'unsettled', from: at, until: at, size };
  const back = surplus[at + 1] ?? 0;
  if (Math.abs(back) > limit && Math.abs(size + back) < 0.3 * Math.abs(size)) {
    return { kind: 'spike', from: at, until: at, size: (size - back) / 2 };
  }
  return shiftAt(surplus, at, limit);
}

function shiftAt(surplus: Float64Array, from: number, limit: number): Break {
  const size = surplus[from] ?? 0;
  const onward = surplus
    .subarray(from + 1)
    .findIndex((step) => step * size < Math.abs(limit * size));
  const until = onward < 0 ? surplus.length - 1 : from + onward;
  const sum = surplus.subarray(from, until + 1).reduce((so, step) => so + step, 0);
  return { kind: 'shift', from, until, size: sum };
}

/**
 * Whether the half year from a shift on lies clearly off the half year before, each compared with the same
 * months of the year before it. Not asked in the first year and a half.
 */
function lasts({ kind, from, until, size }: Break, series: Float64Array, period: number): boolean {
  const half = Math.max(3, Math.ceil(period / 2));
  if (kind !== 'shift' || from < period + half) return true;
  const change = (first: number) =>
    median(
      series
        .slice(first, first + half)
        .map((value, at) => value - (series[first + at - period] as number)),
    );
  return (change(until) - change(from - half)) / size > 0.5;
}

/** Each step from the observation before, less what is usual there; 0 at the first place. */
function unusualSteps(series: Float64Array, period: number): Float64Array {
  const steps = series.map((value, at) => (at === 0 ? 0 : value - (series[at - 1] as number)));
  const around = Math.max(3, Math.ceil(period / 2));
  // At both ends the window stays as long: a part of a year has a trend of its own.
  const last = Math.max(1, series.length - 2 * around - 1);
  const trendless = steps.map((step, at) => {
    const from = Math.min(last, Math.max(1, at - around));
    return at === 0 ? 0 : step - median(steps.slice(from, from + 2 * around + 1));
  });
  if (period < 2 || series.length < 3 * period) return trendless;
  const usual = Array.from({ length: period }, (_, place) =>
    median(trendless.filter((_, at) => at > 0 && at % period === place)),
  );
  return trendless.map((step, at) => (at === 0 ? 0 : step - (usual[at % period] ?? 0)));
}

/** The unit in which a rounded series moves; next to nothing for one that is not rounded. */
function smallestStep(series: Float64Array): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (let at = 1; at < series.length; at += 1) {
    const size = Math.abs((series[at] as number) - (series[at - 1] as number));
    // 0.1 + 0.2 is not 0.3: differences of rounded numbers that are equal may differ by a hair.
    if (size > 1e-9 * Math.abs(series[at] as number)) smallest = Math.min(smallest, size);
  }
  return Number.isFinite(smallest) ? smallest : 0;
}

/**
 * The median absolute deviation made comparable to a standard deviation; or the mean absolute deviation
 * where that is larger, as in a rounded series in which most steps are equal.
 */
function robustDeviation(surplus: Float64Array): number {
  const sizes = surplus.slice(1).map(Math.abs);
  const mean = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
  return Math.max(1.4826 * median(sizes), mean);
}

function median(values: Float64Array): number {
  const sorted = values.slice().sort();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
