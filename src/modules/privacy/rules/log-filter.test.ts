import { describe, expect, it } from 'vitest';
import { cursorText, lookText, readLogView } from './log-filter.ts';

describe('a log', () => {
  it('says which of the days typed are none, and does not narrow by them', () => {
    const { filter, noDays } = readLogView({ from: '2026-02-30', until: 'gisteren' });
    expect(noDays).toEqual(['2026-02-30', 'gisteren']);
    expect([filter.from, filter.until]).toEqual([undefined, undefined]);
  });
  it.each(['', 'x', '12', '12-', '-12', '1.5-2', '12-12-12', "1-1' or true"])(
    'begins at the newest line when "%s" is no place in it',
    (before) => {
      expect(readLogView({ before }).before).toBeUndefined();
    },
  );
  it('goes on exactly where the page before ended', () => {
    const cursor = { at: 1_772_442_000_123_456, id: 3_000_000 };
    expect(readLogView({ before: cursorText(cursor) }).before).toEqual(cursor);
  });
  it('keeps what was looked for', () => {
    const { filter } = readLogView({ number: ' P000012 ', from: '2026-01-01' });
    expect(lookText('read-log', filter)).toBe('read-log number=P000012 from=2026-01-01');
    expect(lookText('read-log', readLogView({}).filter)).toBe('read-log');
  });
});
