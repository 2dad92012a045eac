import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { standingOf } from './target-path.ts';

const target = { value: 30_000, by: getDay('2025-12-31') };

describe('the path to the target', () => {
  it('is missed when the day has come and the stock is larger', () => {
    expect(standingOf(target, 30_001, getDay('2025-12-31'))).toEqual({ kind: 'missed', still: 1 });
  });

  it('is reached when the stock is as small as the target', () => {
    expect(standingOf(target, 30_000, getDay('2024-05-01'))).toEqual({ kind: 'reached' });
  });

  it('says by how many households a month the stock must still fall', () => {
    const standing = standingOf(target, 32_400, getDay('2024-05-01'));
    expect(standing).toMatchObject({ kind: 'before', still: 2_400, perMonth: 120 });
  });
});
