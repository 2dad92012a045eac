import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { expectedOf } from './expected.ts';

const today = getDay('2026-03-02');
const none = {
  plan: undefined,
  tasks: [],
  documents: [],
  appointments: [],
  trajectories: [],
  contacts: [],
  considerations: [],
} as const;
const task = {
  what: 'Schrijf u in',
  due_on: getDay('2026-03-09'),
  answer: null,
  proof: null,
  outcome: null,
};
const agreement = {
  day: getDay('2026-02-20'),
  next_step: 'Bel de school',
  next_step_by: getDay('2026-03-05'),
  next_step_done_on: null,
};

describe('what is expected of a client', () => {
  it('is nothing when nothing was asked', () => {
    expect(expectedOf(none, today)).toEqual([]);
  });

  it('leaves out what was answered, done, decided, told or is past', () => {
    const found = expectedOf(
      {
        ...none,
        tasks: [
          { ...task, answer: 'ik deed het' },
          { ...task, proof: 'een brief' },
          { ...task, outcome: 'met' },
        ],
        appointments: [
          { what: 'Gesprek', planned_day: getDay('2026-03-01'), outcome: null },
          { what: 'Gesprek', planned_day: getDay('2026-03-10'), outcome: 'cancelled' },
        ],
        trajectories: [
          { what: 'Cursus', status: 'agreed', proposed_on: today, voluntary: true, reason: 'x' },
        ],
        contacts: [
          { ...agreement, next_step_done_on: today },
          { ...agreement, next_step_by: null },
        ],
        considerations: [
          { what: 'x', considered_on: today, decided_on: today, view_given: false, by: undefined },
          { what: 'x', considered_on: today, decided_on: null, view_given: true, by: undefined },
        ],
      },
      today,
    );
    expect(found).toEqual([]);
  });

  it('stands by the earliest day, what has no day last, with whether it is a duty', () => {
    const found = expectedOf(
      {
        ...none,
        plan: { made_on: getDay('2026-02-16') },
        tasks: [task],
        contacts: [agreement],
        trajectories: [
          { what: 'Cursus', status: 'proposed', proposed_on: today, voluntary: true, reason: 'x' },
        ],
        appointments: [{ what: 'Gesprek', planned_day: today, outcome: null }],
      },
      today,
    );
    expect(found.map(({ kind, must }) => [kind, must])).toEqual([
      ['appointment', 'yes'],
      ['agreement', 'agreed'],
      ['task', 'yes'],
      ['proposal', 'no'],
    ]);
  });
});
