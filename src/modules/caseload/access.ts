import { accessTable, type Who } from '#kernel/access.ts';

// domain.md §1. The page of a team holds no client, so no relation; the list of who waits holds clients of the teams.
const present = ['own', 'team'] as const;
const leads: Who = { distributor: present, 'team-manager': present };
const coaches: Who = {
  'work-coach': present,
  'youth-coach': present,
  'activation-coach': present,
};
const both: Who = { ...coaches, ...leads };
const former = ['own', 'team', 'former'] as const;
// Who handed over reads what came of it for 30 days.
const involved: Who = {
  'work-coach': former,
  'youth-coach': former,
  'activation-coach': former,
  ...leads,
};
const dividing: Who = { distributor: 'all', 'team-manager': 'all' };

export const caseloadAccess = accessTable([
  {
    route: 'GET /caseload',
    purpose: 'guidance-to-work',
    who: { 'work-coach': ['own'], 'youth-coach': ['own'], 'activation-coach': ['own'] },
  },
  {
    route: 'GET /team',
    purpose: 'team-steering',
    who: { distributor: 'all', 'team-manager': 'all' },
  },
  {
    route: 'GET /team/waiting',
    purpose: 'team-steering',
    who: { distributor: ['team'], 'team-manager': ['team'] },
  },
  {
    route: 'GET /team/hand-overs',
    purpose: 'team-steering',
    who: {
      'work-coach': 'all',
      'youth-coach': 'all',
      'activation-coach': 'all',
      distributor: 'all',
      'team-manager': 'all',
    },
  },
  { route: 'GET /clients/:number/hand-over', purpose: 'guidance-to-work', who: involved },
  { route: 'POST /clients/:number/hand-over', purpose: 'guidance-to-work', who: coaches },
  { route: 'POST /clients/:number/hand-over/answer', purpose: 'guidance-to-work', who: both },
  { route: 'POST /clients/:number/hand-over/feedback', purpose: 'guidance-to-work', who: both },
  { route: 'GET /clients/:number/coach', purpose: 'team-steering', who: leads },
  { route: 'POST /clients/:number/coach', purpose: 'team-steering', who: leads },
  // Numbers of clients, no name: the file behind one opens for a reason.
  { route: 'GET /team/terms', purpose: 'team-steering', who: dividing },
  { route: 'GET /team/coaches/:coach', purpose: 'team-steering', who: dividing },
  { route: 'GET /team/transfers', purpose: 'team-steering', who: dividing },
  { route: 'POST /team/transfers', purpose: 'team-steering', who: dividing },
  { route: 'GET /team/transfers/:plan', purpose: 'team-steering', who: dividing },
  { route: 'POST /team/transfers/:plan/:step', purpose: 'team-steering', who: dividing },
]);
