import { fileScopeOf } from '#database/file-scope.ts';
import type { Acting } from '#database/scope.ts';
import { actingAs } from '#modules/entry/index.ts';
import { getSignedIn, type Visit } from '#web/route.ts';

/** Who acts in a file for this visit, in the scope of the visitor's work. */
export const actingInFile = (visit: Visit, reason: string): Acting =>
  actingAs(visit, fileScopeOf(getSignedIn(visit).role), reason);
