import type { FileClient } from '#modules/people/index.ts';
import { getSignedIn, type Visit } from '#web/route.ts';
import { intakeAccess } from '../access.ts';

/** Who reads only is not shown forms that would be refused. */
export function mayWrite(visit: Visit, client: Pick<FileClient, 'relation'>): boolean {
  const who = intakeAccess.get('POST /clients/:number/effort-plan')?.who;
  const relations = who === 'everyone' ? undefined : who?.[getSignedIn(visit).role];
  return (
    relations !== undefined &&
    relations !== 'all' &&
    relations.some((relation) => relation === client.relation)
  );
}
