import type { Gate } from '#database/scope.ts';
import type { ModuleFront } from '#web/route.ts';
import { caseloadAccess } from './access.ts';
import { caseloadPage } from './pages/caseload-page.tsx';
import { teamPage } from './pages/team-page.tsx';
import { waitingPage } from './pages/waiting-page.tsx';
import { words } from './words.ts';

export {
  longWithoutContact,
  newInCaseload,
  waitingForCoach,
} from './pages/due-in-caseload.ts';
export { guidanceInFile } from './pages/guidance-in-file.tsx';

/** The caseload of a coach, and the team of who leads or divides it. */
export const caseloadFront = ({ gate }: { readonly gate: Gate }): ModuleFront => ({
  access: caseloadAccess,
  routes: [caseloadPage(gate), teamPage(gate), waitingPage(gate)],
  navigation: [
    { href: '/caseload', label: words.caseload },
    { href: '/team', label: words.team },
    { href: '/team/waiting', label: words.whoWaits },
  ],
});
