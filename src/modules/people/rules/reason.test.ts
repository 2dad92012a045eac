import { describe, expect, it } from 'vitest';
import { bsnKinds, openingKinds, readReason } from './reason.ts';

const read = (kind: string, explanation = '') => readReason(openingKinds, { kind, explanation });

describe('a reason', () => {
  it('has to be one of those that are offered', () => {
    expect(read('')).toEqual({ ok: false, refusal: 'choose-reason' });
    expect(read('curious')).toEqual({ ok: false, refusal: 'choose-reason' });
    expect(readReason(bsnKinds, { kind: 'hand-over', explanation: '' }).ok).toBe(false);
  });
  it('that is another one has to be explained, and not by blanks', () => {
    expect(read('other', ' \n ')).toEqual({ ok: false, refusal: 'explain-other' });
    expect(read('other', ' gaat  verhuizen ').ok).toBe(true);
  });
  it('is no story: at most 200 characters', () => {
    expect(read('hand-over', 'x'.repeat(201))).toEqual({ ok: false, refusal: 'too-long' });
    expect(read('hand-over', 'x'.repeat(200)).ok).toBe(true);
  });
  it('stands on one line in the log', () => {
    expect(read('consultation', 'met\r\ncollega')).toEqual({
      ok: true,
      value: { kind: 'consultation', explanation: 'met collega' },
    });
  });
});
