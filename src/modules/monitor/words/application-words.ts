import { defineWords } from '#web/words.ts';

/** The sentences of the chapter on applications, the search period and waiting for an intake. */
export const applicationWords = defineWords({
  applicationTitle: { nl: 'Aanvragen', en: 'Applications' },
  applicationMessage: {
    nl: (period: string, count: string, before: string) =>
      `In het ${period} kwamen ${count} aanvragen om bijstand binnen${before}.`,
    en: (period: string, count: string, before: string) =>
      `In the ${period}, ${count} applications for social assistance came in${before}.`,
  },
  decidedInTimeMessage: {
    nl: (share: string) => `Over ${share} werd binnen de wettelijke termijn beslist.`,
    en: (share: string) => `${share} were decided within the legal term.`,
  },
  decidedInTime: { nl: 'Op tijd beslist', en: 'Decided in time' },
  daysToDecide: { nl: 'Dagen tot de beslissing', en: 'Days to the decision' },
  searchPeriod: { nl: 'Zoekperiode toegepast onder 27', en: 'Search period applied under 27' },
  advanceInTime: {
    nl: 'Voorschot op tijd, binnen vier weken',
    en: 'Advance in time, within four weeks',
  },
  searchEndedWithout: {
    nl: 'Zoekperiode voorbij zonder aanvraag',
    en: 'Search period ended without an application',
  },
  daysToIntake: { nl: 'Dagen tot de werkintake', en: 'Days to the work intake' },
  intakesMissed: { nl: 'Niet verschenen bij de intake', en: 'Missed intakes' },
  applicationSubtitle: {
    nl: (period: string) => `Aanvragen en meldingen die eindigden, naar uitkomst, ${period}`,
    en: (period: string) => `Applications and reports that ended, by outcome, ${period}`,
  },
});
