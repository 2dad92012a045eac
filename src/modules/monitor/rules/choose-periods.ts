import type { Day } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import {
  type FourMonthPeriod,
  findPeriod,
  getPeriod,
  listPeriods,
  sameOfYearBefore,
  settledOn,
} from './four-month-period.ts';

/** The periods of a snapshot that a monitor can be made of, newest first. */
export type Periods = {
  readonly offered: readonly FourMonthPeriod[];
  /** The offered ones and those of the year before the first, which are only compared with. */
  readonly comparable: readonly FourMonthPeriod[];
  readonly settledDays: number;
};

/** What was asked for in words; `undefined` where nothing was. */
export type Asked = { readonly period: string | undefined; readonly compared: string | undefined };

export type Chosen = { readonly period: FourMonthPeriod; readonly compared: FourMonthPeriod };

/** Which of the two words is at fault. */
export type ChoiceField = keyof Asked;

export type ChoiceRefusal =
  /** The snapshot ends before the first period is settled. */
  | { readonly kind: 'no-periods' }
  | { readonly kind: 'no-such-period'; readonly field: ChoiceField; readonly asked: string }
  /** Figures that may still change are not shown: two versions of one number give away their difference. */
  | {
      readonly kind: 'not-settled';
      readonly field: ChoiceField;
      readonly period: FourMonthPeriod;
      readonly settledOn: Day;
    }
  | { readonly kind: 'with-itself'; readonly field: 'compared' };

/** Contacts are registered since 2017, and each period is compared with the year before it. */
export const firstPeriod = getPeriod('2018T1');

/** The oldest period that is ever shown beside another. */
export const oldestCompared = sameOfYearBefore(firstPeriod);

export function periodsUntil(referenceDate: Day, settledDays: number): Periods {
  const offered = listPeriods(firstPeriod, referenceDate, settledDays);
  const yearBefore = listPeriods(oldestCompared, referenceDate, settledDays).slice(-3);
  return { offered, comparable: [...offered, ...yearBefore], settledDays };
}

/** Without words the newest period beside that of a year before. Any two periods can be compared. */
export function choosePeriods(asked: Asked, periods: Periods): Result<Chosen, ChoiceRefusal> {
  const [newest] = periods.offered;
  if (newest === undefined) return refuse({ kind: 'no-periods' });
  const period = asked.period === undefined ? ok(newest) : find('period', asked.period, periods);
  if (!period.ok) return period;
  const compared =
    asked.compared === undefined
      ? ok(sameOfYearBefore(period.value))
      : find('compared', asked.compared, periods);
  if (!compared.ok) return compared;
  if (compared.value.id === period.value.id) {
    return refuse({ kind: 'with-itself', field: 'compared' });
  }
  return ok({ period: period.value, compared: compared.value });
}

function find(
  field: ChoiceField,
  asked: string,
  { offered, comparable, settledDays }: Periods,
): Result<FourMonthPeriod, ChoiceRefusal> {
  const list = field === 'period' ? offered : comparable;
  const found = list.find(({ id }) => id === asked);
  if (found !== undefined) return ok(found);
  const period = findPeriod(asked);
  const [newest] = offered;
  if (period === undefined || newest === undefined || period.from < newest.until) {
    return refuse({ kind: 'no-such-period', field, asked });
  }
  return refuse({ kind: 'not-settled', field, period, settledOn: settledOn(period, settledDays) });
}
