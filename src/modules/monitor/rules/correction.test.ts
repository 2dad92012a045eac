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
});

describe('what changed', () => {
  const line = (moment: string, count: number | null, period = '2024T1') => ({
    period,
    indicator: 'inflow',
    moment,
    codes: '',
    count,
  });
  const beside = (compared: string, ...figures: readonly ReturnType<typeof line>[]) => ({
    period: '2024T1',
    compared,
    figures,
  });

  it('counts the figures that differ, and those that came or went', () => {
    const before = beside('2023T1', line('a', 10), line('b', 20), line('c', 30, '2023T1'));
    expect(changedFigures(before, before)).toBe(0);
    const now = beside('2023T1', line('a', 10), line('b', null), line('d', 5, '2023T1'));
    expect(changedFigures(before, now)).toBe(3);
  });
  it('is not that the figures of another period stand beside it', () => {
    const before = beside('2023T1', line('a', 10), line('b', 20, '2023T1'), line('x', 5, ''));
    expect(changedFigures(before, beside('2022T1', line('a', 10), line('c', 30, '2022T1')))).toBe(
      0,
    );
  });
  it('is what differs of the period itself, also beside another period', () => {
    const before = beside('2023T1', line('a', 10), line('b', 20), line('c', 30, '2023T1'));
    const now = beside('2022T1', line('a', 15), line('d', 20), line('e', 30, '2022T1'));
    expect(changedFigures(before, now)).toBe(3);
  });
  it('is what differs of a moment that both have, whichever period tells it', () => {
    const before = beside('2023T1', line('a', 10, ''));
    expect(changedFigures(before, beside('2022T1', line('a', 15, '2022T1')))).toBe(1);
  });
});
