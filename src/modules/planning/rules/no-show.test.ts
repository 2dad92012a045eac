import { expect, it } from 'vitest';
import { type FollowUp, followUpRefusal } from './no-show.ts';

it.each<[FollowUp, string, number, boolean, string | undefined]>([
  ['second_invitation', '', 0, true, 'why-first'],
  ['second_invitation', 'not_reached', 0, true, undefined],
  ['repair_term', 'no_good_reason', 0, true, 'invite-first'],
  ['repair_term', 'ill', 2, true, 'good-reason'],
  ['repair_term', 'no_good_reason', 1, false, 'term-before-grant'],
  ['repair_term', 'no_good_reason', 1, true, undefined],
  ['hearing', 'not_reached', 1, true, 'hearing-after-grant'],
  ['hearing', 'not_reached', 1, false, undefined],
])(
  '%s after "%s" and %s times before, applying %s: %s',
  (followUp, reason, missedBefore, applying, refusal) => {
    expect(followUpRefusal(followUp, reason, { missedBefore, applying })).toBe(refusal);
  },
);
