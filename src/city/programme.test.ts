import { describe, expect, it } from 'vitest';
import { monthNumber } from '#city/calendar.ts';
import { householdsBeside, personsBeside, publishedEffect } from '#city/calibration/programme.ts';
import { householdsOfSide } from '#city/calibration/stock.ts';
import { buildCity } from '#city/index.ts';
import { getDay } from '#kernel/day.ts';
import { builtCity } from '#test/builders/city.ts';

const endOf2021 = monthNumber(2022, 1);

describe('the programme in Zuid', () => {
  it('as published changes nothing of the published figures, nor anything before it began', () => {
    expect(personsBeside(endOf2021, 'zuid', publishedEffect)).toBe(0);
    expect(personsBeside(monthNumber(2018, 12), 'zuid', 0)).toBe(0);
    expect(personsBeside(endOf2021, 'rest', 0)).toBe(0);
  });

  it('left out leaves 275 persons more on benefit at the end of 2021', () => {
    expect(personsBeside(endOf2021, 'zuid', 0)).toBeCloseTo(275, 9);
    expect(personsBeside(monthNumber(2020, 1), 'zuid', 0)).toBeCloseTo((275 * 7) / 17, 9);
  });

  it('of another size is lived: more households in Zuid, as many elsewhere', async () => {
    const effect = -2;
    const city = await builtCity({ seed: 3, until: getDay('2022-03-01'), scale: 0.01, effect });
    const places = new Map(
      city.rows('neighbourhoods').map((row) => [row['neighbourhood_code'], row['side']]),
    );
    const day = '2022-01-01';
    const on = (row: Readonly<Record<string, string>>) =>
      (row['from'] ?? '') <= day && (row['until'] === '' || (row['until'] ?? '') > day);
    const applicants = new Map(
      city
        .rows('dossier_members')
        .filter((row) => row['position'] === '1' && on(row))
        .map((row) => [row['dossier_key'], row['person_key']]),
    );
    const homes = new Map(
      city
        .rows('addresses')
        .filter(on)
        .map((row) => [row['person_key'], places.get(row['neighbourhood_code'])]),
    );
    const there = city
      .rows('benefit_spells')
      .filter((row) => row['scheme'] === 'PW' && on(row))
      .map((row) => homes.get(applicants.get(row['dossier_key'])));
    city.remove();
    const count = (side: string) => there.filter((its) => its === side).length;
    const zuid = householdsOfSide(endOf2021, 'zuid') + householdsBeside(endOf2021, 'zuid', effect);
    expect(Math.abs(count('zuid') - 0.01 * zuid)).toBeLessThan(8);
    expect(Math.abs(count('rest') - 0.01 * householdsOfSide(endOf2021, 'rest'))).toBeLessThan(8);
    expect(city.manifest.effect).toBe(effect);
  }, 60_000);

  it('of a size that is none is refused', async () => {
    const order = { seed: 1, scale: 0.01, until: getDay('2019-01-01'), folder: '/nowhere' };
    await expect(buildCity({ ...order, effect: Number.NaN })).rejects.toThrow(/effect/);
  });
});
