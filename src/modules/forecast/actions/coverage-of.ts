import type { SnapshotReader } from '#facts/reader.ts';
import { stockByMonth } from '../rules/stock/counts.ts';
import { forecastAtOnce } from '../rules/stock/forecast.ts';
import { stockIn } from './current-stock.ts';
import { modelAt, openHistory } from './open-model.ts';

/** By origin: for some months ahead, which bands held the count, and by which share the mean was off. */
export type Coverage = readonly (readonly {
  readonly ahead: number;
  readonly held: { readonly 50: boolean; readonly 80: boolean; readonly 95: boolean };
  readonly error: number;
}[])[];

/** Looks from so many months back, for a study over many cities (bench/coverage-study.ts). */
export async function coverageOf(
  reader: SnapshotReader,
  backs: readonly number[],
): Promise<Coverage> {
  const history = await openHistory(reader);
  if (!history.ok) throw new Error(history.refusal);
  const known = history.value.counts.months;
  const stock = [...stockByMonth(history.value.counts), 0];
  stock[known] = stockIn(await modelAt(reader, history.value));
  const looks: Coverage[number][] = [];
  for (const back of backs) {
    const model = await modelAt(reader, history.value, back);
    const forecast = forecastAtOnce({ model, effects: [], months: 24, seed: 1 }, undefined);
    looks.push(
      [6, 12, 24].flatMap((ahead) => {
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
          },
        ];
      }),
    );
  }
  return looks;
}
