import { type Day, findDay } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type StartRefusal, startDay } from './start-day.ts';

export type Outcome = 'granted' | 'rejected' | 'withdrawn' | 'not_taken_up';

/** Every reason, the outcome that it leads to, and where it stands in the law. */
export const decisionReasons = {
  means_below_norm: { outcome: 'granted', article: 'art. 11 en 19 Pw' },
  income_too_high: { outcome: 'rejected', article: 'art. 19 en 31 Pw' },
  assets_too_high: { outcome: 'rejected', article: 'art. 19 en 34 Pw' },
  other_provision: { outcome: 'rejected', article: 'art. 15 Pw' },
  not_resident: { outcome: 'rejected', article: 'art. 40 Pw' },
  residence_right: { outcome: 'rejected', article: 'art. 11 Pw' },
  in_education: { outcome: 'rejected', article: 'art. 13 lid 2 Pw' },
  right_unclear: { outcome: 'rejected', article: 'art. 17 Pw' },
  found_work: { outcome: 'withdrawn', article: 'art. 41 Pw' },
  other_income: { outcome: 'withdrawn', article: 'art. 41 Pw' },
  moved: { outcome: 'withdrawn', article: 'art. 41 Pw' },
  no_longer_wanted: { outcome: 'withdrawn', article: 'art. 41 Pw' },
  incomplete: { outcome: 'not_taken_up', article: 'art. 4:5 Awb' },
} as const satisfies Record<string, { readonly outcome: Outcome; readonly article: string }>;

export type DecisionReason = keyof typeof decisionReasons;

const isReason = (text: string): text is DecisionReason => Object.hasOwn(decisionReasons, text);

export type Decision = {
  readonly outcome: Outcome;
  readonly reason: DecisionReason;
  readonly article: string;
  readonly grantedFrom: Day | undefined;
  readonly explanation: string;
};

export type DecisionRefusal =
  | StartRefusal
  | 'choose-reason'
  | 'granted-from'
  | 'explain'
  | 'not-received'
  | 'completion-first'
  | 'completion-runs'
  | 'decided-already';

export type Case = {
  readonly reportedOn: Day;
  readonly receivedOn: Day | undefined;
  readonly decided: boolean;
  /** Terms to complete the application that were given; `open`: asked and not received. */
  readonly completions: readonly { readonly dueOn: Day; readonly open: boolean }[];
  readonly decidedOn: Day;
};

type Typed = {
  readonly reason: string;
  readonly grantedFrom: string;
  readonly explanation: string;
};

/**
 * What was typed as a decision on this case, or why it cannot be one. A rejection, and not taking up, says its
 * reasons in words (Awb art. 3:46); not taking up follows only on a term to complete that passed (Awb art. 4:5).
 */
export function readDecision(typed: Typed, about: Case): Result<Decision, DecisionRefusal> {
  if (about.decided) return refuse('decided-already');
  if (!isReason(typed.reason)) return refuse('choose-reason');
  const { outcome, article } = decisionReasons[typed.reason];
  const explanation = typed.explanation.trim();
  const refused = refusalOf(outcome, explanation, about);
  if (refused !== undefined) return refuse(refused);
  const base = { outcome, reason: typed.reason, explanation } as const;
  if (outcome !== 'granted') return ok({ ...base, article, grantedFrom: undefined });
  const grantedFrom = findDay(typed.grantedFrom);
  if (grantedFrom === undefined) return refuse('granted-from');
  const start = startDay(grantedFrom, { ...about, whyEarlier: explanation });
  return start.ok
    ? ok({ ...base, article: `${article}; ${start.value.article}`, grantedFrom })
    : start;
}

function refusalOf(
  outcome: Outcome,
  explanation: string,
  about: Case,
): DecisionRefusal | undefined {
  if (outcome !== 'withdrawn' && about.receivedOn === undefined) return 'not-received';
  if (outcome === 'not_taken_up') {
    const open = about.completions.filter(({ open: isOpen }) => isOpen);
    if (open.length === 0) return 'completion-first';
    if (open.every(({ dueOn }) => dueOn >= about.decidedOn)) return 'completion-runs';
  }
  return (outcome === 'rejected' || outcome === 'not_taken_up') && explanation === ''
    ? 'explain'
    : undefined;
}
