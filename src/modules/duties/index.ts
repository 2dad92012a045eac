import type { Gate } from '#database/scope.ts';
import type { ModuleFront } from '#web/route.ts';
import { dutiesAccess } from './access.ts';
import {
  contributionRoutes,
  examinationRoutes,
  exemptionRoutes,
  signalRoutes,
} from './pages/duty-forms.ts';
import { claimRoutes, contributionEndRoutes, exemptionEndRoutes } from './pages/ending-forms.ts';
import { reviewPage } from './pages/review-page.tsx';
import { words } from './words.ts';

export { giveView } from './actions/give-view.ts';
export {
  type ClientView,
  listOwnConsiderations,
  listOwnViews,
  type OwnConsideration,
} from './own-store.ts';
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
export {
  listClaims,
  listContributions,
  listExaminations,
  listExemptions,
  listSanctions,
} from './store.ts';

/** Duties of a client in the file, and the cases of who re-examines. */
export const dutiesFront = ({ gate }: { readonly gate: Gate }): ModuleFront => ({
  access: dutiesAccess,
  routes: [
    ...signalRoutes(gate),
    ...contributionRoutes(gate),
    ...exemptionRoutes(gate),
    ...examinationRoutes(gate),
    ...contributionEndRoutes(gate),
    ...exemptionEndRoutes(gate),
    ...claimRoutes(gate),
    reviewPage(gate),
  ],
  navigation: [{ href: '/review', label: words.reviewTitle }],
});
