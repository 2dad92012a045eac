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
  reintegration: { nl: 'Over werk', en: 'About work' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  nextStep: { nl: 'Volgende stap', en: 'Next step' },
  noNextStep: { nl: 'nog niets afgesproken', en: 'nothing agreed yet' },
  agreedOn: {
    nl: (day: string) => `afgesproken op ${day}`,
    en: (day: string) => `agreed on ${day}`,
  },
  lastContact: { nl: 'Laatste contact', en: 'Last contact' },
  noContact: { nl: 'nog geen contact', en: 'no contact yet' },
  daysAgo: {
    nl: (days: number) =>
      days === 0 ? 'vandaag' : days === 1 ? 'gisteren' : `${days} dagen geleden`,
    en: (days: number) => (days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`),
  },
});
