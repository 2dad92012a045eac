/**
 * How long something lasted and why it ended: `cause` 0 is not ended yet when last seen (censored), 1, 2, … are
 * the ways in which it can end. `count` of them, so that a table of counts is enough.
 */
export type Ending = { readonly time: number; readonly cause: number; readonly count: number };

/** One distinct time: who was still there just before it, and how many ended at it by each cause. */
export type Moment = {
  readonly time: number;
  readonly atRisk: number;
  /** By cause, from 1 on: `ended[0]` is cause 1. */
  readonly ended: readonly number[];
  readonly all: number;
};

/** The distinct times in order; who is censored at a time was still there at it. */
export function momentsOf(endings: readonly Ending[], causes = 1): readonly Moment[] {
  const byTime = new Map<number, number[]>();
  let left = 0;
  for (const { time, cause, count } of endings) {
    const counts = byTime.get(time) ?? Array.from({ length: causes + 1 }, () => 0);
    counts[cause] = (counts[cause] ?? 0) + count;
    byTime.set(time, counts);
    left += count;
  }
  return [...byTime]
    .sort(([one], [other]) => one - other)
    .map(([time, [censored = 0, ...ended]]) => {
      const all = ended.reduce((sum, count) => sum + count, 0);
      const moment = { time, atRisk: left, ended, all };
      left -= all + censored;
      return moment;
    });
}
