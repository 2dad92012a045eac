import { describe, expect, it } from 'vitest';
import { monthNumber } from '#city/calendar.ts';
import { drawNeighbourhood, neighbourhoods } from '#city/geography/geography.ts';
import { residentsOn } from '#city/geography/residents.ts';
import { drawAddress } from '#city/geography/streets.ts';
import { seededRandom } from '#engine/random/generator.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((so, number) => so + number, 0);

describe('the neighbourhoods of Rotterdam', () => {
  it('are 92, each once, in Rotterdam, with a postcode', () => {
    expect(new Set(neighbourhoods.map((place) => place.code)).size).toBe(92);
    for (const place of neighbourhoods) {
      expect(place.code).toMatch(/^BU0599\d{4}$/);
      expect(place.district).toBe(`WK${place.code.slice(2, 8)}`);
      expect(place.area, place.name).not.toBe('');
      expect(Number(place.longitude)).toBeGreaterThan(3.9);
      expect(Number(place.longitude)).toBeLessThan(4.7);
      expect(Number(place.latitude)).toBeGreaterThan(51.8);
      expect(Number(place.latitude)).toBeLessThan(52.05);
      expect(place.postcodes.length, place.name).toBeGreaterThan(0);
    }
  });

  it('Zuid is Feijenoord, Charlois and IJsselmonde, all of it on the south bank', () => {
    const zuid = neighbourhoods.filter((place) => place.side === 'zuid');
    expect(new Set(zuid.map((place) => place.area))).toEqual(
      new Set(['Feijenoord', 'Charlois', 'IJsselmonde']),
    );
    expect(zuid.every((place) => place.bank === 'south')).toBe(true);
  });

  it('hold the published 14,400 persons on benefit of Zuid, about 90% of those on the south bank', () => {
    const zuid = neighbourhoods.filter((place) => place.side === 'zuid');
    const south = neighbourhoods.filter((place) => place.bank === 'south');
    const on = (places: typeof zuid) => sum(places.map((place) => place.onBenefit));
    expect(Math.abs(on(zuid) - 14_400)).toBeLessThan(20);
    expect(on(zuid) / on(south)).toBeGreaterThan(0.85);
    expect(on(zuid) / on(south)).toBeLessThan(0.93);
  });
});

describe('residents', () => {
  const of = (year: number, scale = 1) => residentsOn(year, scale);
  const zuid = (year: number) => of(year).filter(({ place }) => place.side === 'zuid');

  it('of 15 to 75 in Zuid at the end of 2021 give a rate of 8.9% with 14,400 persons', () => {
    const number = sum(zuid(2022).map((row) => row.residents15to75));
    expect(14_400 / number).toBeCloseTo(0.089, 3);
  });

  it('add up to the published figures of the city, at any scale', () => {
    expect(sum(of(2019).map((row) => row.residents))).toBe(644_618);
    expect(sum(of(2026).map((row) => row.residents))).toBe(673_804);
    expect(sum(of(2019, 0.01).map((row) => row.residents))).toBe(6_446);
  });

  it('Zuid has the published 31.6% of them', () => {
    expect(sum(zuid(2021).map((row) => row.residents)) / 651_631).toBeCloseTo(0.317, 2);
  });

  it('are never fewer than those of 15 to 75', () => {
    for (const scale of [1, 0.1, 0.01]) {
      for (const row of of(2024, scale)) {
        expect(row.residents15to75).toBeLessThanOrEqual(row.residents);
      }
    }
  });
});

describe('where somebody lives', () => {
  it('on the side that is asked, in more neighbourhoods than a few', () => {
    const random = seededRandom(1);
    const places = Array.from({ length: 2000 }, () =>
      drawNeighbourhood(random, 'zuid', monthNumber(2020, 1)),
    );
    expect(places.every((place) => place.side === 'zuid')).toBe(true);
    expect(new Set(places).size).toBeGreaterThan(20);
  });

  it('has a postcode of the neighbourhood, in letters that exist', () => {
    const random = seededRandom(2);
    for (const place of neighbourhoods) {
      const { postcode, street, houseNumber } = drawAddress(random, place);
      expect(place.postcodes.map(([pc4]) => pc4)).toContain(postcode.slice(0, 4));
      expect(postcode.slice(4)).toMatch(/^(?!S[ADS])[A-EGHJ-NPRSTV-XZ]{2}$/);
      expect(street).toMatch(/^[A-Z][A-Za-z]+$/);
      expect(houseNumber).toMatch(/^\d+(A|B|C|-\d)?$/);
    }
  });
});
