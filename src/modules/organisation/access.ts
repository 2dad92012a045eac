import { accessTable, type Who } from '#kernel/access.ts';

// domain.md §1: the administrator sees staff only; no page of this module holds a client.
const administrator: Who = { administrator: 'all' };

export const organisationAccess = accessTable([
  { route: 'GET /organisation', purpose: 'administration', who: administrator },
  { route: 'GET /organisation/staff', purpose: 'administration', who: administrator },
  // Which team serves which neighbourhood; the database says which of them a team manager may change.
  {
    route: 'GET /team/areas',
    purpose: 'team-steering',
    who: { distributor: 'all', 'team-manager': 'all', administrator: 'all' },
  },
  {
    route: 'POST /team/areas',
    purpose: 'team-steering',
    who: { 'team-manager': 'all', administrator: 'all' },
  },
  { route: 'POST /organisation/targets', purpose: 'administration', who: administrator },
  // Absence of colleagues, and who stands in: planned by who leads the team. No client.
  {
    route: 'GET /team/absence',
    purpose: 'team-steering',
    who: { distributor: 'all', 'team-manager': 'all' },
  },
  { route: 'POST /team/absence', purpose: 'team-steering', who: { 'team-manager': 'all' } },
  {
    route: 'POST /team/absence/stand-in',
    purpose: 'team-steering',
    who: { 'team-manager': 'all' },
  },
  { route: 'POST /team/absence/end', purpose: 'team-steering', who: { 'team-manager': 'all' } },
]);
