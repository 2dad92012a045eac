import { describe, expect, it } from 'vitest';
import { areaShapes } from './geojson.ts';

const ring = [
  [4.4, 51.88],
  [4.5, 51.88],
  [4.5, 51.93],
  [4.4, 51.88],
];

const collection = (geometry: unknown, properties: Record<string, unknown> = { code: 'WK1' }) => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties, geometry }],
});

describe('boundaries of a municipality', () => {
  it.each([
    ['nothing', null, ''],
    ['a single feature', { type: 'Feature' }, 'type'],
    ['no feature', { type: 'FeatureCollection', features: [] }, 'features'],
    [
      'metres in place of degrees',
      collection({ type: 'Polygon', coordinates: [ring.map(() => [92_000, 437_000])] }),
      'features.0.geometry.coordinates.0.0.0',
    ],
    [
      'a point',
      collection({ type: 'Point', coordinates: [4.4, 51.9] }),
      'features.0.geometry.type',
    ],
  ])('are refused when the file holds %s, with the place', (_case, parsed, where) => {
    expect(areaShapes(parsed, 'code')).toEqual({
      ok: false,
      refusal: { why: 'no-polygons-in-degrees', where },
    });
  });

  it('are refused when a feature does not say which area it is', () => {
    const parsed = collection({ type: 'Polygon', coordinates: [ring] }, { naam: 'Feijenoord' });
    expect(areaShapes(parsed, 'code')).toEqual({
      ok: false,
      refusal: { why: 'no-area-code', feature: 0, property: 'code' },
    });
  });

  it('come as polygons by area, heights left out', () => {
    const high = ring.map(([x, y]) => [x, y, 3.5]);
    const one = areaShapes(collection({ type: 'Polygon', coordinates: [high] }), 'code');
    expect(one).toEqual({ ok: true, value: [{ areaId: 'WK1', polygons: [[ring]] }] });
    const many = areaShapes(collection({ type: 'MultiPolygon', coordinates: [[ring]] }), 'code');
    expect(many).toEqual(one);
  });
});
