import { describe, expect, it } from 'vitest';
import { seededRandom } from '#engine/random/generator.ts';
import { normal, poisson } from './chances.ts';
import { correlationsInShort, drawLevels, wanderTogether } from './together.ts';
import { expectedLevel, type Wander, wanderInShort, wanderOf as weigh } from './wander.ts';

const random = seededRandom(3);
const wanderOf = (seen: Float64Array, expected: Float64Array) => weigh({ seen, expected });
const drawLevel = (wander: Wander, months: number, from: typeof random): Float64Array =>
  drawLevels(
    { of: [wander, wander, wander], pairs: [[], [], []] },
    months,
    from,
  )[0] as Float64Array;

/** Counts of a level that wanders so widely and forgets so fast, about the expected number. */
function course(months: number, mean: number, wide: number, memory: number) {
  const stays = Math.exp(-1 / memory);
  let passing = wide * normal(random);
  return Float64Array.from({ length: months }, () => {
    passing = stays * passing + wide * Math.sqrt(1 - stays ** 2) * normal(random);
    return poisson(mean * Math.exp(passing), random);
  });
}

const steady = (months: number, mean = 500) => new Float64Array(months).fill(mean);
const spread = (wander: Wander, month: number) => {
  const logs = Array.from({ length: 600 }, (_, draw) =>
    Math.log(drawLevel(wander, month, random.stream(`${draw}`)).at(-1) as number),
  );
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  return Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length);
};

describe('how a level wanders', () => {
  it('is not read into chance: a steady level of many hardly strays', () => {
    const wander = wanderOf(steady(144), steady(144));
    expect(wanderInShort(wander).wide).toBeLessThan(0.03);
    expect(wanderInShort(wander).now).toBeCloseTo(1, 2);
    expect(spread(wander, 24)).toBeLessThan(0.05);
  });

  it('is found again where it does, and stays bounded further ahead', () => {
    const wander = wanderOf(course(600, 500, 0.15, 24), steady(600));
    expect(wanderInShort(wander).wide).toBeGreaterThan(0.09);
    expect(wanderInShort(wander).wide).toBeLessThan(0.25);
    expect(spread(wander, 120)).toBeLessThan(0.3);
    expect(spread(wander, 6)).toBeLessThan(spread(wander, 60));
  });

  it('begins where the flow is now and comes back', () => {
    const seen = course(600, 500, 0.1, 12).map((count, month) =>
      month >= 588 ? count * 1.3 : count,
    );
    const ahead = expectedLevel(wanderOf(seen, steady(600)), 60);
    expect(ahead[0]).toBeGreaterThan(1.08);
    expect(Math.abs(Math.log(ahead[59] as number))).toBeLessThan(Math.log(ahead[0] as number) / 2);
  });

  it('holds what comes as often as its bands say, over courses that nobody saw', () => {
    let held = 0;
    const courses = 150;
    for (let one = 0; one < courses; one += 1) {
      const whole = course(144 + 12, 60, 0.15, 24);
      const wander = wanderOf(whole.subarray(0, 144), steady(144, 60));
      const sums = Float64Array.from({ length: 200 }, (_, draw) => {
        const stream = random.stream(`${one} ${draw}`);
        return drawLevel(wander, 12, stream).reduce((sum, f) => sum + poisson(60 * f, stream), 0);
      }).sort();
      const came = whole.subarray(144).reduce((sum, count) => sum + count, 0);
      if (came >= (sums[20] as number) && came <= (sums[179] as number)) held += 1;
    }
    expect(held / courses).toBeGreaterThan(0.7);
    expect(held / courses).toBeLessThan(0.9);
  });

  it('sets a half year of its own apart, and says which and how much', () => {
    const seen = course(144, 500, 0.05, 24).map((count, month) =>
      month >= 60 && month < 66 ? count * 2.5 : count,
    );
    const { unusual } = wanderOf(seen, steady(144));
    expect(unusual).toHaveLength(1);
    expect(unusual[0]?.month).toBe(60);
    expect(unusual[0]?.times).toBeGreaterThan(2);
  });
});

describe('flows that wander together', () => {
  const prior = { mean: 0, deviation: 0.5 };

  it('are found to go along with each other or against, and drawn so', () => {
    const months = 600;
    const stays = Math.exp(-1 / 24);
    const passing = [0, 0];
    const seen = [0, 1, 2].map(() => new Float64Array(months));
    for (let month = 0; month < months; month += 1) {
      const [shared, own] = [normal(random), normal(random)];
      const step = 0.15 * Math.sqrt(1 - stays ** 2);
      passing[0] = stays * (passing[0] as number) + step * shared;
      passing[1] = stays * (passing[1] as number) + step * own;
      for (const [at, log] of [passing[0], -passing[0], passing[1]].entries())
        (seen[at] as Float64Array)[month] = poisson(500 * Math.exp(log), random);
    }
    const wandering = wanderTogether(
      seen.map((one) => ({ seen: one, expected: steady(months) })),
      [prior, prior, prior],
    );
    const [against, apart] = correlationsInShort(wandering);
    expect(against).toBeLessThan(-0.75);
    expect(Math.abs(apart as number)).toBeLessThan(0.35);
    const draws = Array.from({ length: 300 }, (_, draw) =>
      drawLevels(wandering, 24, random.stream(`pair ${draw}`)).map((l) =>
        Math.log(l[23] as number),
      ),
    );
    const product = draws.reduce((sum, [one = 0, other = 0]) => sum + one * other, 0);
    expect(product).toBeLessThan(0);
  });

  it('draw the same from the same stream', () => {
    const flow = { seen: course(144, 60, 0.1, 12), expected: steady(144, 60) };
    const wandering = wanderTogether([flow, flow, flow], [prior, prior, prior]);
    expect(drawLevels(wandering, 12, random.stream('same'))).toEqual(
      drawLevels(wandering, 12, random.stream('same')),
    );
  });
});
