import { type AccessRow, accessTable, type Who } from '#kernel/access.ts';

/** Public data about places: for who keeps the house and for who draws its maps. */
const who: Who = { administrator: 'all', 'policy-officer': 'all' };

const row = (route: AccessRow['route']): AccessRow => ({
  route,
  purpose: 'policy-information',
  who,
});

export const boundariesAccess = accessTable([
  row('GET /boundaries'),
  row('POST /boundaries'),
  row('POST /boundaries/remove'),
]);
