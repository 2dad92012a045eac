import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import type { AreaShapes } from '#web/charts/content.ts';
import { renderReport } from '#web/report/render.ts';
import type { Method } from '../rules/fit.ts';
import { measurePlaces } from '../rules/measured.ts';
import { type Cell, comparePlaces, type Place } from '../rules/places.ts';
import type { Registered, SavedResult } from '../steering-store.ts';
import { blocksOf } from './blocks.ts';
import { weightsMap } from './charts.ts';
import { type Audience, openDesk } from './desk.ts';
import { csvOf, jsonOf, reportOf } from './files.ts';

const places: readonly Place[] = Array.from({ length: 24 }, (_, at) => ({
  code: `B${at}`,
  name: `Buurt ${at}`,
  area: 'Gebied',
  side: 'rest',
  bank: 'north',
  longitude: 4.4 + at / 100,
  latitude: 51.9 + (at % 5) / 100,
}));

/** Rates near nine in a hundred of so many residents; in three places `effect` of a hundred fewer from 2019. */
const cells = (residents: number, effect: number): readonly Cell[] =>
  places.flatMap(({ code }, at) =>
    Array.from({ length: 10 }, (_, year) => {
      const chance = (Math.sin(at * 12.9898 + year * 78.233) * 43_758.5453) % 1;
      const own = at % 6 === 5 && at < 18;
      const rate = 9 + at / 8 + chance / 3 - (own && year >= 7 ? effect : 0);
      return {
        neighbourhood: code,
        time: String(2012 + year),
        numerator: Math.round((rate * residents) / 100),
        denominator: residents,
      };
    }),
  );

const own = ['B5', 'B11', 'B17'];
const design: Registered = {
  design_id: 1,
  programme_id: 1,
  name: 'Proef',
  registered_on: getDay('2018-12-01'),
  question: 'Werkt de proef?',
  outcome: 'benefit-rate',
  expected: 'lower',
  assignment: 'area',
  places: own,
  starts_on: getDay('2019-01-01'),
  waves: null,
  seed: null,
  pool: 'others',
  left_out: [],
  method: 'sdid',
  analysis: 'Het gemiddelde over drie jaar.',
  changed_because: null,
};

type Measuring = {
  readonly residents?: number;
  readonly effect?: number;
  readonly method?: Method;
  readonly shapes?: AreaShapes;
};

const deskOf = (
  audience: Audience,
  { residents = 60_000, effect = 0, method = 'sdid', shapes = [] }: Measuring = {},
) => {
  const compared = comparePlaces(places, cells(residents, effect), {
    places: own,
    startsOn: '2019-01-01',
    pool: 'others',
    leftOut: [],
  });
  if (!compared.ok) throw new Error(compared.refusal.kind);
  const result: SavedResult = {
    result_id: 1,
    programme_id: 1,
    design_id: 1,
    measured_on: getDay('2022-03-01'),
    snapshot: 4,
    reference_date: getDay('2022-02-20'),
    outcome: 'benefit-rate',
    method,
    pool: 'others',
    measured: measurePlaces(compared.value, { name: design.name, method }),
  };
  const byCode = new Map(places.map((place) => [place.code, place]));
  return openDesk({ result, design, places: byCode, audience, shapes, language: 'nl' });
};

/** The sentences, without the many numbers of charts. */
const textOf = (desk: ReturnType<typeof deskOf>) =>
  JSON.stringify(blocksOf(desk).filter(({ kind }) => kind !== 'chart'));

describe('a result says', () => {
  it('that nothing can be told apart, and how large an effect had to be', () => {
    const text = textOf(deskOf('house'));
    expect(text).toContain('niet te onderscheiden van toeval');
    expect(text).toContain('had deze opzet kunnen zien');
    expect(text).toContain('Dat het programma niets deed');
    expect(text).toContain('Gepland: vastgelegd vóór het begin');
  });

  it('that it became lower when it did, and that another cause stays possible', () => {
    const text = textOf(deskOf('house', { effect: 2 }));
    expect(text).toContain('werd na het begin lager');
    expect(text).toContain('Dat het programma de oorzaak is als');
    expect(text).not.toContain('niet te onderscheiden');
  });

  it('that another method was not planned', () => {
    const text = textOf(deskOf('house', { method: 'sc' }));
    expect(text).toContain('Niet gepland: anders dan vastgelegd');
    expect(text).toContain('Dat dit de beslissende toets is');
  });
});

describe('the map of weights', () => {
  const map = (shapes: AreaShapes) => weightsMap(deskOf('house', { shapes }));
  const drawn = places.map(({ code }) => ({ areaId: code, polygons: [] }));

  it('has circles when there are no boundaries, or not of every neighbourhood with weight', () => {
    expect(map([])?.shapes).toBeUndefined();
    expect(map(drawn.slice(0, 4))?.shapes).toBeUndefined();
  });

  it('has the boundaries of all, with a line around the places of the programme', () => {
    const shown = map(drawn);
    expect(shown?.shapes).toHaveLength(places.length);
    expect(shown?.outlined).toEqual({ label: design.name, ids: own });
  });
});

describe('what leaves the house', () => {
  it('is as coarse as five people, rounds counts and names no single neighbourhood in the test of trends', () => {
    const outside = deskOf('outside', { residents: 6_000 });
    // 18,000 people in the places, and some 20 donors of 6,000 behind the comparison.
    expect(outside.digits).toBe(1);
    expect(csvOf(outside).split('\n')[0]).toBe('time,actual,comparison,difference,after');
    expect(csvOf(outside)).toMatch(/^2012,\d+(?:\.\d)?,/m);
    expect(textOf(outside)).not.toContain('Gelijke trends vóór het begin');
    expect(textOf(deskOf('house', { residents: 6_000 }))).toContain(
      'Gelijke trends vóór het begin',
    );
  });

  it('is no figure at all where too few people stand behind it', () => {
    const desk = deskOf('outside', { residents: 140 });
    expect(desk.digits).toBeUndefined();
    expect(csvOf(desk).trim().split('\n')).toHaveLength(1);
    expect(textOf(desk)).toContain('te weinig mensen');
    expect(JSON.stringify(jsonOf(desk, true))).not.toMatch(/"actual"/);
  });

  it('is a report that a screen reader can read, the same bytes each time', async () => {
    const moment = { createdAt: Date.UTC(2022, 2, 1) };
    for (const audience of ['house', 'outside'] as const) {
      const pdf = await renderReport(reportOf(deskOf(audience), true), moment);
      expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    }
    const twice = await Promise.all(
      [1, 2].map(() => renderReport(reportOf(deskOf('outside'), true), moment)),
    );
    expect(twice[0]).toEqual(twice[1]);
  });
});
