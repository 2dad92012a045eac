import { defineWords } from '#web/words.ts';

/** My day of the keeper of the catalogue. */
export const dueWords = defineWords({
  full: { nl: 'Wachtlijsten', en: 'Waiting lists' },
  fullOrder: {
    nl: 'Instrumenten waarop mensen wachten; waar de meesten wachten eerst.',
    en: 'Instruments that people wait for; where most wait first.',
  },
  waitFor: {
    nl: (waiting: string) => `${waiting} wachten`,
    en: (waiting: string) => `${waiting} wait`,
  },
  placesTaken: {
    nl: (started: string, places: string) => `${started} van ${places} plaatsen bezet`,
    en: (started: string, places: string) => `${started} of ${places} places taken`,
  },
  catalogueToCheck: { nl: 'Catalogus na te kijken', en: 'Catalogue to be checked' },
  catalogueToCheckOrder: {
    nl: 'Instrumenten waar een jaar niemand naar keek, langst geleden eerst.',
    en: 'Instruments that nobody looked at for a year, longest ago first.',
  },
  checkedOn: {
    nl: (day: string, owner: string) => `nagekeken op ${day} door ${owner}`,
    en: (day: string, owner: string) => `checked on ${day} by ${owner}`,
  },
});
