/** The value below which this share of the sorted values lies, between neighbours in proportion. */
export function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (place - below) * (high - low);
}

export type Band = {
  readonly mean: number;
  readonly lo50: number;
  readonly hi50: number;
  readonly lo80: number;
  readonly hi80: number;
  readonly lo95: number;
  readonly hi95: number;
};

/** Mean and bands of what was drawn; sorts a copy. */
export function bandOf(drawn: Float64Array): Band {
  const sorted = drawn.toSorted();
  const at = (share: number) => quantile(sorted, share);
  return {
    mean: drawn.reduce((sum, value) => sum + value, 0) / drawn.length,
    lo50: at(0.25),
    hi50: at(0.75),
    lo80: at(0.1),
    hi80: at(0.9),
    lo95: at(0.025),
    hi95: at(0.975),
  };
}
