import { expect, it } from 'vitest';
import { durations, groupIndex, insideCell, insideCells } from './population.ts';
import { shareTracks, trackCodes } from './tracks.ts';

const tracks = trackCodes.length;
const sharesOf = (shares: Float64Array, cell: number) =>
  shares.subarray(cell * tracks, (cell + 1) * tracks);

it('tells of no tracks when nobody is in one', () => {
  expect(shareTracks([{ service: 0, age: 1, band: 0, track: 'none', n: 40 }])).toBeUndefined();
});

it('divides each cell wholly, as its own households are, leaning on larger groups where they are few', () => {
  const shares = shareTracks([
    { service: 0, age: 1, band: 0, track: '0', n: 400 },
    { service: 0, age: 1, band: 4, track: '1', n: 300 },
    { service: 0, age: 1, band: 4, track: '3', n: 100 },
    { service: 1, age: 5, band: 5, track: '5', n: 2 },
  ]);
  if (shares === undefined) throw new Error('there are tracks');
  for (let cell = 0; cell < insideCells; cell += 1) {
    expect(sharesOf(shares, cell).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  }
  const cell = (service: number, age: number, band: number) =>
    insideCell(groupIndex({ service, side: 0, age }), band);
  expect(sharesOf(shares, cell(0, 1, 0))[0]).toBeGreaterThan(0.97);
  expect(sharesOf(shares, cell(0, 1, 4))[1]).toBeCloseTo(0.75, 1);
  // Nobody of this age: as the department with as many months on benefit.
  expect(sharesOf(shares, cell(0, 3, 4))[3]).toBeGreaterThan(0.15);
  expect(sharesOf(shares, cell(1, 5, durations.length - 1))[5]).toBeLessThan(0.9);
});
