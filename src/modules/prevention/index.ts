import type { Gate } from '#database/scope.ts';
import type { ModuleFront } from '#web/route.ts';
import { preventionAccess } from './access.ts';
import { enrolPage, postEnrolment } from './pages/enrol-page.tsx';
import { homePage } from './pages/home-page.tsx';
import { participantPage, postEnd, postMeeting, postTalk } from './pages/participant-page.tsx';
import { yieldPage } from './pages/yield-page.tsx';
import { words } from './words.ts';

export {
  preventionEnding,
  preventionTalks,
  preventionToClose,
} from './pages/due-in-prevention.ts';

/** WW@Work: who enrolled, who is due for a talk, how it ended; and the public form to enrol. */
export const preventionFront = ({ gate }: { readonly gate: Gate }): ModuleFront => ({
  access: preventionAccess,
  routes: [
    homePage(gate),
    yieldPage(gate),
    participantPage(gate),
    postTalk(gate),
    postMeeting(gate),
    postEnd(gate),
    enrolPage(gate),
    postEnrolment(gate),
  ],
  navigation: [
    { href: '/prevention', label: words.title },
    { href: '/prevention/yield', label: words.yield },
  ],
});
