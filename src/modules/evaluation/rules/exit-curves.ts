import { cumulativeIncidence } from '#engine/survival/aalen-johansen.ts';
import type { Ending } from '#engine/survival/ending.ts';
import { grayTest } from '#engine/survival/gray.ts';
import { type QuantileTime, survivalCurve, timeAtWhich } from '#engine/survival/kaplan-meier.ts';
import { logRank } from '#engine/survival/log-rank.ts';

/** Households of a group that came in, by whole months until they left: `cause` 0 still there, 1 for work, 2 otherwise. */
export type ExitCount = Ending & { readonly group: string };

export type ExitCurve = {
  readonly group: string;
  /** Rounded to 5. */
  readonly households: number;
  readonly points: readonly {
    readonly months: number;
    readonly still: number;
    readonly low: number;
    readonly high: number;
  }[];
  readonly median: QuantileTime;
  /** Left for work, and otherwise, within these months: a share with its interval, or nothing when too few are left to say. */
  readonly within: readonly {
    readonly months: number;
    readonly work: Share | undefined;
    readonly other: Share | undefined;
  }[];
};

export type Share = { readonly share: number; readonly low: number; readonly high: number };

export type ExitCurves = {
  readonly curves: readonly ExitCurve[];
  /** Groups that are too small to show. */
  readonly hidden: readonly string[];
  /** The chance of differences this large when all groups leave at the same pace; nothing for fewer than two groups. */
  readonly samePace: number | undefined;
  /** The chance of differences this large in the share that leaves for work, when that share is the same in all groups. */
  readonly sameToWork: number | undefined;
};

/** The publication rule: no figure of fewer than ten. */
const fewest = 10;
const horizons = [12, 24, 60];

/** Curves end where fewer than ten are still followed. */
export function exitCurves(counts: readonly ExitCount[], longest = 60): ExitCurves {
  const groups = [...Map.groupBy(counts, ({ group }) => group)].sort(([one], [other]) =>
    one.localeCompare(other),
  );
  const size = (endings: readonly Ending[]) => endings.reduce((sum, { count }) => sum + count, 0);
  const shown = groups.filter(([, endings]) => size(endings) >= fewest);
  return {
    curves: shown.map(([group, endings]) => curveOf(group, endings, size(endings), longest)),
    hidden: groups.filter(([, endings]) => size(endings) < fewest).map(([group]) => group),
    samePace: shown.length < 2 ? undefined : logRank(shown.map(([, endings]) => endings)).pValue,
    sameToWork: shown.length < 2 ? undefined : grayTest(shown.map(([, endings]) => endings)).pValue,
  };
}

function curveOf(
  group: string,
  endings: readonly Ending[],
  households: number,
  longest: number,
): ExitCurve {
  const curve = survivalCurve(endings);
  const followed = curve.points.filter(({ time, atRisk }) => time <= longest && atRisk >= fewest);
  const last = followed.at(-1)?.time ?? 0;
  const incidence = cumulativeIncidence(endings, 2);
  return {
    group,
    households: Math.round(households / 5) * 5,
    points: [
      { months: 0, still: 1, low: 1, high: 1 },
      ...followed
        .filter(({ time }) => time > 0)
        .map(({ time, share, low, high }) => ({ months: time, still: share, low, high })),
    ],
    median: timeAtWhich({ ...curve, points: followed }, 0.5),
    within: horizons.map((months) => {
      const at = months > last ? undefined : incidence.findLast(({ time }) => time <= months);
      return { months, work: at?.causes[0], other: at?.causes[1] };
    }),
  };
}
