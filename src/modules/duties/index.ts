import type { ModuleFront } from '#web/route.ts';
import { dutiesAccess } from './access.ts';
import { considerationPage, type DutiesHouse } from './pages/consideration-page.tsx';
import { decisionRoutes } from './pages/decision-form.ts';
import {
  contributionRoutes,
  examinationRoutes,
  exemptionRoutes,
  signalRoutes,
} from './pages/duty-forms.ts';
import { claimRoutes, contributionEndRoutes, exemptionEndRoutes } from './pages/ending-forms.ts';
import { hearingOutcomeRoutes, inviteRoutes, viewRoutes } from './pages/hearing-forms.tsx';
import { reviewPage } from './pages/review-page.tsx';
import { takeSignalRoute } from './pages/take-up-signal.tsx';
import { words } from './words.ts';

export { giveView } from './actions/give-view.ts';
export {
  type Hearing,
  listHearings,
  listSanctionDecisions,
  type MadeDecision,
} from './hearing-store.ts';
export { hearingOutcomes, hearingWays } from './hearing-words.ts';
export {
  type ClientView,
  listOwnConsiderations,
  listOwnViews,
  type OwnConsideration,
} from './own-store.ts';
export { whenOf } from './pages/consideration-view.tsx';
export { hearingsDue } from './pages/due-in-hearings.ts';
export { areaReviewsDue, claimsDue, sanctionsOnBenefit } from './pages/due-in-income.ts';
export { reviewCasesDue } from './pages/due-in-review.ts';
export { dutiesInFile } from './pages/duties-in-file.tsx';
export {
  ClaimTable,
  ContributionTable,
  ExaminationTable,
  ExemptionTable,
  SanctionTable,
} from './pages/duty-tables.tsx';
export { exemptionReviewsDue } from './pages/reviews-due.ts';
export { signalsDue } from './pages/take-up-signal.tsx';
export {
  listClaims,
  listContributions,
  listExaminations,
  listExemptions,
  listSanctions,
} from './store.ts';

/** Duties of a client in the file, and the cases of who re-examines. */
export const dutiesFront = (house: DutiesHouse): ModuleFront => {
  const { gate } = house;
  return {
    access: dutiesAccess,
    routes: [
      considerationPage(house),
      ...inviteRoutes(gate),
      ...hearingOutcomeRoutes(gate),
      ...viewRoutes(gate),
      ...decisionRoutes(house),
      ...signalRoutes(gate),
      ...contributionRoutes(gate),
      ...exemptionRoutes(gate),
      ...examinationRoutes(gate),
      ...contributionEndRoutes(gate),
      ...exemptionEndRoutes(gate),
      ...claimRoutes(gate),
      reviewPage(gate),
      takeSignalRoute(gate),
    ],
    navigation: [{ href: '/review', label: words.reviewTitle }],
  };
};
