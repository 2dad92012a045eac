import { ok, type Result, refuse } from '#kernel/result.ts';

/** Why somebody opens the file of a client who is not theirs. */
export const openingKinds = [
  'standing-in',
  'hand-over',
  'consultation',
  'client-question',
  'other',
] as const;
/** Why somebody needs the BSN. */
export const bsnKinds = ['identification', 'exchange', 'other'] as const;

export type OpeningKind = (typeof openingKinds)[number];
export type BsnKind = (typeof bsnKinds)[number];

export type Reason<Kind extends string> = { readonly kind: Kind; readonly explanation: string };

export type ReasonFault = 'choose-reason' | 'explain-other' | 'too-long';

/** Longest explanation, in characters. */
export const longestExplanation = 200;

/** Reads a reason from a form: one of the kinds, with an explanation when it is another reason. */
export function readReason<Kind extends string>(
  kinds: readonly Kind[],
  typed: { readonly kind: string; readonly explanation: string },
): Result<Reason<Kind>, ReasonFault> {
  const kind = kinds.find((known) => known === typed.kind);
  const explanation = typed.explanation.replace(/\s+/g, ' ').trim();
  if (kind === undefined) return refuse('choose-reason');
  if (explanation.length > longestExplanation) return refuse('too-long');
  if (kind === 'other' && explanation === '') return refuse('explain-other');
  return ok({ kind, explanation });
}
