import { accessTable, type Who } from '#kernel/access.ts';

// The model concerns no client: every member of staff may know by which rules the service works.
const staff: Who = {
  'prevention-adviser': 'all',
  planner: 'all',
  'intake-worker': 'all',
  'job-broker': 'all',
  'work-coach': 'all',
  'youth-coach': 'all',
  'activation-coach': 'all',
  distributor: 'all',
  'income-consultant': 'all',
  reviewer: 'all',
  'employer-adviser': 'all',
  'instrument-manager': 'all',
  'team-manager': 'all',
  'policy-officer': 'all',
  researcher: 'all',
  'programme-manager': 'all',
  'privacy-officer': 'all',
  administrator: 'all',
};

export const serviceModelAccess = accessTable([
  { route: 'GET /service-model', purpose: 'administration', who: staff },
  // The next version: counts of clients, never a client.
  {
    route: 'GET /service-model/versions',
    purpose: 'administration',
    who: { administrator: 'all' },
  },
  {
    route: 'POST /service-model/versions',
    purpose: 'administration',
    who: { administrator: 'all' },
  },
  {
    route: 'GET /service-model/versions/:version',
    purpose: 'administration',
    who: { administrator: 'all' },
  },
  {
    route: 'POST /service-model/versions/:version',
    purpose: 'administration',
    who: { administrator: 'all' },
  },
  {
    route: 'GET /service-model/versions/:version/:part/:at',
    purpose: 'administration',
    who: { administrator: 'all' },
  },
  {
    route: 'POST /service-model/versions/:version/:part/:at',
    purpose: 'administration',
    who: { administrator: 'all' },
  },
  { route: 'GET /service-model/:key', purpose: 'administration', who: staff },
]);
