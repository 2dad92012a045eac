import { defineWords } from '#web/words.ts';

export const contactWords = defineWords({
  title: { nl: 'Mijn contact', en: 'My contact' },
  lead: {
    nl: 'Uw contactpersoon, uw afspraken en wat wij met u bespraken.',
    en: 'Your contact person, your appointments and what we talked about with you.',
  },
  callBacks: { nl: 'Teruggebeld worden', en: 'Being called back' },
  callBacksCaption: { nl: 'Wanneer u vroeg om een telefoontje', en: 'When you asked for a call' },
  noCallBacks: {
    nl: 'U vroeg nog niet om een telefoontje.',
    en: 'You have not asked for a call yet.',
  },
  askedOn: { nl: 'Gevraagd op', en: 'Asked on' },
  about: { nl: 'Waarover', en: 'About' },
  state: { nl: 'Hoe staat het', en: 'How it stands' },
  waits: { nl: 'wij bellen u nog', en: 'we will call you' },
  triedOn: {
    nl: (days: string) => `wij belden op ${days} en kregen u niet`,
    en: (days: string) => `we called on ${days} and did not reach you`,
  },
  answered: { nl: (day: string) => `gesproken op ${day}`, en: (day: string) => `spoken on ${day}` },
  withdrawn: { nl: 'niet meer nodig', en: 'no longer needed' },
  talks: { nl: 'Wat wij bespraken', en: 'What we talked about' },
  talksCaption: {
    nl: 'Uw contacten met ons, nieuwste eerst',
    en: 'Your contacts with us, newest first',
  },
  earlierTalks: { nl: 'Eerdere contacten', en: 'Earlier contacts' },
  noTalks: { nl: 'Er staan nog geen contacten.', en: 'There are no contacts yet.' },
  day: { nl: 'Dag', en: 'Day' },
  how: { nl: 'Hoe', en: 'How' },
  topic: { nl: 'Onderwerp', en: 'Topic' },
  with: { nl: 'Met', en: 'With' },
  minutes: { nl: 'Verslag', en: 'Minutes' },
  noMinutes: { nl: 'geen verslag gedeeld', en: 'no minutes shared' },
  agreed: { nl: 'Afgesproken', en: 'Agreed' },
  agreedBy: {
    nl: (what: string, day: string) => `${what} (uiterlijk ${day})`,
    en: (what: string, day: string) => `${what} (by ${day})`,
  },
  done: { nl: (what: string) => `${what} (gedaan)`, en: (what: string) => `${what} (done)` },
  askMinutes: {
    nl: 'Wilt u lezen wat er nog meer over u staat? Vraag om een kopie bij “Mijn gegevens”.',
    en: 'Do you want to read what else stands about you? Ask for a copy under “My details”.',
  },
});
