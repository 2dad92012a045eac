import type { AccessRow } from '#kernel/access.ts';
import type { Role } from '#kernel/role.ts';
import type { Case } from './world.ts';

/** What a route of one client does: refused at the door, as if not there, first a question, open. */
export type Expected = 'refused' | 'unknown' | 'question' | 'open';

/** Relations with which a file opens without a reason. */
const atOnce: ReadonlySet<Case> = new Set(['own', 'intake', 'referral', 'match', 'case']);

/** What the row of the access table means for a client who stands so to the role. */
export function expectedOf(row: AccessRow, role: Role, relation: Case): Expected {
  if (relationsOf(row, role) === undefined) return 'refused';
  if (!mayShow(row, role, relation)) return 'unknown';
  // Giving the reason leads on to the file, and shows nothing of it yet.
  if (row.route === 'POST /clients/:number/opening') return 'open';
  if (atOnce.has(relation)) return 'open';
  const distributes = role === 'distributor' || role === 'team-manager';
  return relation === 'waiting' && distributes ? 'open' : 'question';
}

/** Whether the row lets the role know of a client who stands so. */
export function mayShow(row: AccessRow, role: Role, relation: Case): boolean {
  const allowed = relationsOf(row, role);
  if (allowed === undefined || allowed === 'all') return false;
  if (relation === 'none' || relation === 'long-gone') return false;
  return allowed.includes(relation === 'waiting' ? 'team' : relation);
}

export const relationsOf = ({ who }: AccessRow, role: Role) =>
  who === 'everyone' ? 'all' : who[role];

/** The access tables of all modules as one table to read and to review. */
export function matrixOf(rows: readonly AccessRow[]): string {
  return [
    '# The access matrix in force',
    '',
    'Made from the access tables of all modules; what it means, and how to make it again, stands in',
    '[access.md](access.md). A role that is not named is refused; in brackets the clients, by relation.',
    '',
    '| route | purpose | who |',
    '| --- | --- | --- |',
    ...rows.map((row) => `| ${row.route} | ${row.purpose} | ${whom(row)} |`),
    '',
  ].join('\n');
}

function whom({ who }: AccessRow): string {
  if (who === 'everyone') return 'everyone';
  const named = Object.entries(who).map(([role, relations]) =>
    relations === 'all' ? role : `${role} (${relations.join(', ')})`,
  );
  return named.join('; ');
}
