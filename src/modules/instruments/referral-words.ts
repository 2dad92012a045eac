import { defineWords } from '#web/words.ts';

/** What follows when a referral waits for an answer. */
export const referralWords = defineWords({
  openReferral: {
    nl: (partner: string) => `De doorverwijzing naar ${partner}`,
    en: (partner: string) => `The referral to ${partner}`,
  },
  expiredOn: {
    nl: (day: string) => `Het antwoord had er op ${day} moeten zijn.`,
    en: (day: string) => `The answer should have been there on ${day}.`,
  },
  whatFollows: { nl: 'Wat volgt?', en: 'What follows?' },
  renew: {
    nl: 'Stuur opnieuw, met een nieuwe antwoorddag',
    en: 'Send again, with a new answer day',
  },
  takeBack: { nl: 'Trek de doorverwijzing in', en: 'Withdraw the referral' },
  whyBack: { nl: 'Waarom ingetrokken', en: 'Why withdrawn' },
  whyBackHint: { nl: 'De partner leest dit.', en: 'The partner reads this.' },
  chooseWhy: {
    nl: 'Kies waarom u de doorverwijzing intrekt.',
    en: 'Choose why you withdraw the referral.',
  },
  carryOut: { nl: 'Voer uit', en: 'Carry out' },
  takenBackBecause: {
    nl: (why: string) => `ingetrokken: ${why}`,
    en: (why: string) => `withdrawn: ${why}`,
  },
});
