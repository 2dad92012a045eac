import type { Gate } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { Jobs } from '#platform/jobs/jobs.ts';
import type { ModuleFront } from '#web/route.ts';
import { caseloadAccess } from './access.ts';
import { transferJob } from './actions/transfer-job.ts';
import { handOverWords } from './hand-over-words.ts';
import { assignPage, postAssign } from './pages/assign-page.tsx';
import { caseloadPage } from './pages/caseload-page.tsx';
import {
  handOverPage,
  postHandOver,
  postHandOverAnswer,
  postHandOverFeedback,
} from './pages/hand-over-page.tsx';
import { handOversPage } from './pages/hand-overs-page.tsx';
import { coachClientsPage, termsPage } from './pages/team-lists.tsx';
import { teamPage } from './pages/team-page.tsx';
import { postTransferStep, transferPage } from './pages/transfer-page.tsx';
import { postTransfer, transfersPage } from './pages/transfers-page.tsx';
import { waitingPage } from './pages/waiting-page.tsx';
import { transferWords } from './transfer-words.ts';
import { words } from './words.ts';

export { overdueAmong } from './actions/open-lists.ts';
export {
  contactsOverdue,
  newInCaseload,
  takenOver,
  waitingForCoach,
} from './pages/due-in-caseload.ts';
export { guidanceInFile } from './pages/guidance-in-file.tsx';
export {
  handOverFeedback,
  handOversSent,
  handOversToAnswer,
  handOversToSettle,
} from './pages/hand-overs-page.tsx';
export { readCaseloadView } from './rules/caseload-view.ts';
export { giveFirstTeam, listOwnPersons, listTeamLines } from './store.ts';

type CaseloadHouse = {
  readonly gate: Gate;
  readonly jobs: Jobs;
  readonly today: () => Day;
};

/** The caseload of a coach, the team of who leads or divides it, hand-overs, and the division of caseloads. */
export const caseloadFront = ({ gate, jobs, today }: CaseloadHouse): ModuleFront => {
  const job = transferJob(gate, today);
  const desk = { gate, jobs, job };
  return {
    access: caseloadAccess,
    routes: [
      caseloadPage(gate),
      teamPage(gate),
      termsPage(gate),
      coachClientsPage(gate),
      waitingPage(gate),
      handOversPage(gate),
      handOverPage(gate),
      postHandOver(gate),
      postHandOverAnswer(gate),
      postHandOverFeedback(gate),
      assignPage(gate),
      postAssign(gate),
      transfersPage(desk),
      postTransfer(desk),
      transferPage(desk),
      postTransferStep(desk),
    ],
    navigation: [
      { href: '/caseload', label: words.caseload },
      { href: '/team', label: words.team },
      { href: '/team/waiting', label: words.whoWaits },
      { href: '/team/hand-overs', label: handOverWords.handOvers },
      { href: '/team/transfers', label: transferWords.transfers },
    ],
    jobs: [job],
  };
};
