import { accessTable, type Who } from '#kernel/access.ts';

// domain.md §1: coaches propose and follow trajectories of own and team clients; the intake worker sees what ran
// before; the instrument manager has the catalogue and referrals without names.
const readers = ['own', 'team', 'former'] as const;
const present = ['own', 'team'] as const;
const reading: Who = {
  'work-coach': readers,
  'youth-coach': readers,
  'activation-coach': readers,
  distributor: present,
  'team-manager': present,
  'intake-worker': ['intake'],
};
const changing: Who = {
  'work-coach': present,
  'youth-coach': present,
  'activation-coach': present,
};
const catalogue: Who = {
  'work-coach': 'all',
  'youth-coach': 'all',
  'activation-coach': 'all',
  distributor: 'all',
  'team-manager': 'all',
  'intake-worker': 'all',
  'instrument-manager': 'all',
};
const manager: Who = { 'instrument-manager': 'all' };
const purpose = 'guidance-to-work';

export const instrumentsAccess = accessTable([
  { route: 'GET /instruments', purpose: 'public-information', who: catalogue },
  { route: 'GET /instruments/:instrument', purpose: 'public-information', who: catalogue },
  { route: 'POST /instruments/:instrument', purpose: 'administration', who: manager },
  { route: 'GET /instruments/:instrument/waiting', purpose, who: catalogue },
  { route: 'GET /new-instrument', purpose: 'administration', who: manager },
  { route: 'POST /new-instrument', purpose: 'administration', who: manager },
  { route: 'GET /instrument-results', purpose: 'administration', who: manager },
  { route: 'GET /clients/:number/instruments', purpose, who: reading },
  { route: 'POST /clients/:number/instruments', purpose, who: changing },
  { route: 'GET /clients/:number/instruments/:trajectory', purpose, who: reading },
  { route: 'POST /clients/:number/instruments/:trajectory', purpose, who: changing },
  { route: 'POST /clients/:number/instruments/:trajectory/referral', purpose, who: changing },
]);
