import { elasticityOf, type Slope } from '#engine/series/elasticity.ts';
import { type Month, monthAfter } from '../month.ts';
import { type Counts } from '../stock/counts.ts';
import type { Uncertain } from '../stock/effect.ts';
import { cells, events, groups, insideCells } from '../stock/population.ts';
import type { Driver } from './driver.ts';
import { assumed } from './scenario.ts';

/** An elasticity with its interval, and on how many months it rests. */
export type Estimated = Uncertain & { readonly months: number };

export type MarketSensitivity = {
  /** The series that was loaded; nothing: none was. */
  readonly driver: Pick<Driver, 'name' | 'source' | 'first'> | undefined;
  /** What these records alone tell of exits to work; nothing when they do not reach far enough beside the series. */
  readonly estimated: Estimated | undefined;
  /** The same of inflow: shown, and no part of a scenario. */
  readonly inflow: Estimated | undefined;
  /** Of exits, with what is known from elsewhere, each as heavy as it is sure. */
  readonly used: Uncertain;
};

/** An interval that holds 0: the records do not tell it from no effect at all. */
export const isNone = ({ low, high }: Uncertain): boolean => low <= 0 && high >= 0;

/** Vacancies are filled some time after they are told of. */
const laterMonths = 3;

/** How strongly exits to work and inflow follow a series, by the months that both tell of. */
export function marketSensitivity(counts: Counts, driver: Driver | undefined): MarketSensitivity {
  if (driver === undefined)
    return { driver, estimated: undefined, inflow: undefined, used: assumed.vacancies };
  const { name, source, first } = driver;
  const exits = beside(counts, driver, exitShare(counts));
  const inflow = beside(counts, driver, comingIn(counts));
  return {
    driver: { name, source, first },
    estimated: exits && { ...interval(exits.slope, exits.error), months: exits.points },
    inflow: inflow && { ...interval(inflow.slope, inflow.error), months: inflow.points },
    used: exits === undefined ? assumed.vacancies : withKnown(exits),
  };
}

function beside(counts: Counts, driver: Driver, flow: Float64Array): Slope | undefined {
  const x: number[] = [];
  const y: number[] = [];
  for (let month = 0; month < counts.months; month += 1) {
    const at = placeOf(driver, monthAfter(counts.from, month - laterMonths));
    const value = driver.values[at];
    if (value === undefined) continue;
    x.push(value);
    y.push(flow[month] as number);
  }
  return elasticityOf(Float64Array.from(x), Float64Array.from(y));
}

function withKnown({ slope, error }: Slope): Uncertain {
  const prior = {
    mean: assumed.vacancies.mean,
    error: (assumed.vacancies.high - assumed.vacancies.low) / 3.92,
  };
  const [own, known] = [1 / Math.max(error, 0.01) ** 2, 1 / prior.error ** 2];
  const mean = (own * slope + known * prior.mean) / (own + known);
  return interval(mean, Math.sqrt(1 / (own + known)));
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

/** Newcomers by month; half a household more, so that a month without one counts. */
const comingIn = ({ months, entered }: Counts): Float64Array =>
  Float64Array.from({ length: months }, (_, month) =>
    entered.subarray(month * groups, (month + 1) * groups).reduce((sum, count) => sum + count, 0.5),
  );
