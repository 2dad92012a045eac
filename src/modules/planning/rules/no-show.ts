export const followUps = ['second_invitation', 'repair_term', 'hearing'] as const;
export type FollowUp = (typeof followUps)[number];

export type FollowUpRefusal =
  | 'why-first'
  | 'invite-first'
  | 'good-reason'
  | 'hearing-after-grant'
  | 'term-before-grant';

/** Reasons for which nobody is held to account. */
const good: ReadonlySet<string> = new Set([
  'ill',
  'work',
  'invitation_missed',
  'care',
  'other_good_reason',
]);

/**
 * What may follow when somebody did not come: first the question why, then a second invitation. A term to make good
 * (Awb art. 4:5, before the grant) or a hearing (Awb art. 4:8, after it) only after a second time, and never for a
 * good reason.
 *
 * @param before how often before since the application, and whether it is still to be decided
 */
export function followUpRefusal(
  followUp: FollowUp,
  reason: string,
  before: { readonly missedBefore: number; readonly applying: boolean },
): FollowUpRefusal | undefined {
  if (reason === '') return 'why-first';
  if (followUp === 'second_invitation') return undefined;
  if (good.has(reason)) return 'good-reason';
  if (before.missedBefore === 0) return 'invite-first';
  if (followUp === 'hearing' && before.applying) return 'hearing-after-grant';
  return followUp === 'repair_term' && !before.applying ? 'term-before-grant' : undefined;
}
