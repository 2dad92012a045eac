import { expect, it } from 'vitest';
import { seededRandom } from '#engine/random/generator.ts';
import { normal } from '#engine/transitions/chances.ts';
import { getDay } from '#kernel/day.ts';
import type { Month } from '../month.ts';
import { type Courses, targetOutcome } from './target.ts';
import { targetAhead } from './target-ahead.ts';

const origin = '2026-10' as Month;
const target = { value: 100, by: getDay('2026-12-31') };
const falling = (by: number) => Float64Array.of(106 - by, 104 - by, 102 - by);
const outcomeOf = (courses: Partial<Courses>) =>
  targetOutcome(target, origin, {
    stock: [falling(0)],
    copies: 1,
    expected: falling(0),
    perExit: 2,
    ...courses,
  });

it('a day that is not ahead has no outcome', () => {
  const other = { ...target, by: getDay('2027-01-31') };
  const courses = { stock: [falling(0)], copies: 1, expected: falling(0), perExit: 2 };
  expect(targetOutcome(other, origin, courses)).toBeUndefined();
});

it('the extra exits close the gap on the day; none are needed by who is there', () => {
  expect(outcomeOf({})?.extraExits.mean).toBe(1);
  expect(outcomeOf({ stock: [falling(3)] })?.extraExits).toEqual({ mean: 0, lo80: 0, hi80: 0 });
});

it('tells by when one in ten is there, nine in ten, and that some never get there', () => {
  const stock = Array.from({ length: 19 }, (_, draw) => falling(draw < 10 ? 6 : 0));
  const crossing = outcomeOf({ stock })?.crossing;
  expect(crossing).toMatchObject({ expected: undefined, early: '2026-10', late: undefined });
  expect(crossing?.share).toBeCloseTo(10 / 19, 9);
});

it('few draws in many copies are as wide as a next draw asks, not as wide as the copies alone', () => {
  const random = seededRandom(4);
  const draws = Array.from({ length: 12 }, () => 20 * normal(random));
  const scores = [-1, 0, 1];
  const stock = draws.flatMap((draw) => scores.map((score) => falling(-40 - draw - score)));
  const range = (copies: number) => {
    const { lo80 = 0, hi80 = 0 } = outcomeOf({ stock, copies })?.extraExits ?? {};
    return hi80 - lo80;
  };
  expect(range(3)).toBeGreaterThan(1.05 * range(1));
});

it('a target whose day is over is looked at at the end of the second year ahead', () => {
  expect(targetAhead({ value: 1, by: getDay('2025-12-31') }, origin).by).toBe('2028-12-31');
  expect(targetAhead(target, origin)).toBe(target);
});
