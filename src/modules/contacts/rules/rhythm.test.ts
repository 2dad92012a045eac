import { describe, expect, it } from 'vitest';
import { addDays, getDay } from '#kernel/day.ts';
import { daysBetweenContacts, placesIn, planContacts, type Rhythm } from './rhythm.ts';

const monday = getDay('2026-03-02');
const week = (after: number) => addDays(monday, 7 * after);
const weeks = (places: number, done = 0) =>
  [0, 1, 2, 3].map((after) => ({ monday: week(after), places, done: after === 0 ? done : 0 }));
const line = (person: number, due: string | undefined, every = 365, planned?: string): Rhythm => ({
  person_id: person,
  contact_day: null,
  model: '2024',
  track: '4',
  every,
  due_on: due === undefined ? null : getDay(due),
  overdue_from: null,
  planned_week: planned === undefined ? null : getDay(planned),
});
const persons = (lines: readonly Rhythm[]) => lines.map(({ person_id }) => person_id);

describe('a plan of contacts', () => {
  it('holds no more than the hours do, and says what does not fit', () => {
    const caseload = Array.from({ length: 300 }, (_, person) => line(person, '2026-01-01'));
    const plan = planContacts(caseload, weeks(24));
    expect(plan.weeks.map(({ clients }) => clients.length)).toEqual([24, 24, 24, 24]);
    expect(plan.rest).toHaveLength(300 - 96);
  });
  it('leaves out whom a rhythm does not ask for, and who is due later', () => {
    const plan = planContacts([line(1, undefined), line(2, '2026-03-30')], weeks(5));
    expect(plan.weeks.flatMap(({ clients }) => clients)).toEqual([]);
    expect(plan.rest).toEqual([]);
  });
  it('puts who has been due longest first, of one day the shortest rhythm', () => {
    const plan = planContacts(
      [line(1, '2026-03-03', 365), line(2, '2026-03-03', 14), line(3, '2026-02-01', 365)],
      weeks(1),
    );
    expect(plan.weeks.map(({ clients }) => persons(clients))).toEqual([[3], [2], [1], [2]]);
  });
  it('comes back to a short rhythm within the same weeks', () => {
    const plan = planContacts([line(1, '2026-03-02', 14)], weeks(1));
    expect(plan.weeks.map(({ clients }) => clients.length)).toEqual([1, 0, 1, 0]);
  });
  it('keeps the week that the coach chose, also beyond the places, and does not plan it before', () => {
    const plan = planContacts(
      [line(1, '2026-01-01', 14, '2026-03-09'), line(2, '2026-03-09', 14, '2026-03-09')],
      weeks(1),
    );
    expect(plan.weeks.map(({ clients }) => persons(clients))).toEqual([[], [1, 2], [], [1]]);
    expect(persons(plan.rest)).toEqual([2]);
  });
  it('counts whom the coach spoke this week against the places', () => {
    const plan = planContacts([line(1, '2026-03-02'), line(2, '2026-03-02')], weeks(2, 1));
    expect(plan.weeks.map(({ clients }) => clients.length)).toEqual([1, 1, 0, 0]);
  });
});

it('26 contacts a year is every 14 days; none is on request', () => {
  expect([26, 6, 4, 1, 0].map(daysBetweenContacts)).toEqual([14, 60, 91, 365, 0]);
});

it('half of 36 hours holds 24 contacts of 45 minutes; no hours hold none', () => {
  const norm = { minutes: 45, share: 50, weeks: 4, source: '' };
  expect([36, 32, 8, 0].map((hours) => placesIn(hours, norm))).toEqual([24, 21, 5, 0]);
});
