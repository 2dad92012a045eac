import { expect, it } from 'vitest';
import { type FollowUp, followUpRefusal } from './no-show.ts';

it.each<[FollowUp, string, number, string | undefined]>([
  ['second_invitation', '', 0, 'why-first'],
  ['second_invitation', 'not_reached', 0, undefined],
  ['repair_term', 'no_good_reason', 0, 'invite-first'],
  ['repair_term', 'ill', 2, 'good-reason'],
  ['repair_term', 'no_good_reason', 1, undefined],
  ['hearing', 'not_reached', 1, undefined],
])('%s after "%s" and %s times before: %s', (followUp, reason, before, refusal) => {
  expect(followUpRefusal(followUp, reason, before)).toBe(refusal);
});
