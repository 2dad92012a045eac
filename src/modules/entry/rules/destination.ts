import type { AccessRow } from '#kernel/access.ts';
import type { Role } from '#kernel/role.ts';

type AccessTables = Iterable<ReadonlyMap<string, AccessRow>>;

/**
 * Where somebody goes after signing in: the page that was asked for when it is one of ours and the role may
 * use it, else the home page of the role. Never another site (an open redirect).
 */
export function destinationOf(
  asked: string | undefined,
  role: Role,
  tables: AccessTables,
  home: string,
): string {
  if (asked === undefined || !/^\/(?![/\\])[^\s\\]*$/.test(asked)) return home;
  const path = asked.split(/[?#]/)[0] ?? '/';
  for (const table of tables) {
    for (const { route, who } of table.values()) {
      const forRole = who !== 'everyone' && who[role] !== undefined;
      if (forRole && leadsTo(route, path)) return asked;
    }
  }
  return home;
}

function leadsTo(route: AccessRow['route'], path: string): boolean {
  const [method, pattern = ''] = route.split(' ');
  const parts = pattern.split('/');
  const asked = path.split('/');
  return (
    method === 'GET' &&
    parts.length === asked.length &&
    parts.every((part, place) => part.startsWith(':') || part === asked[place])
  );
}
