import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '#engine/random/generator.ts';
import { type Chain, fillMonth, gone, type Plan } from './chain.ts';
import { expectCourse, stockOf } from './expect.ts';
import { simulateCourse } from './simulate.ts';

/** Two kinds of persons, each in its 1st to 4th month; they leave (event 0) or become the other kind (1). */
function world(rates: readonly number[], factor = 1, months = 12, inflow = 20) {
  const states = 8;
  const chain: Chain = {
    states,
    cells: 2,
    events: 2,
    cellOf: Uint16Array.from({ length: states }, (_, state) => state >> 2),
    next: Uint16Array.from({ length: states }, (_, state) => (state % 4 === 3 ? state : state + 1)),
    target: Uint16Array.from({ length: states * 2 }, (_, at) =>
      at % 2 === 0 ? gone : ((at >> 1) + 4) % states,
    ),
    counted: Uint8Array.from([1, 1]),
  };
  const plan: Plan = {
    months,
    base: Float64Array.from(rates),
    factorOf: new Uint16Array(4),
    factors: 1,
    factor: new Float64Array(months).fill(factor),
    entries: Uint16Array.from([0, 4]),
    inflow: Float64Array.from({ length: months * 2 }, (_, at) =>
      at % 2 === 0 ? inflow : inflow / 2,
    ),
  };
  return { chain, plan };
}

const rate = fc.double({ min: 0, max: 0.6, noNaN: true });
const rates = fc.array(rate, { minLength: 4, maxLength: 4 });
const start = Uint32Array.from([300, 0, 0, 500, 200, 0, 0, 0]);
const startOf = (counts: Uint32Array) => Float64Array.from(counts);
const last = (list: Float64Array): number => list.at(-1) ?? Number.NaN;
const sum = (list: Float64Array): number => list.reduce((total, value) => total + value, 0);

describe('a population in transition', () => {
  it('keeps its persons: who was there and came in is there still or has left', () => {
    fc.assert(
      fc.property(rates, fc.nat(1000), (drawn, seed) => {
        const { chain, plan } = world(drawn);
        for (const course of [
          expectCourse(chain, plan, startOf(start)),
          simulateCourse(chain, plan, start, seededRandom(seed)),
        ]) {
          const left = course.happened.reduce((all, n, at) => all + (at % 2 === 0 ? n : 0), 0);
          expect(1000 + sum(course.entered) - left).toBeCloseTo(last(stockOf(chain, course)), 6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has probabilities, whatever factors do to them', () => {
    fc.assert(
      fc.property(rates, fc.double({ min: 0, max: 50, noNaN: true }), (drawn, factor) => {
        const { chain, plan } = world(drawn, factor);
        const filled = new Float64Array(4);
        fillMonth(chain, plan, 3, filled);
        expect(filled.every((p) => p >= 0 && p <= 1)).toBe(true);
        expect((filled[0] as number) + (filled[1] as number)).toBeLessThanOrEqual(1 + 1e-12);
        const course = expectCourse(chain, plan, startOf(start));
        expect(course.cells.every((count) => count >= 0)).toBe(true);
      }),
    );
  });

  it('without inflow and with certain exit is empty after a month', () => {
    const { chain, plan } = world([1, 0, 1, 0], 1, 2, 0);
    expect(sum(stockOf(chain, expectCourse(chain, plan, startOf(start))))).toBe(0);
    expect(sum(stockOf(chain, simulateCourse(chain, plan, start, seededRandom(1))))).toBe(0);
  });

  it('without any event keeps everybody', () => {
    const { chain, plan } = world([0, 0, 0, 0], 1, 6, 0);
    expect([...stockOf(chain, simulateCourse(chain, plan, start, seededRandom(1)))]).toEqual(
      Array.from({ length: 6 }, () => 1000),
    );
  });

  it.each([[[0.03, 0.02, 0.2, 0.01]], [[0.5, 0.45, 0.002, 0]], [[0, 0.1, 0.9, 0.1]]])(
    'has the expectation %j as the mean of its chances',
    (drawn) => {
      const { chain, plan } = world(drawn);
      const expected = expectCourse(chain, plan, startOf(start));
      const draws = 400;
      const cells = new Float64Array(expected.cells.length);
      const squares = new Float64Array(expected.cells.length);
      const happened = new Float64Array(expected.happened.length);
      for (let draw = 0; draw < draws; draw += 1) {
        const course = simulateCourse(chain, plan, start, seededRandom(7).stream(`${draw}`));
        course.cells.forEach((count, at) => {
          cells[at] = (cells[at] as number) + count / draws;
          squares[at] = (squares[at] as number) + count ** 2 / draws;
        });
        course.happened.forEach((count, at) => {
          happened[at] = (happened[at] as number) + count / draws;
        });
      }
      const far = expected.cells.map((mean, at) => {
        const deviation = Math.sqrt(
          Math.max(0, (squares[at] as number) - (cells[at] as number) ** 2),
        );
        return Math.abs(mean - (cells[at] as number)) / (deviation / Math.sqrt(draws) + 1e-9);
      });
      // Of 24 means none lies five standard errors off.
      expect(Math.max(...far)).toBeLessThan(5);
      expect(sum(happened) / sum(expected.happened)).toBeCloseTo(1, 2);
    },
  );

  it('is the same again with the same seed, and another with another', () => {
    const { chain, plan } = world([0.03, 0.02, 0.2, 0.01]);
    const course = (seed: number) => [
      ...simulateCourse(chain, plan, start, seededRandom(seed)).cells,
    ];
    expect(course(3)).toEqual(course(3));
    expect(course(3)).not.toEqual(course(4));
  });

  it('with extra exits falls by as much', () => {
    const { chain, plan } = world([0, 0, 0, 0], 1, 10, 0);
    expect(last(stockOf(chain, expectCourse(chain, plan, startOf(start), 25)))).toBeCloseTo(750);
  });
});
