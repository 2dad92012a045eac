import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { ageOn } from './age.ts';

const age = (birthDate: string, day: string) => ageOn(getDay(birthDate), getDay(day));

describe('somebody', () => {
  it('is not a year older on the day before the birthday', () => {
    expect(age('1990-03-02', '2026-03-01')).toBe(35);
    expect(age('1990-03-02', '2026-03-02')).toBe(36);
  });
  it('born on 29 February is a year older on 1 March', () => {
    expect(age('2000-02-29', '2026-02-28')).toBe(25);
    expect(age('2000-02-29', '2026-03-01')).toBe(26);
  });
});
