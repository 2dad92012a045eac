import type { Gate } from '#database/scope.ts';
import type { ModuleFront } from '#web/route.ts';
import { placementsAccess } from './access.ts';
import { besidePage } from './pages/beside-page.tsx';
import { brokerPage, postTaken } from './pages/broker-page.tsx';
import {
  candidateRoutes,
  placementRoutes,
  stepRoutes,
  talkRoutes,
} from './pages/placement-forms.ts';
import { allowanceRoutes, endingRoutes, subsidyRoutes } from './pages/running-forms.ts';
import { subsidyPage } from './pages/subsidy-page.tsx';
import { words } from './words.ts';

export { aftercareDue } from './pages/aftercare-due.ts';
export { allowancesDue, candidatesDue, endingsDue } from './pages/due-in-placements.ts';
export { placementsInFile } from './pages/placements-in-file.tsx';
export { ladderChart } from './pages/step-charts.ts';
export { stepsInFile } from './pages/steps-in-file.tsx';
export { listSteps, type StepLine } from './store.ts';

/** From candidate to a job that lasts, and steps forward on the way. */
export const placementsFront = ({ gate }: { readonly gate: Gate }): ModuleFront => ({
  access: placementsAccess,
  routes: [
    ...placementRoutes(gate),
    ...talkRoutes(gate),
    ...candidateRoutes(gate),
    ...stepRoutes(gate),
    ...endingRoutes(gate),
    ...subsidyRoutes(gate),
    ...allowanceRoutes(gate),
    besidePage(gate),
    subsidyPage(gate),
    brokerPage(gate),
    postTaken(gate),
  ],
  navigation: [{ href: '/placements', label: words.homeTitle }],
});
