import type { Gate } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { Jobs } from '#platform/jobs/jobs.ts';
import type { ModuleFront } from '#web/route.ts';
import { sendingsAccess } from './access.ts';
import { sendingJob } from './actions/sending-job.ts';
import { newSendingPage, postSending } from './pages/new-page.tsx';
import { postDraft, postStep, previewPdf, sendingPage } from './pages/sending-page.tsx';
import { sendingsPage } from './pages/sendings-page.tsx';
import { words } from './words.ts';

/** One letter or mail to many clients: chosen, read over, sent as a job, in each file. */
export function sendingsFront(house: {
  readonly gate: Gate;
  readonly jobs: Jobs;
  readonly today: () => Day;
  readonly synthetic: () => boolean;
}): ModuleFront {
  const job = sendingJob(house.gate, house.today);
  const desk = { ...house, job };
  return {
    access: sendingsAccess,
    routes: [
      sendingsPage(house.gate),
      newSendingPage(house.gate),
      postSending(house.gate),
      sendingPage(desk),
      postDraft(desk),
      previewPdf(desk),
      postStep(desk),
    ],
    navigation: [{ href: '/sendings', label: words.sendings }],
    jobs: [job],
  };
}
