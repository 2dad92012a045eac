import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import type { Month } from '../month.ts';
import { readTyped, type Typed } from './typed.ts';

const origin = '2026-10' as Month;
const usual = { value: 30_000, by: getDay('2028-12-31') };
const read = (typed: Typed) => readTyped(typed, origin, usual, 'x');

describe('what is typed on the forecast', () => {
  it('nothing is: all stays, five years ahead, the target of the council', () => {
    expect(read({})).toEqual({
      chosen: { scenario: { name: 'x', parts: [] }, months: 60, target: usual },
      errors: [],
    });
  });

  it('numbers become parts, with a comma too; 0 is no change', () => {
    const { chosen, errors } = read({
      inflow: '-12,5',
      fte_work: '3',
      subsidies: '0',
      model: 'yes',
      from: '2027-03',
    });
    expect(errors).toEqual([]);
    expect(chosen.scenario.parts).toEqual([
      { kind: 'inflow', from: '2027-03', change: -0.125 },
      { kind: 'capacity', from: '2027-03', fte: { work: 3 } },
      { kind: 'service-model', from: '2027-03' },
    ]);
  });

  it('a nearer look still reaches the day of the target', () => {
    expect(read({ months: '24' }).chosen.months).toBe(36);
    expect(read({ months: '24', by: '2027-12-31' }).chosen.months).toBe(24);
  });

  it.each<[Typed, string]>([
    [{ inflow: 'veel' }, 'inflow'],
    [{ vacancies: '-95' }, 'vacancies'],
    [{ subsidies: '-1' }, 'subsidies'],
    [{ from: '2026-09' }, 'from'],
    [{ months: '13' }, 'months'],
    [{ target: '0' }, 'target'],
    [{ by: '2026-09-30' }, 'by'],
    [{ by: '2032-01-01' }, 'by'],
    [{ by: '2027-02-30' }, 'by'],
  ])('%j is told at its field, the rest stands', (typed, field) => {
    const { errors, chosen } = read({ ...typed, dwellings: '100' });
    expect(errors.map((error) => error.field)).toEqual([field]);
    expect(chosen.scenario.parts).toHaveLength(1);
  });
});
