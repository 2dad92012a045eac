import { expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { type Standing, whatIsDue } from './what-is-due.ts';

const standing: Standing = {
  taken: true,
  reportedOn: getDay('2026-03-02'),
  searchUntil: undefined,
  receivedOn: getDay('2026-03-02'),
  decisionDue: getDay('2026-04-27'),
  advanceOn: undefined,
  missingSince: undefined,
};
const dues = (more: Partial<Standing>) =>
  whatIsDue({ ...standing, ...more }).map(({ what, by }) => `${what} ${by}`);

it('the advance comes before the decision, until it is paid', () => {
  expect(dues({})).toEqual(['advance 2026-03-30', 'decide 2026-04-27']);
  expect(dues({ advanceOn: getDay('2026-03-20') })).toEqual(['decide 2026-04-27']);
});

it('what is missing comes first when its day has passed', () => {
  expect(dues({ missingSince: getDay('2026-03-12') })[0]).toBe('completion 2026-03-12');
});

it('nothing but the application itself is awaited while somebody searches', () => {
  expect(
    dues({ receivedOn: undefined, decisionDue: undefined, searchUntil: getDay('2026-03-30') }),
  ).toEqual(['apply 2026-03-30']);
});
