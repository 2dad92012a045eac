import { type Day } from '#kernel/day.ts';
import type { Formatting } from '#web/formatting.ts';
import { formatting } from '#web/formatting.ts';
import { type Language, pick } from '#web/words.ts';
import { currentStock } from '../actions/current-stock.ts';
import type { ForecastGround } from '../actions/open-ground.ts';
import { type Month, monthAfter } from '../rules/month.ts';
import { stockByMonth } from '../rules/stock/counts.ts';
import { words } from '../words/forecast-words.ts';
import { otherWords } from '../words/other-words.ts';

/** What every part of a forecast page needs at hand. */
export type ForecastDesk = {
  readonly language: Language;
  readonly f: Formatting;
  readonly t: ReturnType<typeof pick<typeof words>>;
  readonly o: ReturnType<typeof pick<typeof otherWords>>;
  readonly ground: ForecastGround;
};

export const forecastDesk = (ground: ForecastGround, language: Language): ForecastDesk => ({
  language,
  f: formatting(language),
  t: pick(words, language),
  o: pick(otherWords, language),
  ground,
});

/** Counts of people are shown in fives, as everything that is published. */
export const inFives = (count: number): number => 5 * Math.round(count / 5);
/** A count for reading; fewer than 10 is not shown. */
export const shownCount = ({ f }: Pick<ForecastDesk, 'f'>, count: number): string =>
  count < 10 ? '–' : f.number(inFives(count));
export const shownOrNull = (count: number): number | null => (count < 10 ? null : inFives(count));

/** The first day after a month: where its end is drawn. */
export const endOf = (month: Month): Day => `${monthAfter(month, 1)}-01` as Day;
export const startOf = (month: Month): Day => `${month}-01` as Day;

/** The counted stock by first of the month, the last years before the origin. */
export function countedStock(
  { history, model }: ForecastGround,
  months: number,
): readonly { readonly at: Day; readonly value: number }[] {
  const stock = stockByMonth(history.counts);
  const known = [...stock, currentStock({ model })];
  return known.slice(-months).map((value, place) => ({
    at: startOf(monthAfter(model.origin, place - Math.min(months, known.length) + 1)),
    value,
  }));
}
