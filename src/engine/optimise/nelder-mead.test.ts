import { describe, expect, it } from 'vitest';
import { nelderMead } from './nelder-mead.ts';

const search = { step: 0.5, tolerance: 1e-10, mostEvaluations: 2_000 };

describe('Nelder and Mead', () => {
  it('end after the evaluations that they are given', () => {
    let asked = 0;
    const lowest = nelderMead(([x = 0]) => ((asked += 1), -x), [0], {
      ...search,
      mostEvaluations: 50,
    });
    expect(asked).toBe(lowest.evaluations);
    expect(asked).toBeLessThanOrEqual(52);
  });

  it('find the floor of the banana valley of Rosenbrock', () => {
    const valley = ([x = 0, y = 0]: readonly number[]) => 100 * (y - x * x) ** 2 + (1 - x) ** 2;
    const { at, value } = nelderMead(valley, [-1.2, 1], search);
    expect(at[0]).toBeCloseTo(1, 3);
    expect(at[1]).toBeCloseTo(1, 3);
    expect(value).toBeLessThan(1e-8);
  });

  it('take what is infinite or no number for a wall', () => {
    const beyond = ([x = 0]: readonly number[]) => (x < 1 ? Number.NaN : x * x);
    expect(nelderMead(beyond, [3], search).at[0]).toBeCloseTo(1, 3);
  });
});
