import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import {
  type Consideration,
  type Hearing,
  listConsiderations,
  listHearings,
  listSanctionDecisions,
  type MadeDecision,
} from '../hearing-store.ts';
import { type ClientView, listOwnViews } from '../own-store.ts';
import type { Standing } from '../rules/next-step.ts';
import { earlierOf } from '../rules/sanction-decision.ts';
import { listSanctions } from '../store.ts';

/** One consideration with all that it rests on, in an open file. */
export type SanctionFile = {
  readonly consideration: Consideration;
  /** Newest first. */
  readonly hearings: readonly Hearing[];
  readonly openHearing: Hearing | undefined;
  readonly views: readonly ClientView[];
  readonly decision: MadeDecision | undefined;
  /** Sanctions of the same kind in the twelve months before. */
  readonly earlier: number;
  readonly standing: Standing;
};

/** Nothing when the file has no such consideration. */
export async function readCase(
  transaction: Scoped,
  personId: number,
  considerationId: number,
  today: Day,
): Promise<SanctionFile | undefined> {
  const of = (one: { readonly consideration_id: number }) =>
    one.consideration_id === considerationId;
  const consideration = (await listConsiderations(transaction, personId)).find(of);
  if (consideration === undefined) return undefined;
  const hearings = (await listHearings(transaction, personId)).filter(of);
  const views = (await listOwnViews(transaction, personId)).filter(of);
  const [newest] = hearings;
  return {
    consideration,
    hearings,
    openHearing: hearings.find(({ outcome }) => outcome === null),
    views,
    decision: (await listSanctionDecisions(transaction, personId)).find(of),
    earlier: earlierOf(
      consideration.conduct ?? '',
      await listSanctions(transaction, personId),
      today,
    ),
    standing: {
      considered_on: consideration.considered_on,
      held_on: newest?.held_on ?? null,
      outcome: newest?.outcome ?? null,
      outcome_on: newest?.outcome_on ?? null,
      told_on: views.at(-1)?.said_on ?? null,
    },
  };
}
