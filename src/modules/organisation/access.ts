import { accessTable, type Who } from '#kernel/access.ts';

// domain.md §1: the administrator sees staff only; no page of this module holds a client.
const administrator: Who = { administrator: 'all' };

export const organisationAccess = accessTable([
  { route: 'GET /organisation', purpose: 'administration', who: administrator },
  { route: 'GET /organisation/staff', purpose: 'administration', who: administrator },
]);
