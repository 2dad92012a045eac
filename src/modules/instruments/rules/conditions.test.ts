import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { type ClientFacts, conditionsOf, fits, judge } from './conditions.ts';

const day = getDay('2026-03-01');
const facts: ClientFacts = {
  birth_date: getDay('1999-03-02'),
  education: null,
  household_kind: 'single_parent',
  department: 'prestatie010',
  benefit_since: getDay('2025-09-02'),
  works: false,
};
const met = (text: string) => judge(conditionsOf(text), facts, day).map((one) => one.met);

describe('a condition beside a recorded fact', () => {
  it.each([
    ['age_from=27', [false]], // 27 tomorrow
    ['age_below=27', [true]],
    ['months_on_benefit_from=6', [false]], // six months tomorrow
    ['months_on_benefit_from=5', [true]],
    ['on_benefit=yes children=yes works=no', [true, true, true]],
    ['department=work,youth', [false]],
  ])('%s', (text, expected) => {
    expect(met(text)).toEqual(expected);
  });

  it('is unknown when nothing is recorded, and that excludes nobody', () => {
    expect(met('education=low')).toEqual([undefined]);
    expect(fits(judge(conditionsOf('education=low'), facts, day))).toBe(true);
    expect(fits(judge(conditionsOf('education=low department=work'), facts, day))).toBe(false);
  });

  it('is none when the catalogue names none', () => {
    expect(conditionsOf(null)).toEqual([]);
    expect(fits([])).toBe(true);
  });
});
