import { expect, it } from 'vitest';
import { reachOf } from './reach.ts';
import { limits, numberFields } from './typed.ts';

const capacity = { work: { clients: 9_000, fte: 113 }, prestatie010: { clients: 400, fte: 1.3 } };

it('a slider reaches half of the coaches that are there, in steps that can be read', () => {
  expect(reachOf('fte_work', capacity, 1)).toEqual({ least: -58, most: 58, step: 2 });
  expect(reachOf('fte_prestatie010', capacity, 1)).toEqual({ least: -0.7, most: 0.7, step: 0.1 });
});

it('placements only come more; a small city has small numbers', () => {
  expect(reachOf('subsidies', capacity, 1)).toEqual({ least: 0, most: 100, step: 2 });
  expect(reachOf('refugees', capacity, 0.01)).toEqual({ least: -20, most: 20, step: 1 });
});

it.each(numberFields)(
  '%s never slides to what may not be typed, and always slides somewhere',
  (field) => {
    for (const scale of [0.01, 0.1, 1]) {
      const { least, most, step } = reachOf(field, {}, scale);
      expect(least).toBeGreaterThanOrEqual(limits[field][0]);
      expect(most).toBeLessThanOrEqual(limits[field][1]);
      expect((most - least) / step).toBeLessThanOrEqual(101);
      expect(most).toBeGreaterThan(0);
    }
  },
);
