import type { Gate } from '#database/scope.ts';
import type { ModuleFront } from '#web/route.ts';
import { mineAccess } from './access.ts';
import { benefitWords } from './benefit-words.ts';
import { contactWords } from './contact-words.ts';
import { detailsWords } from './details-words.ts';
import { letterWords } from './letter-words.ts';
import { offerWords } from './offer-words.ts';
import { appointmentFile } from './pages/appointment-file.ts';
import { benefitPage } from './pages/benefit-page.tsx';
import { contactPage } from './pages/contact-page.tsx';
import { detailsPage, postDataRequest, postDetails } from './pages/details-page.tsx';
import { lettersPage, ownLetterPdf } from './pages/letters-page.tsx';
import { offersPage } from './pages/offers-page.tsx';
import { planPage } from './pages/plan-page.tsx';
import { postConsent, postWithdrawal } from './pages/post-consent.ts';
import { postOwnCallBack, postOwnMessage } from './pages/post-message.ts';
import { postOffer } from './pages/post-offer.ts';
import { ownPaper, postPaper } from './pages/post-paper.ts';
import { postTalkAsk } from './pages/post-talk-ask.ts';
import { ownProof, postTask } from './pages/post-task.ts';
import { postView } from './pages/post-view.ts';
import { sharingPage } from './pages/sharing-page.tsx';
import { startPage } from './pages/start-page.tsx';
import { planWords } from './plan-words.ts';
import { sharingWords } from './sharing-words.ts';
import { words } from './words.ts';

/** The client's own place: what is expected, planned, proposed, decided and shared, and what the client does about it. */
export const mineFront = (house: {
  readonly gate: Gate;
  readonly synthetic: () => boolean;
}): ModuleFront => {
  const { gate } = house;
  return {
    access: mineAccess,
    routes: [
      startPage(gate),
      planPage(gate),
      offersPage(gate),
      contactPage(gate),
      appointmentFile(gate),
      benefitPage(gate),
      lettersPage(gate),
      ownLetterPdf(house),
      sharingPage(gate),
      detailsPage(gate),
      ownProof(gate),
      postTask(gate),
      postOffer(gate),
      postOwnMessage(gate),
      postOwnCallBack(gate),
      postTalkAsk(gate),
      postView(gate),
      postPaper(gate),
      ownPaper(gate),
      postConsent(gate),
      postWithdrawal(gate),
      postDetails(gate),
      postDataRequest(gate),
    ],
    navigation: [
      { href: '/mine', label: words.start },
      { href: '/mine/contact', label: contactWords.title },
      { href: '/mine/plan', label: planWords.title },
      { href: '/mine/offers', label: offerWords.title },
      { href: '/mine/benefit', label: benefitWords.title },
      { href: '/mine/letters', label: letterWords.title },
      { href: '/mine/sharing', label: sharingWords.title },
      { href: '/mine/details', label: detailsWords.title },
    ],
  };
};
