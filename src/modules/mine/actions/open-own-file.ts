import { type Gate, inScope, type Scoped } from '#database/scope.ts';
import { actingAsClient } from '#modules/entry/index.ts';
import { type FileHead, getFileHead, openFiles } from '#modules/people/index.ts';
import type { Topic } from '#modules/representatives/index.ts';
import { getSignedInClient, type Visit } from '#web/route.ts';
import { findOwnRepresentation, type OwnRepresentation, readTopics } from '../store.ts';

/** The own file, open in the transaction: of the client who is signed in, or whom a representative acts for. */
export type OwnFile = {
  readonly personId: number;
  readonly head: FileHead;
  readonly sees: ReadonlySet<Topic>;
  readonly representation: OwnRepresentation | undefined;
};

/** Opens the own file, which writes a line in the read log as the client's, and works in it in one transaction. */
export function inOwnFile<Value>(
  gate: Gate,
  visit: Visit,
  work: (transaction: Scoped, own: OwnFile) => Promise<Value>,
): Promise<Value> {
  const { personId } = getSignedInClient(visit);
  return inScope(gate, actingAsClient(visit, 'eigen dossier'), async (transaction) => {
    const opened = await openFiles(transaction, [personId], 'own-file');
    // The session ends with the representation, and with the client: found open by the session, it is open.
    if (!opened.has(personId)) throw new Error('the own file of a session does not open');
    return work(transaction, {
      personId,
      head: await getFileHead(transaction, personId),
      sees: await readTopics(transaction),
      representation: await findOwnRepresentation(transaction),
    });
  });
}
