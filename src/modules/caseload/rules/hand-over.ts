import { addDays, type Day } from '#kernel/day.ts';

/** Feedback to the sender after a hand-over: on process within 3 days, on substance within 3 weeks. */
const processDays = 3;
const substanceDays = 21;
/** From the second return within a year both team managers settle it. */
const returnsToSettle = 2;

export type HandOverState = {
  readonly asked_on: Day;
  readonly answered_on: Day | null;
  readonly outcome: string | null;
  readonly process_on: Day | null;
  readonly substance_on: Day | null;
  readonly settled_on: Day | null;
  /** Returns of this client between these two teams within a year, this one included. */
  readonly returns: number;
};

export type HandOverDue =
  | { readonly what: 'answer'; readonly by: Day }
  | { readonly what: 'process' | 'substance'; readonly by: Day }
  | { readonly what: 'settle'; readonly by: Day };

/** What is due of a hand-over, and by when; nothing when all is said. */
export function dueOf(state: HandOverState): readonly HandOverDue[] {
  const { asked_on, answered_on, outcome, process_on, substance_on, settled_on, returns } = state;
  if (answered_on === null) return [{ what: 'answer', by: addDays(asked_on, processDays) }];
  if (outcome === 'accepted') {
    return [
      ...(process_on === null
        ? [{ what: 'process', by: addDays(answered_on, processDays) } as const]
        : []),
      ...(substance_on === null
        ? [{ what: 'substance', by: addDays(answered_on, substanceDays) } as const]
        : []),
    ];
  }
  const settles = outcome === 'returned' && returns >= returnsToSettle && settled_on === null;
  return settles ? [{ what: 'settle', by: addDays(answered_on, processDays) }] : [];
}
