import { accessTable, type Who } from '#kernel/access.ts';

// domain.md §1, column file: own and team read, own changes; who takes the intake in it. A second reader is a
// colleague of the team. A distributor and a team manager read; a former coach too, for 30 days.
const readers: Who = {
  'work-coach': ['own', 'team', 'former'],
  'youth-coach': ['own', 'team', 'former'],
  'activation-coach': ['own', 'team', 'former'],
  distributor: ['own', 'team'],
  'team-manager': ['own', 'team'],
  'intake-worker': ['intake', 'area'],
};
const deciders: Who = {
  'work-coach': ['own'],
  'youth-coach': ['own'],
  'activation-coach': ['own'],
  'intake-worker': ['intake'],
};
const secondReaders: Who = {
  'work-coach': ['own', 'team'],
  'youth-coach': ['own', 'team'],
  'activation-coach': ['own', 'team'],
  'team-manager': ['own', 'team'],
  'intake-worker': ['intake', 'area'],
};

export const tracksAccess = accessTable([
  { route: 'GET /clients/:number/track', purpose: 'guidance-to-work', who: readers },
  { route: 'POST /clients/:number/track', purpose: 'guidance-to-work', who: deciders },
  { route: 'GET /clients/:number/track/:decision', purpose: 'guidance-to-work', who: readers },
  {
    route: 'POST /clients/:number/track/:decision',
    purpose: 'guidance-to-work',
    who: secondReaders,
  },
]);
