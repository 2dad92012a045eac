import type { SnapshotReader } from '#facts/reader.ts';
import { monthAfter } from '../rules/month.ts';
import { slice, stockByMonth } from '../rules/stock/counts.ts';
import { forecastAtOnce } from '../rules/stock/forecast.ts';
import { estimateModel } from '../rules/stock/model.ts';
import { countStates } from './count-transitions.ts';
import { stockOfStates } from './current-stock.ts';
import { type History, openHistory } from './open-model.ts';

/**
 * By origin: for some months ahead, which bands held the count, by which share the mean was off, and how far the count
 * lay from the mean, in halves of the 80% band on its side (1: on its edge).
 */
export type Coverage = readonly (readonly {
  readonly ahead: number;
  readonly held: { readonly 50: boolean; readonly 80: boolean; readonly 95: boolean };
  readonly error: number;
  readonly reach: number;
}[])[];

/** What a snapshot tells of its past: the history, and who was there so many months ago. Plain data. */
export type Past = {
  readonly history: History;
  readonly current: number;
  readonly starts: readonly { readonly back: number; readonly start: Uint32Array }[];
};

export async function pastOf(reader: SnapshotReader, backs: readonly number[]): Promise<Past> {
  const history = await openHistory(reader);
  if (!history.ok) throw new Error(history.refusal);
  const { origin } = history.value;
  const starts: { back: number; start: Uint32Array }[] = [];
  for (const back of backs)
    starts.push({ back, start: await countStates(reader, monthAfter(origin, -back)) });
  const current = stockOfStates(await countStates(reader, origin));
  return { history: history.value, current, starts };
}

/** Looks from the past, with what was known then, for a study over many cities (bench/coverage-study.ts). */
export function coverageOf({ history: { counts }, current, starts }: Past): Coverage {
  const known = counts.months;
  const stock = [...stockByMonth(counts), current];
  return starts.map(({ back, start }) => {
    const model = estimateModel(slice(counts, 0, known - back), start);
    const forecast = forecastAtOnce({ model, effects: [], months: 24, seed: 1 }, undefined);
    return [6, 12, 24].flatMap((ahead) => {
      const band = forecast.series['stock']?.[ahead - 1];
      const actual = stock[known - back + ahead];
      if (band === undefined || actual === undefined) return [];
      const inside = (low: number, high: number) => actual >= low && actual <= high;
      return [
        {
          ahead,
          held: {
            50: inside(band.lo50, band.hi50),
            80: inside(band.lo80, band.hi80),
            95: inside(band.lo95, band.hi95),
          },
          error: band.mean / actual - 1,
          reach: (actual - band.mean) / ((actual < band.mean ? band.lo80 : band.hi80) - band.mean),
        },
      ];
    });
  });
}
