import { accessTable, type Who } from '#kernel/access.ts';

// Which letters of a file a role reads says the part they belong to (migrations/0050-letters-tables.sql).
const coach = ['own', 'team', 'former'] as const;
const readers: Who = {
  'work-coach': coach,
  'youth-coach': coach,
  'activation-coach': coach,
  distributor: ['own', 'team'],
  'team-manager': ['own', 'team'],
  'intake-worker': ['intake', 'area'],
};

export const lettersAccess = accessTable([
  { route: 'GET /clients/:number/letters/:letter', purpose: 'guidance-to-work', who: readers },
  { route: 'GET /outbox', purpose: 'administration', who: { administrator: 'all' } },
]);
