import { forecastAtOnce, forecastOfExpected, type StockForecast } from '../rules/stock/forecast.ts';
import { type Asked, type Draw, expectDraw, simulateDraw } from '../rules/stock/simulate-draw.ts';
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

/** The same, with the stock that each draw of the parameters expects. */
export function glanceWithPaths({ asked, target, draws }: Glance) {
  const drawn = Array.from({ length: draws }, (_, draw) => expectDraw(asked, draw));
  return {
    forecast: forecastOfExpected(asked, target, drawn),
    expected: drawn.map((series) => series.slice(0, asked.months)),
  };
}
