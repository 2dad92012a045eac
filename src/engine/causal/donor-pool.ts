import { growingQr } from '#engine/linalg/growing-qr.ts';
import type { Comparison } from './comparison.ts';
import { meanOf, rootMeanSquare, sampleDeviation } from './spread.ts';

/** What a pool of donors cannot tell, before any weight is sought. Donors and periods by their index. */
export type PoolFindings = {
  /** Donors that do not move before the start. */
  readonly constant: readonly number[];
  /** Donors whose path before the start is that of an earlier donor. */
  readonly twins: readonly { readonly donor: number; readonly of: number }[];
  /** Donors that are a mixture (weights adding up to 1, of any sign) of others; empty when donors outnumber periods. */
  readonly collinear: readonly number[];
  /** Periods before the start in which the treated unit lies above or below every donor. */
  readonly outside: readonly number[];
  /** Mean over the periods before of the deviation between donors: the measure of a good or bad fit. */
  readonly deviation: number;
};

export function inspectPool({ treated, donors, before }: Comparison): PoolFindings {
  const paths = donors.map((donor) => donor.subarray(0, before));
  const periods = Array.from({ length: before }, (_, at) =>
    paths.map((path) => path[at] as number),
  );
  const twins = twinsAmong(paths);
  return {
    constant: indexes(paths, (path) => path.every((value) => value === path[0])),
    twins,
    collinear:
      paths.length > before ? [] : dependentOn(paths, new Set(twins.map((it) => it.donor))),
    outside: indexes(periods, (values, at) => {
      const own = treated[at] as number;
      return own > Math.max(...values) || own < Math.min(...values);
    }),
    deviation: meanOf(periods.map(sampleDeviation)),
  };
}

const indexes = <Item>(items: readonly Item[], holds: (item: Item, at: number) => boolean) =>
  [...items.keys()].filter((at) => holds(items[at] as Item, at));

function twinsAmong(paths: readonly Float64Array[]): PoolFindings['twins'] {
  const first = new Map<string, number>();
  const twins: { donor: number; of: number }[] = [];
  for (const [donor, path] of paths.entries()) {
    const key = path.join(' ');
    const of = first.get(key);
    if (of === undefined) first.set(key, donor);
    else twins.push({ donor, of });
  }
  return twins;
}

function dependentOn(paths: readonly Float64Array[], left: ReadonlySet<number>): readonly number[] {
  const factors = growingQr();
  const size = Math.max(...paths.map(rootMeanSquare)) || 1;
  return indexes(paths, (path, at) => {
    if (left.has(at)) return false;
    return !factors.add(Float64Array.from([...path.map((value) => value / size), 1]));
  });
}
