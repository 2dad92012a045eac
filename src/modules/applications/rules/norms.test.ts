import { expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { findNorms, sharedNorm } from './norms.ts';

const norms = (day: string) => {
  const found = findNorms(getDay(day));
  if (found === undefined) throw new Error(`no amounts on ${day}`);
  return found;
};

it('the amounts of a day are those in force on it', () => {
  expect(norms('2026-06-30').single).toBe(140_150);
  expect(norms('2026-07-01').single).toBe(141_946);
  expect(findNorms(getDay('2025-12-31'))).toBeUndefined();
});

it('who shares the costs of a house has the published amount: 2, 3, 4 adults', () => {
  const july = norms('2026-07-01');
  expect([1, 2, 3].map((others) => sharedNorm(july, others))).toEqual([101_390, 87_871, 81_112]);
});
