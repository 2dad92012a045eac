import { type AccessRow, accessTable, type Who } from '#kernel/access.ts';

/** Aggregates that passed the publication rule: for who steers and answers to the council. */
const readers: Who = {
  'policy-officer': 'all',
  researcher: 'all',
  'programme-manager': 'all',
  'council-member': 'all',
  'team-manager': 'all',
  'instrument-manager': 'all',
};

const row = (route: AccessRow['route']): AccessRow => ({
  route,
  purpose: 'policy-information',
  who: readers,
});

export const monitorAccess = accessTable([
  row('GET /monitor'),
  row('GET /monitor/definitions'),
  row('GET /monitor/definitions/:indicator'),
  row('GET /monitor/pdf'),
  row('GET /monitor/csv'),
  row('GET /monitor/json'),
]);
