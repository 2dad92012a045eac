import { accessTable, type Who } from '#kernel/access.ts';

// domain.md §1, columns file and hindrances: who takes the intake, the own coach; a colleague standing in reads. What
// work has to allow for is not shown to a former coach (pages/planner-page.tsx).
const readers: Who = {
  'work-coach': ['own', 'team', 'former'],
  'youth-coach': ['own', 'team', 'former'],
  'activation-coach': ['own', 'team', 'former'],
  distributor: ['own', 'team'],
  'team-manager': ['own', 'team'],
  'intake-worker': ['intake', 'area'],
};
const writers: Who = {
  'work-coach': ['own'],
  'youth-coach': ['own'],
  'activation-coach': ['own'],
  'intake-worker': ['intake'],
};

export const intakeAccess = accessTable([
  { route: 'GET /clients/:number/intake', purpose: 'guidance-to-work', who: readers },
  { route: 'GET /clients/:number/intake/:section', purpose: 'guidance-to-work', who: writers },
  { route: 'POST /clients/:number/intake/:section', purpose: 'guidance-to-work', who: writers },
  { route: 'GET /clients/:number/effort-plan', purpose: 'guidance-to-work', who: readers },
  {
    route: 'GET /clients/:number/effort-plan/proofs/:proof',
    purpose: 'guidance-to-work',
    who: readers,
  },
  { route: 'POST /clients/:number/effort-plan', purpose: 'guidance-to-work', who: writers },
]);
