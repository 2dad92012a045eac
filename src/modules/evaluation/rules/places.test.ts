import { describe, expect, it } from 'vitest';
import { measurePlaces } from './measured.ts';
import { type Cell, comparePlaces, type Place, type PlacesAsked } from './places.ts';

const place = (at: number): Place => ({
  code: `B${at}`,
  name: `Buurt ${at}`,
  area: at < 3 ? 'Zuid' : 'Noord',
  side: at < 3 ? 'zuid' : 'rest',
  bank: at < 6 ? 'south' : 'north',
  longitude: 4.5,
  latitude: 51.9,
});
const places = Array.from({ length: 14 }, (_, at) => place(at));
const years = Array.from({ length: 10 }, (_, at) => 2012 + at);

/** Rates of some tens in a thousand, each place with a level and a wave of its own; `effect` persons fewer from 2019 on. */
const cells = (effect: number): Cell[] =>
  places.flatMap(({ code }, at) =>
    years.map((year) => ({
      neighbourhood: code,
      time: String(year),
      numerator:
        80 +
        5 * at +
        Math.round(8 * Math.sin(at + (year - 2012) * (1 + at / 10))) -
        (at < 3 && year >= 2019 ? effect : 0),
      denominator: 1000,
    })),
  );

const asked: PlacesAsked = {
  places: ['B0', 'B1', 'B2'],
  startsOn: '2019-01-01',
  pool: 'others',
  leftOut: [],
};

const zuid = { name: 'Zuid', method: 'sdid' } as const;

const compared = (change: Partial<PlacesAsked> = {}, of: readonly Cell[] = cells(0)) => {
  const found = comparePlaces(places, of, { ...asked, ...change });
  if (!found.ok) throw new Error(found.refusal.kind);
  return found.value;
};
const refusal = (change: Partial<PlacesAsked>, of: readonly Cell[] = cells(0)) => {
  const found = comparePlaces(places, of, { ...asked, ...change });
  return found.ok ? undefined : found.refusal;
};

describe('places of a programme', () => {
  it('are refused when there is nothing to measure or to compare with', () => {
    expect(refusal({ places: ['Z9'] })).toEqual({ kind: 'no-places' });
    expect(refusal({ startsOn: '2030-01-01' })).toEqual({
      kind: 'start-outside',
      first: '2012',
      last: '2021',
    });
    expect(refusal({ startsOn: '2014-06-01' })).toEqual({ kind: 'too-few-before', count: 2 });
    expect(refusal({ pool: 'same-bank' })).toEqual({ kind: 'too-few-donors', count: 3 });
  });

  it('are laid together: persons of all over residents of all, not the mean of rates', () => {
    const uneven = cells(0).map((cell) =>
      cell.neighbourhood === 'B0' ? { ...cell, numerator: 300, denominator: 2000 } : cell,
    );
    const { comparison } = compared({ places: ['B0', 'B1'] }, uneven);
    const other = uneven.find(({ neighbourhood }) => neighbourhood === 'B1');
    expect(comparison.treated[0]).toBeCloseTo((100 * (300 + (other?.numerator ?? 0))) / 3000, 12);
  });

  it('with fewer than ten people behind their rate are no comparison, and are named', () => {
    const small = cells(0).map((cell) =>
      cell.neighbourhood === 'B7' ? { ...cell, numerator: 9 } : cell,
    );
    const { donors, tooSmall } = compared({ leftOut: ['B8'] }, small);
    expect(donors.map(({ place: { code } }) => code)).toEqual(
      places.slice(3).flatMap(({ code }) => (['B7', 'B8'].includes(code) ? [] : [code])),
    );
    expect(tooSmall.map(({ code }) => code)).toEqual(['B7']);
  });

  it('show a planted effect by each method, and none where none was planted', () => {
    const without = measurePlaces(compared(), zuid);
    const withEffect = measurePlaces(compared({}, cells(20)), zuid);
    for (const method of ['sc', 'did', 'sdid'] as const) {
      const [none, found] = [without.reports[method], withEffect.reports[method]];
      // Twenty of each thousand: 2 points, whatever the method found without it.
      expect(found.meanEffect - none.meanEffect).toBeCloseTo(-2, 9);
      expect(found.placebo?.of).toBe(12);
    }
    // Nothing that happens in the places of the programme changes what made-up areas show.
    expect(withEffect.areas).toEqual(without.areas);
    expect(withEffect.areas.sdid).toHaveLength(99);
    expect(withEffect.study.estimates[6]?.effect).toBe(0);
  });

  it('in turns are compared with those that never had one', () => {
    const starts = new Map([
      ['B0', 7],
      ['B1', 7],
      ['B2', 8],
    ]);
    const { staggered } = measurePlaces(compared(), zuid, starts);
    expect(staggered?.byExposure.map(({ periods }) => periods)).toContain(-1);
    expect(staggered?.trendsBefore.degrees).toBeGreaterThan(5);
    expect(staggered?.overall.error).toBeGreaterThan(0);
  });
});
