import { type AccessRow, accessTable, type Who } from '#kernel/access.ts';

/**
 * Aggregates that passed the publication rule, before they are released: for who steers. The council and everybody
 * else see what was released.
 */
const readers: Who = {
  'policy-officer': 'all',
  researcher: 'all',
  'programme-manager': 'all',
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

const release: Who = { 'policy-officer': 'all', 'programme-manager': 'all' };
const open = (route: AccessRow['route']): AccessRow => ({
  route,
  purpose: 'public-information',
  who: 'everyone',
});

export const publishedAccess = accessTable([
  open('GET /published'),
  { route: 'GET /published/new', purpose: 'policy-information', who: release },
  { route: 'POST /published/new', purpose: 'policy-information', who: release },
  open('GET /published/:edition'),
  open('GET /published/:edition/pdf'),
  open('GET /published/:edition/csv'),
  open('GET /published/:edition/json'),
]);
