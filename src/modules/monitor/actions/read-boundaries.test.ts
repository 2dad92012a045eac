import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useFolder } from '#test/support/facts.ts';
import { boundariesByArea, readBoundaries } from './read-boundaries.ts';

const folder = useFolder();
const square = [
  [4.4, 51.88],
  [4.5, 51.88],
  [4.5, 51.93],
  [4.4, 51.88],
];
const feature = (properties: object, ring: unknown = square) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [ring] },
});

function file(name: string, ...features: readonly object[]): string {
  const path = `${folder.path}/${name}.geojson`;
  writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }));
  return path;
}
const refusal = (path: string, property = 'code'): string => {
  const read = readBoundaries(path, property);
  return read.ok ? 'it was read' : read.refusal;
};

describe('boundaries are refused', () => {
  it('when the file is not there, or is no JSON', () => {
    expect(refusal(`${folder.path}/none.geojson`)).toMatch(/cannot be read \(ENOENT\)/);
    writeFileSync(`${folder.path}/text.geojson`, 'kaart');
    expect(refusal(`${folder.path}/text.geojson`)).toMatch(/cannot be read \(it is no JSON\)/);
  });

  it('when a feature has no code, with the property that was sought', () => {
    const path = file('unnamed', feature({ code: 'BU1' }), feature({ naam: 'Noord' }));
    expect(refusal(path)).toMatch(/feature 2 of .* has no text in property "code"/);
    expect(refusal(path)).toContain('WERKSPOOR_BOUNDARIES_PROPERTY');
  });

  it('when they are in metres of the Dutch grid and not in degrees', () => {
    const metres = square.map(([x = 0, y = 0]) => [x * 20_000, y * 8_000]);
    const path = file('metres', feature({ code: 'BU1' }, metres));
    expect(refusal(path)).toMatch(/no GeoJSON with polygons in degrees/);
  });
});

describe('boundaries', () => {
  it('are joined to areas by neighbourhood, district or name; the rest of the world is left out', async () => {
    const codes = ['BU1', 'WK1', 'Noord', 'Delft'];
    const read = readBoundaries(file('all', ...codes.map((code) => feature({ code }))), 'code');
    if (!read.ok) throw new Error(read.refusal);
    const reader = {
      query: async () => [
        { neighbourhood: 'BU1', district: 'WK1', area: 'Charlois' },
        { neighbourhood: 'BU2', district: 'WK2', area: 'Noord' },
      ],
    } as unknown as Parameters<typeof boundariesByArea>[0];
    const shapes = await boundariesByArea(reader, read.value);
    expect(shapes.map(({ areaId }) => areaId)).toEqual(['Charlois', 'Charlois', 'Noord']);
  });
});
