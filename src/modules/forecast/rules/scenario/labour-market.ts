import { elasticityOf } from '#engine/series/elasticity.ts';
import { type Month, monthAfter } from '../month.ts';
import { type Counts } from '../stock/counts.ts';
import type { Uncertain } from '../stock/effect.ts';
import { cells, events, insideCells } from '../stock/population.ts';
import { assumed } from './scenario.ts';
import type { Driver } from './vacancies.ts';

export type MarketSensitivity = {
  /** What these records alone tell; nothing when they do not reach far enough beside the driver. */
  readonly estimated: (Uncertain & { readonly months: number }) | undefined;
  /** The same with what is known from elsewhere, each as heavy as it is sure. */
  readonly used: Uncertain;
};

/** Vacancies are filled some time after they are told of. */
const laterMonths = 3;

/** How strongly exits to work follow a driver, by the months that both tell of. */
export function marketSensitivity(counts: Counts, driver: Driver): MarketSensitivity {
  const share = exitShare(counts);
  const x: number[] = [];
  const y: number[] = [];
  for (let month = 0; month < counts.months; month += 1) {
    const at = placeOf(driver, monthAfter(counts.from, month - laterMonths));
    const value = driver.values[at];
    if (value === undefined) continue;
    x.push(value);
    y.push(share[month] as number);
  }
  const found = elasticityOf(Float64Array.from(x), Float64Array.from(y));
  if (found === undefined) return { estimated: undefined, used: assumed.vacancies };
  const { slope, error, points } = found;
  const prior = {
    mean: assumed.vacancies.mean,
    error: (assumed.vacancies.high - assumed.vacancies.low) / 3.92,
  };
  const [own, known] = [1 / Math.max(error, 0.01) ** 2, 1 / prior.error ** 2];
  const mean = (own * slope + known * prior.mean) / (own + known);
  return {
    estimated: { ...interval(slope, error), months: points },
    used: interval(mean, Math.sqrt(1 / (own + known))),
  };
}

const interval = (mean: number, error: number): Uncertain => ({
  mean,
  low: mean - 1.96 * error,
  high: mean + 1.96 * error,
});

function placeOf({ first }: Driver, month: Month): number {
  const count = (text: Month) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return count(month) - count(first);
}

/** Exits to work as a share of the stock, by month; half an exit more, so that a month without one counts. */
function exitShare({ months, exposure, times }: Counts): Float64Array {
  const work = events.indexOf('work');
  return Float64Array.from({ length: months }, (_, month) => {
    let [stock, left] = [0, 0.5];
    for (let cell = 0; cell < insideCells; cell += 1) {
      stock += exposure[month * cells + cell] as number;
      left += times[(month * cells + cell) * events.length + work] as number;
    }
    return left / Math.max(1, stock);
  });
}
