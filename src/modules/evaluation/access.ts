import { type AccessRow, accessTable, type Who } from '#kernel/access.ts';

/** Figures by neighbourhood on pseudonymised facts, and designs: domain.md §1, for who steers. */
const who: Who = { 'policy-officer': 'all', researcher: 'all', 'programme-manager': 'all' };

const row = (route: AccessRow['route']): AccessRow => ({
  route,
  purpose: 'policy-information',
  who,
});

export const evaluationAccess = accessTable([
  row('GET /evaluation'),
  row('GET /evaluation/new'),
  row('POST /evaluation/new'),
  row('GET /evaluation/compare'),
  row('GET /evaluation/curves'),
  row('GET /evaluation/instruments'),
  row('GET /evaluation/instruments/csv'),
  row('GET /evaluation/instruments/pdf'),
  row('GET /evaluation/:programme'),
  row('GET /evaluation/:programme/design'),
  row('POST /evaluation/:programme/design'),
  row('GET /evaluation/:programme/results'),
  row('POST /evaluation/:programme/results'),
  row('GET /evaluation/:programme/results/:result'),
  row('GET /evaluation/:programme/results/:result/pdf'),
  row('GET /evaluation/:programme/results/:result/csv'),
  row('GET /evaluation/:programme/results/:result/json'),
]);
