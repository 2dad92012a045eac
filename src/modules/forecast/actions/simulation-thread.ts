import { forecastAtOnce, forecastOfExpected, type StockForecast } from '../rules/stock/forecast.ts';
import { type Asked, type Draw, expectStock, simulateDraw } from '../rules/stock/simulate-draw.ts';
import type { Target } from '../rules/stock/target.ts';

export type Part = { readonly asked: Asked; readonly from: number; readonly until: number };

/** What a thread does: the draws of a part, one after another. */
export const simulatePart = ({ asked, from, until }: Part): readonly Draw[] =>
  Array.from({ length: until - from }, (_, at) => simulateDraw(asked, from + at));

export type Glance = {
  readonly asked: Asked;
  readonly target: Target | undefined;
  readonly draws: number;
};

/** A forecast at once, off the thread that answers people. */
export const glanceAhead = ({ asked, target, draws }: Glance): StockForecast =>
  forecastAtOnce(asked, target, draws);

/** The same of the stock alone, with the course that each draw of the parameters expects. */
export function glanceAtStock({ asked, target, draws }: Glance) {
  const expected = Array.from({ length: draws }, (_, draw) => expectStock(asked, draw));
  return { forecast: forecastOfExpected(asked, target, expected), expected };
}
