import { accessTable, type Who } from '#kernel/access.ts';

// domain.md §1: Income decides on the right; whose file it is, is a case of its own or of the area.
const income: Who = { 'income-consultant': ['case', 'area'] };

export const benefitsAccess = accessTable([
  { route: 'GET /clients/:number/benefit/end', purpose: 'entitlement', who: income },
  { route: 'POST /clients/:number/benefit/end', purpose: 'entitlement', who: income },
]);
