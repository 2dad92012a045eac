import { accessTable, type Who } from '#kernel/access.ts';

// domain.md §1: the privacy officer sees the log, not the content; each look is logged itself.
const officer: Who = { 'privacy-officer': 'all' };
// Who guides may tell the client who looked.
const guides: Who = {
  'work-coach': ['own', 'team'],
  'youth-coach': ['own', 'team'],
  'activation-coach': ['own', 'team'],
  distributor: ['own', 'team'],
  'team-manager': ['own', 'team'],
};

export const privacyAccess = accessTable([
  { route: 'GET /privacy/log', purpose: 'oversight', who: officer },
  { route: 'GET /privacy/log/csv', purpose: 'oversight', who: officer },
  { route: 'GET /privacy/log/ldv.ndjson', purpose: 'oversight', who: officer },
  { route: 'GET /privacy/log/changes', purpose: 'oversight', who: officer },
  { route: 'GET /privacy/log/acts', purpose: 'oversight', who: officer },
  { route: 'GET /privacy/requests', purpose: 'oversight', who: officer },
  { route: 'GET /privacy/requests/:request', purpose: 'oversight', who: officer },
  { route: 'POST /privacy/requests/:request', purpose: 'oversight', who: officer },
  {
    route: 'GET /clients/:number/looks',
    purpose: 'guidance-to-work',
    who: { ...guides, 'intake-worker': ['intake', 'area'] },
  },
  {
    route: 'GET /clients/:number/changes',
    purpose: 'guidance-to-work',
    who: { ...guides, 'intake-worker': ['intake', 'area'] },
  },
]);
