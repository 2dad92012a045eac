import type { Role } from '#kernel/role.ts';

/**
 * How someone stands to the client whose data a route shows. `own`: the coach; `case`: has the application or
 * examination; `intake`: takes the intake; `referral`: to whom the client was referred; `match`: mediates;
 * `team`: a colleague of the coach; `area`: works for where the client lives; `former`: the coach until at most
 * 30 days ago; `self`: is the client, or acts for the client; or nothing of these.
 */
export const relations = [
  'own',
  'case',
  'intake',
  'referral',
  'match',
  'team',
  'area',
  'former',
  'self',
  'none',
] as const;
export type Relation = (typeof relations)[number];

/** Why personal data is used; each access carries one, and the log shows it. */
export type Purpose =
  | 'guidance-to-work'
  | 'own-affairs'
  | 'team-steering'
  | 'entitlement'
  | 'job-placement'
  | 'referral'
  | 'planning'
  | 'policy-information'
  | 'oversight'
  | 'administration'
  | 'sign-in'
  | 'public-information';

/**
 * One row of the access matrix: a route, its purpose and who may use it. A role that is not named is
 * refused. A role with relations may use it for clients to whom it stands so; `all` means that the route
 * concerns no single client.
 */
export type AccessRow = {
  readonly route: `${'GET' | 'POST'} /${string}`;
  readonly purpose: Purpose;
  readonly who: 'everyone' | Who;
};

export type Who = { readonly [role in Role]?: 'all' | readonly Exclude<Relation, 'none'>[] };

/** Throws when two rows name the same route: one route, one rule. */
export function accessTable(rows: readonly AccessRow[]): ReadonlyMap<string, AccessRow> {
  const table = new Map(rows.map((row) => [row.route, row]));
  if (table.size !== rows.length) throw new Error('a route stands twice in an access table');
  return table;
}
