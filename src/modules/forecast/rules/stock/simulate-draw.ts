import { seededRandom } from '#engine/random/generator.ts';
import { expectCourse, stockOf } from '#engine/transitions/expect.ts';
import { simulateCourse } from '#engine/transitions/simulate.ts';
import type { Effect } from './effect.ts';
import type { Model } from './model.ts';
import { planMonths } from './plan.ts';
import { populationChain } from './population.ts';
import { seriesOf } from './report.ts';

export type Asked = {
  readonly model: Model;
  readonly effects: readonly Effect[];
  readonly months: number;
  readonly seed: number;
};

export type Draw = {
  /** By series × month: one course of chance under one draw of the parameters. */
  readonly series: Float64Array;
  /** The stock that these parameters expect, without chance. */
  readonly expected: Float64Array;
};

/** Draw number `draw`: the same whichever thread makes it, and in whatever order. */
export function simulateDraw({ model, effects, months, seed }: Asked, draw: number): Draw {
  const random = seededRandom(seed).stream(`draw ${draw}`);
  const chain = populationChain();
  const plan = planMonths(model, effects, months, random.stream('parameters'));
  const course = simulateCourse(chain, plan, model.start, random.stream('chance'));
  const expected = expectCourse(chain, plan, Float64Array.from(model.start));
  return { series: seriesOf(course, months, model.tracks), expected: stockOf(chain, expected) };
}

/** The same parameters without chance: all series. */
export const expectDraw = (asked: Asked, draw: number): Float64Array =>
  seriesOf(courseOf(asked, draw), asked.months, asked.model.tracks);

/** The same: the stock alone. */
export const expectStock = (asked: Asked, draw: number): Float64Array =>
  stockOf(populationChain(), courseOf(asked, draw));

function courseOf({ model, effects, months, seed }: Asked, draw: number) {
  const random = seededRandom(seed).stream(`draw ${draw}`);
  const plan = planMonths(model, effects, months, random.stream('parameters'));
  return expectCourse(populationChain(), plan, Float64Array.from(model.start));
}
