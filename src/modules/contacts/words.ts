import { defineWords } from '#web/words.ts';

export const words = defineWords({
  contacts: { nl: 'Contacten', en: 'Contacts' },
  caption: {
    nl: (found: string) => `Contacten, nieuwste eerst (${found})`,
    en: (found: string) => `Contacts, newest first (${found})`,
  },
  none: { nl: 'Er zijn nog geen contacten vastgelegd.', en: 'No contacts have been recorded yet.' },
  day: { nl: 'Datum', en: 'Date' },
  topic: { nl: 'Onderwerp', en: 'Topic' },
  channel: { nl: 'Hoe', en: 'How' },
  withWhom: { nl: 'Met wie', en: 'With whom' },
  by: { nl: 'Medewerker', en: 'Member of staff' },
  nextStep: { nl: 'Vervolgstap', en: 'Next step' },
  reintegration: { nl: 'Over werk', en: 'About work' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
});
