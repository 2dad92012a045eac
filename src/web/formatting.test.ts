import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { formatting } from '#web/formatting.ts';

/** Intl keeps amount and sign together with a space that does not break. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('formatting', () => {
  const nl = formatting('nl');
  const en = formatting('en');

  it('writes a day in words, whatever the time zone of the machine', () => {
    expect(nl.day(getDay('2026-03-03'))).toBe('3 maart 2026');
    expect(en.day(getDay('2026-03-03'))).toBe('3 March 2026');
    expect(nl.day(getDay('2026-03-29'))).toBe('29 maart 2026');
    expect(nl.month('2026-03')).toBe('maart 2026');
    expect(nl.month('2026-03-31')).toBe('maart 2026');
  });

  it('writes a moment by the clock of Amsterdam', () => {
    expect(nl.moment(Date.UTC(2026, 5, 30, 22, 30))).toMatch(/^1 juli 2026.*00:30$/);
  });

  it('writes numbers, changes and shares by the rules of the language', () => {
    expect(nl.number(32649)).toBe('32.649');
    expect(en.number(32649)).toBe('32,649');
    expect(nl.number(7.25, 2)).toBe('7,25');
    expect(nl.change(12)).toBe('+12');
    // A real minus: with a hyphen a column of changes does not line up.
    expect([nl.change(-12), en.change(-1.25, 1), nl.number(-3), nl.share(-0.374)]).toEqual([
      '−12',
      '−1.3',
      '−3',
      '−37,4%',
    ]);
    expect(en.euro(-500)).toBe('−€5.00');
    expect(nl.change(0)).toBe('0');
    expect(nl.share(0.374)).toBe('37,4%');
    expect(en.share(0.374)).toBe('37.4%');
    expect(nl.share(0.374, 0)).toBe('37%');
  });

  it('writes money from whole cents', () => {
    expect(plain(nl.euro(141_946))).toBe('€ 1.419,46');
    expect(plain(en.euro(141_946))).toBe('€1,419.46');
  });
});
