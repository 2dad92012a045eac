import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { type BuiltCity, builtCity } from '../../../test/builders/city.ts';

const until = '2024-09-02';
let city: BuiltCity;
let later: BuiltCity;
beforeAll(async () => {
  city = await builtCity({ seed: 7, scale: 0.01, until: getDay(until) });
  later = await builtCity({ seed: 7, scale: 0.01, until: getDay('2024-11-20') });
}, 120_000);
afterAll(() => {
  city.remove();
  later.remove();
});

describe('call-backs of the city', () => {
  it('are asked by clients of a coach, on days when the office is open, and answered after', () => {
    const rows = city.rows('call_backs');
    expect(rows.length).toBeGreaterThan(50);
    for (const { asked_on: asked = '', answered_on: answered = '', outcome } of rows) {
      expect([0, 6]).not.toContain(new Date(`${asked}T12:00:00Z`).getUTCDay());
      const settled = outcome !== '' && answered >= asked && answered <= until;
      expect(settled || (outcome === '' && answered === '')).toBe(true);
    }
  });

  it('leave no coach with clients without somebody who still waits, so that every list shows one', () => {
    const coachOf = new Map(
      city
        .rows('coach_assignments')
        .filter((row) => row['until'] === '' && row['staff_key'] !== '')
        .map((row) => [row['person_key'], row['staff_key']]),
    );
    const asked = city.rows('call_backs').filter((row) => row['answered_on'] === '');
    const waited = new Set(asked.map((row) => coachOf.get(row['person_key'])));
    const size = (coach: string | undefined) =>
      [...coachOf.values()].filter((one) => one === coach).length;
    const without = [...new Set(coachOf.values())].filter((coach) => !waited.has(coach));
    expect(without.filter((coach) => size(coach) >= 20)).toEqual([]);
  });

  it('are the same some time later, and answered by then', () => {
    const now = new Map(later.rows('call_backs').map((row) => [row['call_back_key'], row]));
    for (const row of city.rows('call_backs')) {
      expect(now.get(row['call_back_key'])).toMatchObject({
        person_key: row['person_key'],
        asked_on: row['asked_on'],
        about: row['about'],
        ...(row['answered_on'] === '' ? {} : row),
      });
    }
  });
});
