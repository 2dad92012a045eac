import { createHash } from 'node:crypto';
import type { Gate } from '#database/scope.ts';
import { inScope } from '#database/scope.ts';
import { getSignedIn, type Visit } from '#web/route.ts';
import { type Opening, openingOf } from '../rules/opening.ts';
import { type ClientStanding, findOpening, findStanding, type RunningOpening } from '../store.ts';
import { actingInFile } from './acting-in-file.ts';

export type LookedUp = {
  readonly clientNumber: string;
  readonly standing: ClientStanding;
  readonly opening: Exclude<Opening, { how: 'closed' }>;
  /** The reason given earlier in this session that still holds. */
  readonly running: RunningOpening | undefined;
};

/**
 * Which client the address names and how the visitor may open the file; nothing when there is no such client or
 * the visitor has nothing to do with it, which must look the same. Reads nothing of the file.
 */
export async function lookUpClient(gate: Gate, visit: Visit): Promise<LookedUp | undefined> {
  const clientNumber = visit.context.req.param('number') ?? '';
  const { role } = getSignedIn(visit);
  return inScope(gate, actingInFile(visit, 'cliënt opgezocht'), async (transaction) => {
    const standing = await findStanding(transaction, clientNumber);
    if (standing === undefined) return undefined;
    const opening = openingOf(visit.access.who, role, standing);
    if (opening.how === 'closed') return undefined;
    const running = await findOpening(transaction, standing.personId, sessionMark(visit));
    return { clientNumber, standing, opening, running };
  });
}

/** Names the session without giving anything away: an opening holds in the session that gave the reason. */
export const sessionMark = (visit: Visit): Buffer =>
  createHash('sha256').update(`file opening ${visit.csrf}`).digest();
