import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { benefitSince, type FactRecords, factsFrom, notRealistic } from './recorded-facts.ts';

const day = getDay('2026-03-15');
const spell = (from: string, until?: string) =>
  [getDay(from), until ? getDay(until) : null] as const;

describe('on benefit since', () => {
  it.each([
    ['never', [], undefined],
    ['not any more', [spell('2020-01-01', '2025-01-01')], undefined],
    ['not yet', [spell('2026-04-01')], undefined],
    [
      'the first day of what runs',
      [spell('2020-01-01', '2021-01-01'), spell('2025-10-01')],
      '2025-10-01',
    ],
    [
      'before a gap of 31 days',
      [spell('2020-01-01', '2025-01-01'), spell('2025-02-01')],
      '2020-01-01',
    ],
    [
      'after a gap of 32 days',
      [spell('2020-01-01', '2025-01-01'), spell('2025-02-02')],
      '2025-02-02',
    ],
    ['with an end that lies ahead', [spell('2020-01-01', '2026-04-01')], '2020-01-01'],
  ])('%s', (_what, spells, since) => expect(benefitSince(spells, day)).toBe(since));
});

const nothing: FactRecords = {
  age: 26,
  spells: [],
  household_kind: null,
  household_since: null,
  education_level: null,
  education_register: null,
  education_day: null,
  estimated_on: null,
  estimated_months: null,
  levels: {},
  learning: null,
  learning_day: null,
  exempt_since: null,
  contributes: null,
};

describe('recorded facts', () => {
  it('are unknown when nobody recorded them; the registers of benefit and exemptions are complete', () => {
    const values = Object.entries(factsFrom(nothing, day)).filter(
      ([, { value }]) => value !== undefined,
    );
    expect(Object.fromEntries(values.map(([name, { value }]) => [name, value]))).toEqual({
      on_benefit: false,
      months_on_benefit: 0,
      age: 26,
      lasting_exemption: false,
    });
  });
  it('count whole months on benefit', () => {
    const of = (from: string) =>
      factsFrom({ ...nothing, spells: [spell(from)] }, day).months_on_benefit.value;
    expect([of('2025-09-15'), of('2025-09-16')]).toEqual([6, 5]);
  });
  it('an estimate without months says that work is not realistic', () => {
    const facts = factsFrom({ ...nothing, estimated_on: day }, day);
    expect([facts.work_realistic.value, facts.months_to_work.value]).toEqual([false, notRealistic]);
  });
  it('mbo 2 or more is a basic qualification', () => {
    const of = (level: 'low' | 'middle') =>
      factsFrom({ ...nothing, education_level: level, education_register: 'national' }, day)
        .basic_qualification.value;
    expect([of('low'), of('middle')]).toEqual([false, true]);
  });
});
