import type { Gate } from '#database/scope.ts';
import type { ModuleFront } from '#web/route.ts';
import { instrumentsAccess } from './access.ts';
import { cataloguePage } from './pages/catalogue-page.tsx';
import { clientInstrumentsPage, postProposal } from './pages/client-instruments-page.tsx';
import { instrumentPage, postVersion } from './pages/instrument-page.tsx';
import { newInstrumentPage, postInstrument } from './pages/new-instrument-page.tsx';
import { resultsPage } from './pages/results-page.tsx';
import { postReferral, postStep, trajectoryPage } from './pages/trajectory-page.tsx';
import { waitingListPage } from './pages/waiting-page.tsx';
import { words } from './words.ts';

export { recordStep } from './actions/take-step.ts';
export { listInstruments } from './catalogue-store.ts';
export { catalogueToCheck, fullDue, placesDue, stalledDue } from './pages/due-in-catalogue.ts';
export { trajectoriesDue, trajectoriesEnding } from './pages/due-in-instruments.ts';
export { instrumentsInFile } from './pages/instruments-in-file.tsx';
export { nameOf } from './pages/say.tsx';
export { sayStatus } from './pages/trajectory-table.tsx';
export { insertTrajectory, listTrajectories, type TrajectoryLine } from './store.ts';

/** The catalogue, what is proposed to a client, and how that goes on. */
export const instrumentsFront = ({ gate }: { readonly gate: Gate }): ModuleFront => ({
  access: instrumentsAccess,
  routes: [
    cataloguePage(gate),
    instrumentPage(gate),
    postVersion(gate),
    newInstrumentPage(gate),
    postInstrument(gate),
    waitingListPage(gate),
    resultsPage(gate),
    clientInstrumentsPage(gate),
    postProposal(gate),
    trajectoryPage(gate),
    postStep(gate),
    postReferral(gate),
  ],
  navigation: [
    { href: '/instruments', label: words.instruments },
    { href: '/instrument-results', label: words.results },
  ],
});
