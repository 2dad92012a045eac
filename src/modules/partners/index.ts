import type { Gate } from '#database/scope.ts';
import type { ModuleFront } from '#web/route.ts';
import { partnersAccess } from './access.ts';
import { ownReferralPage, postReport, postSignal } from './pages/own-referral-page.tsx';
import { partnersPage, postConsent, postOutcome, postWithdrawal } from './pages/partners-page.tsx';
import { referralsPage } from './pages/referrals-page.tsx';
import { words } from './words.ts';

export { endConsent, giveConsent } from './actions/consent.ts';
export { consentMissing } from './actions/consent-missing.ts';
export { referralsDue, weeksDue, withdrawnTold } from './pages/due-in-partners.ts';
export { partnersInFile } from './pages/partners-in-file.tsx';
export { knows as whatPartnerKnows } from './pages/partners-view.tsx';
export { items, mayAsk } from './rules/sharing.ts';
export {
  type Consent,
  findDepartment,
  listConsents,
  listWorking,
  type OwnDepartment,
  type WorkingPartner,
} from './store.ts';
export { itemNames } from './words.ts';

/** Who works with a client beside the own department; and the partner's own side of it. */
export const partnersFront = ({ gate }: { readonly gate: Gate }): ModuleFront => ({
  access: partnersAccess,
  routes: [
    referralsPage(gate),
    ownReferralPage(gate),
    postReport(gate),
    postSignal(gate),
    partnersPage(gate),
    postConsent(gate),
    postWithdrawal(gate),
    postOutcome(gate),
  ],
  navigation: [{ href: '/referrals', label: words.referrals }],
});
