import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { dueOf, type HandOverState } from './hand-over.ts';

const asked = getDay('2026-03-02');
const answered = getDay('2026-03-05');
const state = (values: Partial<HandOverState>): HandOverState => ({
  asked_on: asked,
  answered_on: null,
  outcome: null,
  process_on: null,
  substance_on: null,
  settled_on: null,
  returns: 0,
  ...values,
});

describe('a hand-over', () => {
  it('waits for an answer first, and the client stays with the sender', () => {
    expect(dueOf(state({}))).toEqual([{ what: 'answer', by: '2026-03-05' }]);
  });
  it('that was accepted asks feedback within 3 days on process and 3 weeks on substance', () => {
    expect(dueOf(state({ answered_on: answered, outcome: 'accepted' }))).toEqual([
      { what: 'process', by: '2026-03-08' },
      { what: 'substance', by: '2026-03-26' },
    ]);
  });
  it('returned once is with the sender again; a second time both team managers settle it', () => {
    const returned = { answered_on: answered, outcome: 'returned' };
    expect(dueOf(state({ ...returned, returns: 1 }))).toEqual([]);
    expect(dueOf(state({ ...returned, returns: 2 }))).toEqual([
      { what: 'settle', by: '2026-03-08' },
    ]);
    expect(dueOf(state({ ...returned, returns: 2, settled_on: answered }))).toEqual([]);
  });
});
