import type { Gate } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { Mailer } from '#platform/mail/mail.ts';
import type { ModuleFront } from '#web/route.ts';
import { lettersAccess } from './access.ts';
import { mailJob } from './actions/mail-job.ts';
import { letterPdf } from './pages/letter-pdf.ts';
import { outboxPage } from './pages/outbox-page.tsx';
import { words } from './words.ts';

export { deliverMails } from './actions/deliver-mails.ts';
export { addresseeOf, sendLetter } from './actions/send-letter.ts';
export { letterAddress, readLetterName } from './pages/letter-address.ts';
export { answerLetter } from './pages/letter-pdf.ts';
export { lettersInFile } from './pages/letters-in-file.tsx';
export { findLetter, getSender, insertMail as queueMail, listLetters } from './store.ts';

type LettersHouse = {
  readonly gate: Gate;
  readonly synthetic: () => boolean;
  readonly today: () => Day;
  /** Nothing when no mail server is set. */
  readonly mailer: Mailer | undefined;
};

/** Letters of the file as PDF, and the mail that goes out. */
export function lettersFront(house: LettersHouse): ModuleFront {
  const { gate, mailer } = house;
  const job = mailer && mailJob({ ...house, mailer });
  return {
    access: lettersAccess,
    routes: [letterPdf(house), outboxPage(gate, mailer !== undefined)],
    navigation: [{ href: '/outbox', label: words.outbox }],
    jobs: job ? [job] : [],
    clock: async (jobs) => {
      if (job) await jobs.repeat(job, '* * * * *', {});
    },
  };
}
