import { describe, expect, it } from 'vitest';
import { fictitiousNumbers } from '#city/people/bsn.ts';

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
const rest = (number: string) =>
  weights.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0) % 11;
const many = 200_000;
const next = fictitiousNumbers(4321);
const numbers = Array.from({ length: many }, next);

describe('citizen service numbers of nobody', () => {
  it('never the one that stands for "not applicable", never one outside the 99 million', () => {
    expect(numbers).not.toContain('999999999');
    expect(numbers.filter((number) => !/^99[7-9]\d{6}$/.test(number))).toEqual([]);
  });

  it('all pass the eleven test', () => {
    expect(numbers.filter((number) => rest(number) !== 0)).toEqual([]);
  });

  it('are all different, enough for a whole city', () => {
    expect(new Set(numbers).size).toBe(many);
  });

  it('begin with 999 as long as there are any', () => {
    const first = numbers.findIndex((number) => !number.startsWith('999'));
    expect(first).toBe(90_909);
  });

  it('do not count up: a number says nothing about its neighbour', () => {
    const steps = numbers.slice(1, 1000).map((number, at) => Number(number) - Number(numbers[at]));
    expect(steps.filter((step) => Math.abs(step) < 1000)).toEqual([]);
  });
});
