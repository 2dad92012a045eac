import { accessTable } from '#kernel/access.ts';

export const entryAccess = accessTable([
  { route: 'GET /', purpose: 'public-information', who: 'everyone' },
  { route: 'GET /about', purpose: 'public-information', who: 'everyone' },
  { route: 'GET /sign-in', purpose: 'sign-in', who: 'everyone' },
  { route: 'POST /sign-in', purpose: 'sign-in', who: 'everyone' },
  { route: 'GET /sign-in/account', purpose: 'sign-in', who: 'everyone' },
  { route: 'GET /sign-in/answer', purpose: 'sign-in', who: 'everyone' },
  { route: 'GET /sign-in/client', purpose: 'sign-in', who: 'everyone' },
  { route: 'GET /sign-in/client/answer', purpose: 'sign-in', who: 'everyone' },
  // For everyone: who signs out twice, or after the session ended, is simply out.
  { route: 'POST /sign-out', purpose: 'sign-in', who: 'everyone' },
]);
