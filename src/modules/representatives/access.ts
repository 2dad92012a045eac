import { type AccessRow, accessTable, type Who } from '#kernel/access.ts';

// Who guides, takes the intake or handles the application records who may act for a client, after seeing the ground.
const who: Who = {
  'work-coach': ['own', 'team'],
  'youth-coach': ['own', 'team'],
  'activation-coach': ['own', 'team'],
  'intake-worker': ['intake'],
  'income-consultant': ['case', 'area'],
};
const row = (route: AccessRow['route']): AccessRow => ({ route, purpose: 'guidance-to-work', who });

export const representativesAccess = accessTable([
  row('GET /clients/:number/representatives/new'),
  row('POST /clients/:number/representatives/new'),
  row('GET /clients/:number/representatives/end'),
  row('POST /clients/:number/representatives/end'),
]);
