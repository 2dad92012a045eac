import type { Month } from '../month.ts';
import { cells, events, groups, insideCells } from './population.ts';

/** What happened in each month (from the first of the month to the first of the next), by cell. */
export type Counts = {
  readonly from: Month;
  readonly months: number;
  /** By month × cell: who was there. */
  readonly exposure: Float64Array;
  /** By month × cell × event. */
  readonly times: Float64Array;
  /** By month × group: who was there the next month and had not been for two years. */
  readonly entered: Float64Array;
};

/** The same of the months in [from, until), counted from the first. */
export function slice(counts: Counts, from: number, until: number): Counts {
  const cut = (list: Float64Array, size: number) => list.subarray(from * size, until * size);
  return {
    from: counts.from,
    months: until - from,
    exposure: cut(counts.exposure, cells),
    times: cut(counts.times, cells * events.length),
    entered: cut(counts.entered, groups),
  };
}

/** Sums over the months. */
export function sumMonths(list: Float64Array, size: number): Float64Array {
  const sums = new Float64Array(size);
  for (let at = 0; at < list.length; at += 1) {
    sums[at % size] = (sums[at % size] as number) + (list[at] as number);
  }
  return sums;
}

/** The stock of each month. */
export function stockByMonth({ months, exposure }: Counts): Float64Array {
  return Float64Array.from({ length: months }, (_, month) =>
    exposure
      .subarray(month * cells, month * cells + insideCells)
      .reduce((sum, count) => sum + count, 0),
  );
}
