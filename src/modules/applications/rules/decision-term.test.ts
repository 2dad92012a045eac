import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { type Completion, decisionTerm } from './decision-term.ts';

const received = getDay('2026-09-01');
const asked = (askedOn: string, dueOn: string, receivedOn?: string): Completion => ({
  askedOn: getDay(askedOn),
  dueOn: getDay(dueOn),
  receivedOn: receivedOn === undefined ? undefined : getDay(receivedOn),
});

describe('the term to decide', () => {
  it.each<[string, readonly Completion[], string, number]>([
    ['is eight weeks', [], '2026-10-27', 0],
    [
      'stands still until the paper came',
      [asked('2026-09-10', '2026-09-24', '2026-09-20')],
      '2026-11-05',
      9,
    ],
    [
      'stands still to the end of a term that passed unused',
      [asked('2026-09-10', '2026-09-24')],
      '2026-11-10',
      14,
    ],
    [
      'does not stand still for paper that came the same day',
      [asked('2026-09-10', '2026-09-24', '2026-09-10')],
      '2026-10-27',
      0,
    ],
    [
      'does not stand still after a term that passed',
      [asked('2026-09-10', '2026-09-24', '2026-10-10')],
      '2026-11-10',
      14,
    ],
    [
      'counts days that two requests share once',
      [asked('2026-09-10', '2026-09-24'), asked('2026-09-17', '2026-10-01')],
      '2026-11-17',
      21,
    ],
  ])('%s', (_, completions, due, suspendedDays) => {
    expect(decisionTerm(received, completions)).toEqual({ due, suspendedDays });
  });

  it('does not end on a holiday: 26 December 2026 is a Saturday', () => {
    expect(decisionTerm(getDay('2026-10-31'), []).due).toBe('2026-12-28');
  });
});
