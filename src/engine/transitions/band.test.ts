import { describe, expect, it } from 'vitest';
import { seededRandom } from '#engine/random/generator.ts';
import { bandOf, quantile } from './band.ts';

describe('a band of draws', () => {
  it.each([39, 60, 199])('of %d draws holds the next draw as often as it says', (draws) => {
    const random = seededRandom(11).stream(`bands of ${draws}`);
    const held = { 50: 0, 80: 0, 95: 0 };
    const times = 20_000;
    for (let time = 0; time < times; time += 1) {
      const band = bandOf(Float64Array.from({ length: draws }, () => random.unit()));
      const next = random.unit();
      if (next >= band.lo50 && next <= band.hi50) held[50] += 1;
      if (next >= band.lo80 && next <= band.hi80) held[80] += 1;
      if (next >= band.lo95 && next <= band.hi95) held[95] += 1;
    }
    // Four standard errors of 20,000 looks.
    expect(Math.abs(held[50] / times - 0.5)).toBeLessThan(0.0142);
    expect(Math.abs(held[80] / times - 0.8)).toBeLessThan(0.0114);
    expect(Math.abs(held[95] / times - 0.95)).toBeLessThan(0.0062);
  });

  it('never goes beyond what was drawn', () => {
    const few = Float64Array.from([1, 2, 3]);
    expect([quantile(few, 0.025), quantile(few, 0.5), quantile(few, 0.975)]).toEqual([1, 2, 3]);
  });
});
