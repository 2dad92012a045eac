import type { Scoped } from '#database/scope.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { sendLetter } from '#modules/letters/index.ts';
import type { Visit } from '#web/route.ts';
import { insertDecision } from '../hearing-store.ts';
import { sanctionLetter } from '../letters.ts';
import {
  readSanctionDecision,
  type SanctionFault,
  type SanctionTyped,
  usualMeasure,
} from '../rules/sanction-decision.ts';
import { readCase } from './read-case.ts';

/** Decides the own consideration: the decision with its frozen facts, what it does to the benefit, and the letter. */
export async function decideSanction(
  transaction: Scoped,
  visit: Visit,
  of: { readonly personId: number; readonly considerationId: number },
  typed: SanctionTyped,
): Promise<Result<undefined, Readonly<Record<string, SanctionFault | 'not-yours'>>>> {
  const { personId, considerationId } = of;
  const found = await readCase(transaction, personId, considerationId, visit.day);
  if (!found?.consideration.own || found.consideration.decided_on !== null)
    return refuse({ outcome: 'not-yours' });
  const { consideration, hearings, views, earlier } = found;
  const read = readSanctionDecision(
    typed,
    {
      conduct: consideration.conduct,
      heard: views.length > 0 || hearings.some(({ outcome }) => outcome !== null),
      hearingOpen: found.openHearing !== undefined,
      earlier,
      ownSignal: consideration.own_signal,
    },
    visit.day,
  );
  if (!read.ok) return read;
  const letterId = await sendLetter(transaction, visit, {
    personId,
    part: 'duties',
    ...sanctionLetter(read.value, consideration, views.length > 0),
  });
  const { conduct, observed_on, reported_on, fact, considered_on } = consideration;
  await insertDecision(transaction, { ...of, letterId }, read.value, {
    conduct,
    observed_on,
    reported_on,
    fact,
    considered_on,
    hearings: hearings.map(({ way, held_on, outcome, outcome_on }) => ({
      way,
      held_on,
      outcome,
      outcome_on,
    })),
    views: views.map(({ said, said_on }) => ({ said, said_on })),
    earlier,
    usual: conduct === null ? null : usualMeasure(conduct, earlier),
  });
  return ok(undefined);
}
