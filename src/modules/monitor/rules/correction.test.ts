import { describe, expect, it } from 'vitest';
import { changedFigures, correctionOf } from './correction.ts';

describe('a correction', () => {
  it('must say what changed', () => {
    expect(correctionOf({ number: 3 }, ' fout ')).toEqual({
      ok: false,
      refusal: 'say-what-changed',
    });
    expect(correctionOf({ number: 3 }, 'x'.repeat(1001))).toMatchObject({ ok: false });
  });
  it('needs an edition that was released', () => {
    expect(correctionOf(undefined, 'De instroom klopte niet.')).toEqual({
      ok: false,
      refusal: 'nothing-to-correct',
    });
    expect(correctionOf(undefined, '')).toEqual({
      ok: true,
      value: { corrects: null, whatChanged: null },
    });
  });
  it('names the edition that it corrects', () => {
    expect(correctionOf({ number: 3 }, ' De instroom klopte niet. ')).toEqual({
      ok: true,
      value: { corrects: 3, whatChanged: 'De instroom klopte niet.' },
    });
  });
  it('counts the figures that differ, and those that came or went', () => {
    const line = (moment: string, count: number | null) => ({
      indicator: 'inflow',
      moment,
      codes: '',
      count,
    });
    const before = [line('a', 10), line('b', 20), line('c', 30)];
    expect(changedFigures(before, before)).toBe(0);
    expect(changedFigures(before, [line('a', 10), line('b', null), line('d', 5)])).toBe(3);
  });
});
