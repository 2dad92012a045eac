import { describe, expect, it } from 'vitest';
import { cookieSeconds, sessionAt } from './session-ends.ts';

const minute = 60_000;
const nine = Date.UTC(2026, 2, 2, 8);
const session = { startedAt: nine, seenAt: nine, endedAt: undefined };

describe('a session', () => {
  it('is over once it was ended', () => {
    expect(sessionAt({ ...session, endedAt: nine }, nine)).toBe('over');
  });
  it('is over after 30 minutes without a request', () => {
    expect(sessionAt(session, nine + 30 * minute)).toBe('over');
    expect(sessionAt(session, nine + 30 * minute - 1)).toBe('note-seen');
  });
  it('is over after 10 hours, however busy', () => {
    const busy = { ...session, seenAt: nine + 599 * minute };
    expect(sessionAt(busy, nine + 600 * minute)).toBe('over');
    expect(sessionAt(busy, nine + 600 * minute - 1)).toBe('running');
  });
  it('is noted as seen once a minute, not at each request', () => {
    expect(sessionAt(session, nine + 59_999)).toBe('running');
    expect(sessionAt(session, nine + 60_000)).toBe('note-seen');
  });
  it('leaves a cookie for no longer than it can last', () => {
    expect(cookieSeconds).toBe(36_000);
  });
});
