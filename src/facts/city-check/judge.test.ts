import { describe, expect, it } from 'vitest';
import type { Comparison } from './definition.ts';
import { judge } from './judge.ts';

const table = (...cells: readonly Partial<Comparison>[]) =>
  judge({
    name: 'households',
    source: 'AEF',
    cells: cells.map((cell) => ({
      what: 'a figure',
      published: 100,
      city: 100,
      agreed: 1,
      chance: 0,
      ...cell,
    })),
  });

describe('a published table and a city', () => {
  it('is not met when one figure lies outside its tolerance, and says how many', () => {
    expect(table({ city: 101.1 }, { city: 100 })).toMatchObject({
      status: 'not met',
      reason: '1 of 2 figures lie outside their tolerance',
      cells: [{ met: false }, { met: true }],
    });
  });
  it('is not met by a city that has no figure', () => {
    expect(table({ city: undefined })).toMatchObject({
      status: 'not met',
      reason: 'the snapshot does not tell of these moments',
      cells: [{ city: null, met: false }],
    });
    expect(table({ city: Number.NaN })).toMatchObject({ cells: [{ city: null, met: false }] });
  });
  it('is not met by the wrong sign beyond six points, however wide the tolerance of six', () => {
    const signed = { published: -6.1, agreed: 12.2, signBeyond: 6 };
    expect(table({ ...signed, agreed: 6, city: -0.2 }).status).toBe('met');
    expect(table({ ...signed, agreed: 6, city: 0.1 }).status).toBe('not met');
    expect(table({ published: -5.9, agreed: 6, signBeyond: 6, city: 0.05 }).status).toBe('met');
  });
  it('does not ask for a sign that chance may turn', () => {
    expect(table({ published: -7, city: 1, agreed: 6, signBeyond: 6, chance: 4 }).status).toBe(
      'met',
    );
  });
  it('has a tolerance never tighter than 2.6 standard errors, and never tighter than agreed', () => {
    expect(table({ city: 102.5, chance: 1 })).toMatchObject({
      status: 'met',
      cells: [{ tolerance: 2.6 }],
    });
    expect(table({ city: 102.7, chance: 1 }).status).toBe('not met');
    expect(table({ city: 101, chance: 0.1 })).toMatchObject({
      status: 'met',
      cells: [{ tolerance: 1 }],
    });
  });
});
