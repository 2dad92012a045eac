import { accessTable } from '#kernel/access.ts';

// domain.md §1. The page of a team holds no client, so no relation; the list of who waits holds clients of the teams.
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
]);
