import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { designOf, drawTurns, faultsIn, type Typed } from './design.ts';
import type { Place } from './places.ts';
import { plannedAs } from './planned.ts';

const place = (code: string, name: string, area: string): Place => ({
  code,
  name,
  area,
  side: 'zuid',
  bank: 'south',
  longitude: 0,
  latitude: 0,
});
const places = [
  place('B1', 'Afrikaanderwijk', 'Feijenoord'),
  place('B2', 'Bloemhof', 'Feijenoord'),
  place('B3', 'Carnisse', 'Charlois'),
];
const known = { places, changes: false };
const typed: Typed = {
  name: 'Samen voor Zuid',
  question: 'Zijn er minder mensen met bijstand?',
  outcome: 'benefit-rate',
  expected: 'lower',
  areas: 'Feijenoord',
  neighbourhoods: ' carnisse ',
  startsOn: '2027-01-01',
  assignment: 'area',
  turns: '',
  pool: 'others',
  leftOut: '',
  method: 'sc',
  analysis: 'Over drie jaar, bij een kans van een op de tien.',
  changedBecause: '',
};

describe('a design is refused', () => {
  it.each([
    [1, { name: ' a ' }, { name: { kind: 'too-short', value: '3' } }],
    [1, { outcome: 'happiness' }, { outcome: { kind: 'choose' } }],
    [2, { areas: '', neighbourhoods: '' }, { areas: { kind: 'no-places' } }],
    [
      2,
      { neighbourhoods: 'Bloemhof, Bloemhoff' },
      { neighbourhoods: { kind: 'unknown-place', value: 'Bloemhoff' } },
    ],
    [2, { startsOn: '2027-02-30' }, { startsOn: { kind: 'no-date' } }],
    [2, { assignment: 'staggered', turns: '2027-01-01' }, { turns: { kind: 'turns-missing' } }],
    [
      2,
      { assignment: 'staggered', turns: '2027-01-01, soon' },
      { turns: { kind: 'no-date', value: 'soon' } },
    ],
    [2, { turns: '2027-01-01' }, { turns: { kind: 'turns-not-asked' } }],
    [3, { method: 'guess' }, { method: { kind: 'choose' } }],
    [3, { analysis: 'Zien' }, { analysis: { kind: 'too-short', value: '10' } }],
  ] as const)('in step %i for %o', (step, change, faults) => {
    expect(faultsIn(step, { ...typed, ...change }, known)).toEqual(faults);
  });

  it('when it changes without a reason', () => {
    expect(faultsIn(3, typed, { ...known, changes: true })).toHaveProperty('changedBecause');
    expect(faultsIn(3, typed, known)).toEqual({});
  });
});

describe('a design', () => {
  it('takes whole areas and neighbourhoods by name, however they are written', () => {
    expect(designOf(typed, known).places).toEqual(['B1', 'B2', 'B3']);
  });

  it('in turns begins with the first; who comes when is drawn, and drawn again the same', () => {
    const turns = '2028-01-01; 2027-07-01';
    const design = designOf({ ...typed, assignment: 'staggered', turns }, known);
    expect(design.startsOn).toBe('2027-07-01');
    const waves = drawTurns(design, 7);
    expect(drawTurns({ ...design, places: design.places.toReversed() }, 7)).toEqual(waves);
    expect(waves.map(({ from }) => from)).toEqual(['2027-07-01', '2027-07-01', '2028-01-01']);
    const orders = Array.from({ length: 40 }, (_, seed) =>
      drawTurns(design, seed)
        .map(({ place: code }) => code)
        .join(),
    );
    expect(new Set(orders).size).toBe(6);
  });
});

describe('a measurement is planned', () => {
  const analysis = { outcome: 'benefit-rate', method: 'sc', pool: 'others' } as const;
  const startsOn = getDay('2027-01-01');
  const known2028 = getDay('2028-02-12');
  const written = (on: string) => ({ ...analysis, startsOn, registeredOn: getDay(on) });

  it('only as it was written down, and before figures of after the start could be known', () => {
    expect(plannedAs(written('2026-12-31'), analysis, known2028)).toBe('before-start');
    expect(plannedAs(written('2027-06-01'), analysis, known2028)).toBe('before-data');
    expect(plannedAs(written('2028-02-12'), analysis, known2028)).toBe('after-data');
    expect(plannedAs(written('2026-01-01'), { ...analysis, method: 'did' }, known2028)).toBe(
      'deviates',
    );
  });
});
