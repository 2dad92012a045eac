import { accessTable, type Who } from '#kernel/access.ts';

// domain.md §1: a planner sees who waits and the appointments of the area, nothing else of the file.
const talk: Who = { planner: ['area'], 'intake-worker': ['intake'] };

export const planningAccess = accessTable([
  { route: 'GET /planning', purpose: 'planning', who: { planner: ['area'] } },
  { route: 'POST /planning', purpose: 'planning', who: { planner: ['area'] } },
  { route: 'GET /planning/hours', purpose: 'planning', who: { planner: 'all' } },
  { route: 'POST /planning/hours', purpose: 'planning', who: { planner: 'all' } },
  { route: 'GET /planning/talks/:talk', purpose: 'planning', who: talk },
  { route: 'POST /planning/talks/:talk', purpose: 'planning', who: talk },
  { route: 'GET /planning/talks/:talk/calendar.ics', purpose: 'planning', who: talk },
]);
