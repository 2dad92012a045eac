import type { Gate } from '#database/scope.ts';
import type { Keys } from '#platform/keys.ts';
import type { ModuleFront } from '#web/route.ts';
import { applicationsAccess } from './access.ts';
import { applicationPage, changeRoute, paperFile } from './pages/application-page.tsx';
import { applicationsPage, takeRoute } from './pages/applications-page.tsx';
import { applyPage, applyRoute } from './pages/apply-page.tsx';
import { newApplicationPage, startRoute } from './pages/new-application-page.tsx';
import { selfCheckPage, selfCheckRoute } from './pages/self-check-page.tsx';
import { words } from './words.ts';

export { handInPaper, type PaperFault } from './actions/hand-in-paper.ts';
export {
  listOwnApplications,
  listOwnMissing,
  type MissingDocument,
  type OwnApplication,
} from './own-store.ts';
export { applicationsInFile } from './pages/applications-in-file.tsx';
export { applicationsDue } from './pages/due-applications.ts';
export { findPaper, listOwnPapers, type Paper } from './paper-store.ts';

type ApplicationsHouse = {
  readonly gate: Gate;
  readonly keys: Keys;
  /** Name of the linked benefits administration; nothing when decision and payment are recorded here. */
  readonly benefitsSystem: string | undefined;
};

/** Applying for social assistance: the public form and self-check, and the work of the income consultant. */
export const applicationsFront = (house: ApplicationsHouse): ModuleFront => ({
  access: applicationsAccess,
  routes: [
    applyPage,
    applyRoute(house.gate),
    selfCheckPage,
    selfCheckRoute,
    applicationsPage(house.gate),
    takeRoute(house.gate),
    newApplicationPage(house),
    startRoute(house),
    applicationPage(house),
    changeRoute(house),
    paperFile(house),
  ],
  navigation: [{ href: '/applications', label: words.applications }],
});
