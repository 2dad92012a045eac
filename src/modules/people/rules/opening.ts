import type { AccessRow, Relation } from '#kernel/access.ts';
import type { Role } from '#kernel/role.ts';

/** How somebody stands to a client; one who waits is a team's client without a fixed coach. */
export type Standing = { readonly relation: Relation; readonly waits: boolean };

/** Whether a file may be opened: at once and why, only for a reason that is given, or not at all. */
export type Opening =
  | { readonly how: 'at-once'; readonly reason: 'own-client' | 'waits-for-coach' }
  | { readonly how: 'with-reason' }
  | { readonly how: 'closed' };

const distributing: readonly Role[] = ['distributor', 'team-manager'];

/**
 * The own client opens at once; so does one who waits for a coach, to who divides the clients. Everybody
 * else's client opens for a reason, when the access table lets the role open it at all.
 */
export function openingOf(who: AccessRow['who'], role: Role, standing: Standing): Opening {
  const { relation, waits } = standing;
  const allowed = who === 'everyone' ? undefined : who[role];
  if (allowed === undefined || allowed === 'all') return { how: 'closed' };
  if (relation === 'none' || !allowed.includes(relation)) return { how: 'closed' };
  if (relation === 'own') return { how: 'at-once', reason: 'own-client' };
  if (relation === 'team' && waits && distributing.includes(role))
    return { how: 'at-once', reason: 'waits-for-coach' };
  return { how: 'with-reason' };
}
