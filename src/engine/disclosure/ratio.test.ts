import { describe, expect, it } from 'vitest';
import { publishRatio } from './ratio.ts';
import type { PublishedCell } from './release.ts';

const shown = (value: number): PublishedCell => ({ id: 'cell', shown: value });

describe('a ratio', () => {
  it.each<PublishedCell>([
    { id: 'cell', hidden: 'small' },
    { id: 'cell', hidden: 'few' },
    { id: 'cell', hidden: 'protecting' },
  ])('is hidden with $hidden above or below the line', (hidden) => {
    expect(publishRatio(hidden, shown(40))).toEqual({ hidden: true });
    expect(publishRatio(shown(40), hidden)).toEqual({ hidden: true });
  });

  it('of nothing that can be counted has no base', () => {
    expect(publishRatio(shown(40), shown(0))).toEqual({ baseless: true });
  });

  it('comes from the rounded numbers, with what rounding leaves open', () => {
    expect(publishRatio(shown(40), shown(200))).toEqual({
      shown: 0.2,
      low: 38 / 202,
      high: 42 / 198,
    });
  });

  it('is exactly nothing where the cell above the line is empty by definition', () => {
    expect(publishRatio(shown(0), shown(200))).toEqual({ shown: 0, low: 0, high: 0 });
  });
});
