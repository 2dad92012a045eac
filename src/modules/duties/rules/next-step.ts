import { addDays, type Day, getDay } from '#kernel/day.ts';

/** How far a consideration is; the newest hearing counts. */
export type Standing = {
  readonly considered_on: Day;
  /** Of the newest hearing; nothing when the client was not invited yet. */
  readonly held_on: Day | null;
  readonly outcome: string | null;
  readonly outcome_on: Day | null;
  /** The newest day on which the client told the own side. */
  readonly told_on: Day | null;
};

/** `invite` to tell the own side, `await` the hearing, `record` what came of it, `decide`. */
export type Step = { readonly step: 'invite' | 'await' | 'record' | 'decide'; readonly due: Day };

/**
 * Terms of the house: no law gives a term for a decision that nobody asked for (Awb 4:13 is of applications), but what
 * is prepared with care (Awb 3:2) does not lie. `notice`: days between invitation and hearing at the least.
 */
export const terms = {
  from: getDay('2024-01-01'),
  inviteWithin: 14,
  decideWithin: 14,
  notice: 7,
} as const;

export function nextStep(standing: Standing, today: Day): Step {
  const { held_on: held, outcome, outcome_on: known, told_on: told } = standing;
  const open = held !== null && outcome === null;
  if (open && told === null && held >= today) return { step: 'await', due: held };
  if (open) return { step: 'record', due: told !== null && told < held ? told : held };
  const last = [known, told]
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  if (last !== undefined) return { step: 'decide', due: addDays(last, terms.decideWithin) };
  return { step: 'invite', due: addDays(standing.considered_on, terms.inviteWithin) };
}
