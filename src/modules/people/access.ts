import { accessTable, type Relation, type Who } from '#kernel/access.ts';
import type { Role } from '#kernel/role.ts';

// domain.md §1, columns identity and file. A distributor and a team manager know the clients of their teams; an
// own client of theirs is one of those.
const coach = ['own', 'team', 'former'] as const;
const lead = ['own', 'team'] as const;
const readers: Who = {
  'work-coach': coach,
  'youth-coach': coach,
  'activation-coach': coach,
  distributor: lead,
  'team-manager': lead,
  'intake-worker': ['intake', 'area'],
  // Who mediates, and who has the case: each sees the parts of the file that are theirs.
  'job-broker': ['match'],
  'employer-adviser': ['match'],
  reviewer: ['case'],
  'income-consultant': ['case', 'area'],
};
// Who no longer guides the client has no need of the number.
const present: Who = {
  'work-coach': lead,
  'youth-coach': lead,
  'activation-coach': lead,
  distributor: lead,
  'team-manager': lead,
  'intake-worker': ['intake', 'area'],
};

export const peopleAccess = accessTable([
  { route: 'GET /clients', purpose: 'guidance-to-work', who: readers },
  { route: 'GET /clients/:number', purpose: 'guidance-to-work', who: readers },
  { route: 'POST /clients/by-bsn', purpose: 'guidance-to-work', who: present },
  { route: 'POST /clients/:number/opening', purpose: 'guidance-to-work', who: readers },
  { route: 'POST /clients/:number/bsn', purpose: 'guidance-to-work', who: present },
  // Where a form was sent to, asked for again (another language, a reload): leads back to the file.
  { route: 'GET /clients/:number/opening', purpose: 'guidance-to-work', who: readers },
  { route: 'GET /clients/:number/bsn', purpose: 'guidance-to-work', who: readers },
]);

/** Whether a role has a file of a client to go to; the others see what their own pages show. */
export const hasFile = (role: Role): boolean => readers[role] !== undefined;

/** Whether somebody who stands so to a client may ask for the number; who looked is shown to the same. */
export function mayAskNumber(role: Role, relation: Relation): boolean {
  const relations = present[role];
  return Array.isArray(relations) && relations.some((one) => one === relation);
}
