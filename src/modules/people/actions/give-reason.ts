import { type Gate, inScope } from '#database/scope.ts';
import type { Visit } from '#web/route.ts';
import type { OpeningKind, Reason } from '../rules/reason.ts';
import { saveOpening } from '../store.ts';
import { openingReasons } from '../words.ts';
import { actingInFile } from './acting-in-file.ts';
import { sessionMark } from './look-up-client.ts';

/** Keeps the reason: the file of this client is open in this session for 60 minutes. */
export async function giveReason(
  gate: Gate,
  visit: Visit,
  personId: number,
  reason: Reason<OpeningKind>,
): Promise<void> {
  const acting = actingInFile(visit, loggedReason(openingReasons, reason));
  await inScope(gate, acting, (transaction) =>
    saveOpening(transaction, personId, reason, sessionMark(visit)),
  );
}

/** The reason as the log keeps it: one of the kinds in Dutch, with what was added to it. */
export function loggedReason<Kind extends string>(
  kinds: Readonly<Record<Kind, { readonly nl: string }>>,
  { kind, explanation }: Reason<Kind>,
): string {
  return explanation === '' ? kinds[kind].nl : `${kinds[kind].nl}: ${explanation}`;
}
