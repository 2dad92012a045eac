import { defineWords } from '#web/words.ts';

export const letterWords = defineWords({
  title: { nl: 'Mijn brieven', en: 'My letters' },
  lead: {
    nl: 'De brieven die wij u stuurden, zoals u ze kreeg.',
    en: 'The letters that we sent you, as you got them.',
  },
  caption: { nl: 'Brieven, nieuwste eerst', en: 'Letters, newest first' },
  none: { nl: 'Er zijn nog geen brieven.', en: 'There are no letters yet.' },
  day: { nl: 'Dag', en: 'Day' },
  subject: { nl: 'Onderwerp', en: 'Subject' },
  objection: { nl: 'Bezwaar mogelijk tot en met', en: 'You can object until' },
  noObjection: {
    nl: 'geen besluit waartegen bezwaar kan',
    en: 'no decision that you can object to',
  },
  read: { nl: 'Lezen', en: 'Read' },
  dutch: { nl: 'Nederlands (PDF)', en: 'Dutch (PDF)' },
  english: { nl: 'Engels (PDF)', en: 'English (PDF)' },
});
