import { describe, expect, it } from 'vitest';
import { refusalSentence } from '../refusal-sentence.ts';
import { loadBoundaries } from './load-boundaries.ts';

const square = [
  [4.4, 51.88],
  [4.5, 51.88],
  [4.5, 51.9300001],
  [4.4, 51.88],
];
const feature = (properties: object, ring: unknown = square) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [ring] },
});
const file = (...features: readonly object[]) =>
  JSON.stringify({ type: 'FeatureCollection', features });
const codes = new Set(['BU05990110', 'WK059901']);
const ours = feature({ code: 'BU05990110' });

function refused(text: string, property?: string): string {
  const loaded = loadBoundaries(text, property, codes);
  return loaded.ok ? 'it was loaded' : refusalSentence(loaded.refusal, 'en');
}

describe('boundaries are refused', () => {
  it('when the file is no JSON, or too large', () => {
    expect(refused('<kml>')).toContain('no GeoJSON');
    expect(refused(' '.repeat(8_100_000))).toContain('8.1 MB; at most 8 MB');
  });

  it('when they are in metres of the Dutch grid, with the usual cause', () => {
    const metres = square.map(([x = 0, y = 0]) => [x * 20_000, y * 8_000]);
    expect(refused(file(feature({ code: 'BU05990110' }, metres)))).toContain('in metres (RD)');
    expect(refused('{}')).toContain('no polygons in degrees');
  });

  it('when a feature has no code, with the properties that there are', () => {
    expect(refused(file(feature({ naam: 'Cool', nummer: 1 })))).toContain('naam, nummer');
    expect(refused(file(ours, feature({ naam: 'Cool' })))).toContain('Feature 2 has no code');
  });

  it('when none is of this municipality, with one of theirs and one of ours', () => {
    expect(refused(file(feature({ code: 'BU03630000' })))).toMatch(/BU03630000.*BU05990110/);
  });
});

describe('boundaries', () => {
  it('of other municipalities are left out and counted; corners are as fine as a metre', () => {
    const loaded = loadBoundaries(file(ours, feature({ code: 'BU0363' })), undefined, codes);
    if (!loaded.ok) throw new Error(loaded.refusal.kind);
    expect(loaded.value.elsewhere).toBe(1);
    expect(loaded.value.shapes[0]?.polygons[0]?.[0]?.[2]).toEqual([4.5, 51.93]);
  });

  it.each(['code', 'buurtcode', 'wijkcode', 'statcode', 'BU_CODE'])(
    'are found by the usual name %s, and by any other that is said',
    (name) => {
      expect(refused(file(feature({ [name]: 'WK059901' })))).toBe('it was loaded');
      expect(refused(file(feature({ mine: 'WK059901' })), 'mine')).toBe('it was loaded');
    },
  );
});
