import { accessTable, type Who } from '#kernel/access.ts';

// domain.md §1: an income consultant has the own cases, and the applications of the area; a colleague's for a reason.
const consultant: Who = { 'income-consultant': ['case', 'area'] };

export const applicationsAccess = accessTable([
  { route: 'GET /apply', purpose: 'public-information', who: 'everyone' },
  { route: 'POST /apply', purpose: 'public-information', who: 'everyone' },
  { route: 'GET /self-check', purpose: 'public-information', who: 'everyone' },
  { route: 'POST /self-check', purpose: 'public-information', who: 'everyone' },
  { route: 'GET /applications', purpose: 'entitlement', who: consultant },
  { route: 'POST /applications', purpose: 'entitlement', who: consultant },
  // Nobody of the records stands on it: a form that was sent, and what is typed from it.
  { route: 'GET /applications/new', purpose: 'entitlement', who: { 'income-consultant': 'all' } },
  { route: 'POST /applications/new', purpose: 'entitlement', who: { 'income-consultant': 'all' } },
  {
    route: 'GET /clients/:number/applications/:application',
    purpose: 'entitlement',
    who: consultant,
  },
  {
    route: 'GET /clients/:number/applications/:application/papers/:paper',
    purpose: 'entitlement',
    who: consultant,
  },
  {
    route: 'POST /clients/:number/applications/:application',
    purpose: 'entitlement',
    who: consultant,
  },
]);
