import type { SnapshotReader } from '#facts/reader.ts';
import type { Day } from '#kernel/day.ts';
import { type Month, monthAfter } from '../rules/month.ts';
import { currentStock } from './current-stock.ts';
import { openGround } from './open-ground.ts';
import { pageSeed } from './simulation-job.ts';
import { openThreads } from './threads.ts';

/** Where the stock goes when nothing changes, on the day of the council's target; counts of households. */
export type Outlook = {
  /** The first day of this month is the last known one. */
  readonly from: Month;
  readonly by: Day;
  readonly target: number;
  /** True when the day of the target itself is over: then `by` is a later one. */
  readonly passed: boolean;
  readonly expected: number;
  /** In 8 of 10 courses the stock lies between these. */
  readonly low: number;
  readonly high: number;
  /** Share of the courses in which the stock is at most the target on that day. */
  readonly probability: number;
  readonly stock: number;
};

const mostMonths = 120;

/**
 * The forecast of the page `/forecast` as it opens, at the target (docs/methods/stock-and-flow.md): the same snapshot
 * gives the same numbers. Nothing when the snapshot has too little history, or the target lies too far ahead.
 */
export async function outlookOf(reader: SnapshotReader): Promise<Outlook | undefined> {
  const ground = await openGround(reader);
  if (!ground.ok) return undefined;
  const { model, target } = ground.value;
  const months = monthsUntil(model.origin, target.by);
  if (months === undefined) return undefined;
  const threads = openThreads(1);
  try {
    const { series, target: outcome } = await threads.glance({
      asked: { model, effects: [], months, seed: pageSeed },
      target,
      draws: 60,
    });
    const band = series['stock']?.at(-1);
    if (band === undefined || outcome === undefined) return undefined;
    return {
      from: model.origin,
      by: target.by,
      target: target.value,
      passed: target.passed,
      expected: band.mean,
      low: band.lo80,
      high: band.hi80,
      probability: outcome.probability,
      stock: currentStock(ground.value),
    };
  } finally {
    await threads.close();
  }
}

/** How many months from the origin until the one in which the day lies. */
function monthsUntil(origin: Month, by: Day): number | undefined {
  for (let at = 0; at < mostMonths; at += 1)
    if (monthAfter(origin, at) === by.slice(0, 7)) return at + 1;
  return undefined;
}
