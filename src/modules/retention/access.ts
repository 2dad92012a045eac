import { accessTable } from '#kernel/access.ts';

// domain.md §1: the privacy officer sees retention; numbers, no client.
export const retentionAccess = accessTable([
  { route: 'GET /privacy/retention', purpose: 'oversight', who: { 'privacy-officer': 'all' } },
]);
