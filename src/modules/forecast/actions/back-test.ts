import type { SnapshotReader } from '#facts/reader.ts';
import { monthAfter } from '../rules/month.ts';
import type { Look } from '../rules/stock/back-test.ts';
import { stockByMonth } from '../rules/stock/counts.ts';
import type { StockForecast } from '../rules/stock/forecast.ts';
import { leastMonths } from '../rules/stock/model.ts';
import type { History } from './open-model.ts';
import { modelAt } from './open-model.ts';
import { openThreads } from './threads.ts';

const farthest = 24;
const everyMonths = 3;
const mostOrigins = 24;

type Circumstances = {
  readonly progress: (share: number) => void;
  readonly signal: AbortSignal;
  readonly draws?: number;
};

/**
 * Looks ahead from the past, every three months, with what was known then: rates and levels of the months before
 * the origin, who was there on its first day. Settled counts are used throughout; what was settled later than the
 * origin's own day is a matter of six weeks.
 */
export async function backTest(
  reader: SnapshotReader,
  { counts }: History,
  current: number,
  { progress, signal, draws = 60 }: Circumstances,
): Promise<readonly Look[]> {
  const stock = [...stockByMonth(counts), current];
  const known = counts.months;
  const backs: number[] = [];
  for (
    let back = everyMonths;
    back <= known - leastMonths && backs.length < mostOrigins;
    back += everyMonths
  ) {
    backs.push(back);
  }
  const pool = openThreads(undefined, signal);
  try {
    const looks: Look[] = [];
    for (const back of backs) {
      signal.throwIfAborted();
      const model = await modelAt(reader, { counts, origin: monthAfter(counts.from, known) }, back);
      const months = Math.min(farthest, back);
      const asked = { model, effects: [], months, seed: 1 };
      const forecast = await pool.glance({ asked, target: undefined, draws });
      looks.push(lookOf(forecast, stock, known - back));
      progress(looks.length / backs.length);
    }
    return looks.toReversed();
  } finally {
    await pool.close();
  }
}

function lookOf(
  { origin, series, months }: StockForecast,
  stock: readonly number[],
  place: number,
): Look {
  const changes = stock
    .slice(12, place + 1)
    .map((count, at) => Math.abs(count - (stock[at] as number)));
  return {
    origin,
    known: stock[place] as number,
    scale: changes.reduce((sum, change) => sum + change, 0) / Math.max(1, changes.length) || 1,
    // Further than a year ahead the last year that was known stands for each.
    yearBefore: months.map((_, at) => stock[place + 1 + (at % 12) - 12] ?? Number.NaN),
    bands: series['stock'] ?? [],
    actual: stock.slice(place + 1, place + 1 + months.length),
  };
}
