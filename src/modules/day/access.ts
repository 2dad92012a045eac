import { accessTable, type Who } from '#kernel/access.ts';

// Each list shows whom its module may show to the role, in the scope of the role; the relations are those of
// docs/access.md. An instrument manager sees no client.
const coach = ['own', 'team', 'former'] as const;
const workers: Who = {
  'prevention-adviser': coach,
  planner: ['area'],
  'intake-worker': ['intake'],
  'job-broker': ['match', 'referral'],
  'work-coach': coach,
  'youth-coach': coach,
  'activation-coach': coach,
  distributor: ['own', 'team'],
  'income-consultant': ['case', 'area'],
  reviewer: ['case'],
  'employer-adviser': ['match', 'referral'],
  provider: ['referral'],
  'neighbourhood-team': ['referral'],
  'instrument-manager': 'all',
  'privacy-officer': 'all',
  'team-manager': ['own', 'team'],
};
const everyWorker: Who = Object.fromEntries(Object.keys(workers).map((role) => [role, 'all']));

export const dayAccess = accessTable([
  { route: 'GET /day', purpose: 'guidance-to-work', who: workers },
  { route: 'GET /day/week', purpose: 'guidance-to-work', who: workers },
  { route: 'GET /day/:list', purpose: 'guidance-to-work', who: workers },
  { route: 'POST /day/filters', purpose: 'guidance-to-work', who: everyWorker },
  { route: 'POST /day/filters/remove', purpose: 'guidance-to-work', who: everyWorker },
]);
