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
 * than five robust standard deviations off. Two breaks that undo each other are a spike.
 */
export function findBreaks(series: Float64Array, period: number): readonly Break[] {
  const surplus = unusualSteps(series, period);
  const limit = threshold * robustDeviation(surplus);
  if (limit === 0) return [];
  const breaks: Break[] = [];
  let at = 1;
  while (at < series.length) {
    const found = breakAt(surplus, at, limit);
    if (found !== undefined) breaks.push(found);
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
  let until = at;
  let sum = size;
  while (Math.abs(surplus[until + 1] ?? 0) > limit && (surplus[until + 1] ?? 0) * size > 0) {
    until += 1;
    sum += surplus[until] ?? 0;
  }
  return { kind: 'shift', from: at, until, size: sum };
}

/** Each step from the observation before, less what is usual there; 0 at the first place. */
function unusualSteps(series: Float64Array, period: number): Float64Array {
  const steps = series.map((value, at) => (at === 0 ? 0 : value - (series[at - 1] as number)));
  const around = Math.max(3, Math.ceil(period / 2));
  const trendless = steps.map((step, at) =>
    at === 0 ? 0 : step - median(steps.slice(Math.max(1, at - around), at + around + 1)),
  );
  if (period < 2 || series.length < 3 * period) return trendless;
  const usual = Array.from({ length: period }, (_, place) =>
    median(trendless.filter((_, at) => at > 0 && at % period === place)),
  );
  return trendless.map((step, at) => (at === 0 ? 0 : step - (usual[at % period] ?? 0)));
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
