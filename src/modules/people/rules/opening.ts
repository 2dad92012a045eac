import type { AccessRow, Relation } from '#kernel/access.ts';
import type { Role } from '#kernel/role.ts';

/** How somebody stands to a client, and whether the database opens the file without asking why. */
export type Standing = { readonly relation: Relation; readonly atOnce: boolean };

/** Whether a file may be opened: at once and why, only for a reason that is given, or not at all. */
export type Opening =
  | { readonly how: 'at-once'; readonly reason: AtOnce }
  | { readonly how: 'with-reason' }
  | { readonly how: 'closed' };

/**
 * `team` opens at once to who divides the clients, when the client waits for a coach; to a coach only of an absent
 * colleague for whom the coach stands in. `area` opens at once to Income where something is due to it.
 */
export type AtOnce = Exclude<Relation, 'former' | 'self' | 'none'> | 'standing-in';

const leads: ReadonlySet<Role> = new Set(['distributor', 'team-manager']);

/**
 * The file of one's own work opens at once; every other opens for a reason, when the access table lets the role
 * open it at all.
 */
export function openingOf(who: AccessRow['who'], role: Role, standing: Standing): Opening {
  const { relation, atOnce } = standing;
  const allowed = who === 'everyone' ? undefined : who[role];
  if (allowed === undefined || allowed === 'all') return { how: 'closed' };
  if (relation === 'none' || relation === 'self' || !allowed.includes(relation))
    return { how: 'closed' };
  if (!atOnce || relation === 'former') return { how: 'with-reason' };
  const standsIn = relation === 'team' && !leads.has(role);
  return { how: 'at-once', reason: standsIn ? 'standing-in' : relation };
}
