import { defineWords } from '#web/words.ts';

/** The chapters about tracks, intakes and effort plans. */
export const trackWords = defineWords({
  trackTitle: { nl: 'Sporen', en: 'Tracks' },
  assessMessage: {
    nl: (day: string, share: string, before: string) =>
      `Op ${day} had ${share} van de begeleide cliënten nog geen spoor in het model van dat moment${before}.`,
    en: (day: string, share: string, before: string) =>
      `On ${day}, ${share} of the guided clients had no track yet in the model of that time${before}.`,
  },
  movesMessage: {
    nl: (period: string, count: string, before: string) =>
      `In het ${period} gingen ${count} personen naar een ander spoor${before}.`,
    en: (period: string, count: string, before: string) =>
      `In the ${period}, ${count} persons went to another track${before}.`,
  },
  toAssess: { nl: 'Nog te beoordelen', en: 'To be assessed' },
  longInTrack0: { nl: 'Langer dan zes maanden in spoor 0', en: 'In track 0 for over six months' },
  deviatesShare: {
    nl: 'Besluiten die afwijken van het voorstel',
    en: 'Decisions that deviate from the proposal',
  },
  requestsRefused: {
    nl: 'Afgewezen verzoeken om een ander spoor',
    en: 'Refused requests for another track',
  },
  tracksSubtitle: {
    nl: (day: string) => `Personen naar spoor op ${day}`,
    en: (day: string) => `Persons by track on ${day}`,
  },
  movesSubtitle: {
    nl: (period: string) => `Overgangen naar het nieuwe spoor, ${period}`,
    en: (period: string) => `Moves by the new track, ${period}`,
  },
  deviationsSubtitle: {
    nl: (period: string) => `Afwijkingen van het voorstel naar reden, ${period}`,
    en: (period: string) => `Deviations from the proposal by reason, ${period}`,
  },
  intakeTitle: { nl: 'Intake en inspanningsplan', en: 'Intake and effort plan' },
  intakesMessage: {
    nl: (period: string, count: string, before: string) =>
      `In het ${period} werden ${count} intakes afgerond${before}.`,
    en: (period: string, count: string, before: string) =>
      `In the ${period}, ${count} intakes were finished${before}.`,
  },
  checksMessage: {
    nl: (period: string, count: string, before: string) =>
      `In het ${period} werden ${count} inspanningsplannen getoetst${before}. Uit een toets volgt niets vanzelf.`,
    en: (period: string, count: string, before: string) =>
      `In the ${period}, ${count} effort plans were checked${before}. Nothing follows from a check by itself.`,
  },
  intakesDone: { nl: 'Afgeronde intakes', en: 'Finished intakes' },
  plansMet: { nl: 'Plannen die gedaan zijn', en: 'Plans that were met' },
  checksSubtitle: {
    nl: (period: string) => `Getoetste inspanningsplannen naar uitkomst, ${period}`,
    en: (period: string) => `Effort plans checked, by result, ${period}`,
  },
});
