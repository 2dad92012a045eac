import { accessTable, type Who } from '#kernel/access.ts';

// domain.md §1: the administrator sees imports, no client: counts and reasons, never a value.
const administrator: Who = { administrator: 'all' };

export const exchangeAccess = accessTable([
  { route: 'GET /docs/extract', purpose: 'public-information', who: 'everyone' },
  { route: 'GET /docs/extract.json', purpose: 'public-information', who: 'everyone' },
  { route: 'GET /imports', purpose: 'administration', who: administrator },
  { route: 'GET /imports/:import', purpose: 'administration', who: administrator },
]);
