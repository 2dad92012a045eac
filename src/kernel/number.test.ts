import { expect, it } from 'vitest';
import { readNumber } from './number.ts';

it.each([
  ['', Number.NaN],
  ['veel', Number.NaN],
  ['1e3', Number.NaN],
  ['0x10', Number.NaN],
  ['1,2,3', Number.NaN],
  ['1,000.5', Number.NaN],
  ['12', 12],
  [' -12,5 ', -12.5],
  ['\u22127', -7],
  ['0.5', 0.5],
  ['0.125', 0.125],
  ['30.000', 30_000],
  ['-1.500,25', -1500.25],
])('"%s" is %d', (text, number) => {
  expect(readNumber(text)).toBe(number);
});
