import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { together } from '../../../../test/builders/extract.ts';
import { household, twoNeighbourhoods } from '../../../../test/builders/households.ts';
import { useFolder, useSnapshots } from '../../../../test/support/facts.ts';
import { keepBoundaries } from './kept-boundaries.ts';

const square = [
  [4.4, 51.88],
  [4.5, 51.88],
  [4.5, 51.93],
  [4.4, 51.88],
];
const textOf = (code: string) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { code },
        geometry: { type: 'Polygon', coordinates: [square] },
      },
    ],
  });
const order = (code: string) => ({
  text: textOf(code),
  property: undefined,
  source: 'CBS/Kadaster',
  day: getDay('2024-07-01'),
});

describe('boundaries in the data folder', () => {
  const folder = useFolder();
  const snapshotOf = useSnapshots();

  it('are refused as long as there is no snapshot to look their codes up in', async () => {
    const kept = keepBoundaries(folder.path);
    expect(await kept.load(order('BU-ZUID'))).toMatchObject({ refusal: { kind: 'no-snapshot' } });
    expect([kept.kept(), kept.shapes()]).toEqual([undefined, []]);
  });

  it('are seen by whoever kept the folder open; taken away they are gone', async () => {
    const town = together(twoNeighbourhoods, household({ dossier: 'a' }));
    const { folder: taken } = await snapshotOf(town, '2024-06-30');
    const dataFolder = taken.replace(/\/snapshots-\d+\/.*$/, '');
    const snapshots = taken.replace(/\/[^/]+$/, '');
    const [one, other] = [dataFolder, dataFolder].map((path) =>
      keepBoundaries(path, undefined, snapshots),
    );
    expect(await one?.load(order('BU-ZUID'))).toEqual({
      ok: true,
      value: { drawn: 1, elsewhere: 0, missing: ['Agniesebuurt'] },
    });
    expect(other?.kept()).toMatchObject({ loadedOn: '2024-07-01', source: 'CBS/Kadaster' });
    const shapes = other?.shapes();
    expect(other?.shapes()).toBe(shapes);
    expect(readdirSync(dataFolder)).not.toContain('boundaries.json.new');
    expect(await one?.load(order('BU-DELFT'))).toMatchObject({ refusal: { kind: 'none-of-ours' } });
    expect(other?.shapes()).toBe(shapes);
    one?.takeAway();
    expect(other?.shapes()).toEqual([]);
  });

  it('that a setting names are in force, and nothing else', () => {
    const fixed = [{ areaId: 'BU-NOORD', polygons: [] }];
    const kept = keepBoundaries(folder.path, fixed);
    expect(kept.shapes()).toBe(fixed);
    expect([kept.fixed, kept.kept()]).toEqual([true, undefined]);
  });
});
