import type { Gate } from '#database/scope.ts';
import type { ModuleFront } from '#web/route.ts';
import { organisationAccess } from './access.ts';
import { absencePage, postAbsence, postAbsenceEnd, postStandIn } from './pages/absence-page.tsx';
import { areasPage } from './pages/areas-page.tsx';
import { postAreas, postTargets } from './pages/areas-saving.ts';
import { organisationPage } from './pages/organisation-page.tsx';
import { staffPage } from './pages/staff-page.tsx';
import { words } from './words.ts';

/** Departments, teams and staff, for the administrator. */
export const organisationFront = ({ gate }: { readonly gate: Gate }): ModuleFront => ({
  access: organisationAccess,
  routes: [
    organisationPage(gate),
    staffPage(gate),
    areasPage(gate),
    postAreas(gate),
    postTargets(gate),
    absencePage(gate),
    postAbsence(gate),
    postAbsenceEnd(gate),
    postStandIn(gate),
  ],
  navigation: [
    { href: '/organisation', label: words.organisation },
    { href: '/organisation/staff', label: words.staff },
  ],
});
