import type { Gate } from '#database/scope.ts';
import type { ModuleFront } from '#web/route.ts';
import { dayAccess } from './access.ts';
import type { DuePart } from './due-part.ts';
import { dayPage } from './pages/day-page.tsx';
import { postFilter, postFilterRemoval } from './pages/filters.tsx';
import { listPage } from './pages/list-page.tsx';
import { weekPage } from './pages/week-page.tsx';
import { words } from './words.ts';

export { dueLines, inFile } from './actions/due-lines.ts';
export { numbersOf } from './actions/load-day.ts';
export type { DueClient, DueDesk, DueFound, DueLine, DuePart } from './due-part.ts';
export { KeepFilter } from './pages/filters.tsx';

/** What is due for each who works with clients, list by list as the modules bring them. */
export const dayFront = ({
  gate,
  parts,
}: {
  readonly gate: Gate;
  /** In the order of the page. */
  readonly parts: readonly DuePart[];
}): ModuleFront => ({
  access: dayAccess,
  routes: [
    dayPage(gate, parts),
    weekPage(gate, parts),
    listPage(gate, parts),
    postFilter(gate),
    postFilterRemoval(gate),
  ],
  navigation: [{ href: '/day', label: words.day }],
});
