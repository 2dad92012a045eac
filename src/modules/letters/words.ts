import { defineWords } from '#web/words.ts';

export const words = defineWords({
  letters: { nl: 'Brieven', en: 'Letters' },
  lettersCaption: {
    nl: 'Brieven aan de cliënt, nieuwste eerst',
    en: 'Letters to the client, newest first',
  },
  noLetters: { nl: 'Er zijn nog geen brieven.', en: 'There are no letters yet.' },
  day: { nl: 'Datum', en: 'Date' },
  subject: { nl: 'Onderwerp', en: 'Subject' },
  by: { nl: 'Van', en: 'By' },
  objectionUntil: { nl: 'Bezwaar tot en met', en: 'Objection until' },
  none: { nl: 'geen', en: 'none' },
  pdf: { nl: 'Brief', en: 'Letter' },
  dutch: { nl: (day: string) => `PDF van ${day}`, en: (day: string) => `Dutch PDF of ${day}` },
  english: { nl: (day: string) => `Engelse PDF van ${day}`, en: (day: string) => `PDF of ${day}` },
  sent: {
    nl: (subject: string) => `Brief: ${subject}`,
    en: (subject: string) => `Letter: ${subject}`,
  },
  outbox: { nl: 'Uitgaande mail', en: 'Outgoing mail' },
  outboxLead: {
    nl: (most: string) =>
      `De laatste ${most} mails: hoe ze luiden en of ze weg zijn. Aan wie ze gaan, staat hier niet.`,
    en: (most: string) =>
      `The last ${most} mails: how they read and whether they are gone. Whom they go to is not shown here.`,
  },
  outboxCaption: { nl: 'Mail, nieuwste eerst', en: 'Mail, newest first' },
  noServer: {
    nl: 'Er is geen mailserver ingesteld (WERKSPOOR_SMTP_URL): mail blijft hier staan en gaat nergens heen.',
    en: 'No mail server is set (WERKSPOOR_SMTP_URL): mail stays here and goes nowhere.',
  },
  noMail: { nl: 'Er is nog geen mail.', en: 'There is no mail yet.' },
  queued: { nl: 'Klaargezet', en: 'Queued' },
  text: { nl: 'Tekst', en: 'Text' },
  calendar: { nl: 'Agendabestand', en: 'Calendar file' },
  yes: { nl: 'ja', en: 'yes' },
  standing: { nl: 'Stand', en: 'Standing' },
  sentAt: {
    nl: (moment: string) => `verstuurd op ${moment}`,
    en: (moment: string) => `sent on ${moment}`,
  },
  waits: { nl: 'wacht', en: 'waits' },
  failed: { nl: (why: string) => `niet gelukt: ${why}`, en: (why: string) => `failed: ${why}` },
});

/** What the log says. */
export const outboxReason = 'uitgaande mail bekeken';
