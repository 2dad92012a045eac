import { accessTable } from '#kernel/access.ts';

// domain.md §1: a planner sees who waits and the appointments of the area, nothing else of the file.
export const planningAccess = accessTable([
  { route: 'GET /planning', purpose: 'planning', who: { planner: ['area'] } },
  { route: 'POST /planning', purpose: 'planning', who: { planner: ['area'] } },
]);
