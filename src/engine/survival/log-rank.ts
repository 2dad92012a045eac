import { shareAbove } from '#engine/distribution/normal.ts';
import { inverseQuadratic } from '#engine/linalg/inverse-quadratic.ts';
import { type Ending, momentsOf } from './ending.ts';

/** Do groups end at the same pace (Mantel 1966)? Observed beside expected, and the chance of so large a difference. */
export type LogRank = {
  readonly groups: readonly { readonly observed: number; readonly expected: number }[];
  readonly chiSquare: number;
  readonly degrees: number;
  readonly pValue: number;
};

/** Any cause counts as the end. Two groups or more; the p-value is 1 when nobody ended. */
export function logRank(groups: readonly (readonly Ending[])[]): LogRank {
  const pooled = groups.flatMap((endings, group) =>
    endings.map(({ time, cause, count }) => ({ time, count, cause: cause > 0 ? group + 1 : 0 })),
  );
  const sizes = groups.map((endings) =>
    momentsOf(endings.map((ending) => ({ ...ending, cause: Math.min(1, ending.cause) }))),
  );
  const expected = groups.map(() => 0);
  const observed = groups.map(() => 0);
  const covariance = groups.map(() => groups.map(() => 0));
  for (const { time, atRisk, ended, all } of momentsOf(pooled, groups.length)) {
    if (all === 0) continue;
    const shares = sizes.map((moments) => atRiskAt(moments, time) / atRisk);
    const spread = atRisk === 1 ? 0 : (all * (atRisk - all)) / (atRisk - 1);
    for (const [one, share] of shares.entries()) {
      expected[one] = (expected[one] ?? 0) + all * share;
      observed[one] = (observed[one] ?? 0) + (ended[one] ?? 0);
      const row = covariance[one] as number[];
      for (const [other, its] of shares.entries()) {
        row[other] = (row[other] ?? 0) + spread * share * ((one === other ? 1 : 0) - its);
      }
    }
  }
  const differences = observed.map((count, at) => count - (expected[at] ?? 0));
  const { value: chiSquare, rank: degrees } = inverseQuadratic(covariance, differences);
  return {
    groups: observed.map((count, at) => ({ observed: count, expected: expected[at] ?? 0 })),
    chiSquare,
    degrees,
    pValue: degrees === 0 ? 1 : shareAbove(degrees, chiSquare),
  };
}

function atRiskAt(moments: ReturnType<typeof momentsOf>, time: number): number {
  return moments.find((moment) => moment.time >= time)?.atRisk ?? 0;
}
