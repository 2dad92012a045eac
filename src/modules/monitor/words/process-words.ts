import { defineWords } from '#web/words.ts';

/** The chapters on how the process runs, and on being within reach and keeping to what was agreed. */
export const processWords = defineWords({
  notRecorded: {
    nl: (day: string) => `niet vastgelegd vóór ${day}`,
    en: (day: string) => `not recorded before ${day}`,
  },
  recordedFrom: {
    nl: (day: string, names: string) =>
      `Vastgelegd vanaf ${day}; van daarvoor ontbreekt het cijfer of is het onvolledig: ${names}.`,
    en: (day: string, names: string) =>
      `Recorded from ${day} on; an earlier figure is missing or not complete: ${names}.`,
  },

  processTitle: { nl: 'Hoe het proces loopt', en: 'How the process runs' },
  waitingForIntakeMessage: {
    nl: (day: string, count: string, before: string) =>
      `Op ${day} wachtten ${count} mensen op een werkintake${before}.`,
    en: (day: string, count: string, before: string) =>
      `On ${day}, ${count} people waited for a work intake${before}.`,
  },
  daysWaitingMessage: {
    nl: (days: string) => `Zij hadden gemiddeld ${days} geleden een aanvraag gedaan.`,
    en: (days: string) => `They had applied ${days} before, on average.`,
  },
  inTermMessage: {
    nl: (share: string) =>
      `Over ${share} van de aanvragen is binnen de wettelijke termijn beslist.`,
    en: (share: string) => `${share} of the applications were decided within the legal term.`,
  },
  deviationMessage: {
    nl: (share: string) =>
      `Medewerkers weken bij ${share} van de besluiten over een spoor af van wat de regels voorstelden`,
    en: (share: string) =>
      `Workers deviated from what the rules proposed in ${share} of the decisions on a track`,
  },
  deviationReason: {
    nl: (reason: string) => `, het vaakst omdat: ${reason}.`,
    en: (reason: string) => `, most often because: ${reason}.`,
  },
  waitingForIntake: { nl: 'Wachten op een werkintake', en: 'Waiting for a work intake' },
  daysWaiting: { nl: 'Dagen wachten op de werkintake', en: 'Days waiting for the work intake' },
  applicationsOverdue: {
    nl: 'Open aanvragen over de termijn',
    en: 'Open applications past the term',
  },
  effortExplained: {
    nl: 'Uitleg van de cliënt als een plan niet af is',
    en: 'Explanation of the client when a plan was not met',
  },
  secondReadings: { nl: 'Meegelezen besluiten', en: 'Decisions read along' },
  daysToSecond: { nl: 'Dagen tot het meelezen', en: 'Days until the reading along' },
  handOverSubstance: { nl: 'Terugkoppeling binnen 3 weken', en: 'Feedback within 3 weeks' },
  returnedAgain: {
    nl: 'Overdracht voor de tweede keer terug',
    en: 'Hand-over returned for the second time',
  },
  followUpSubtitle: {
    nl: (period: string) => `Wat volgde toen iemand niet kwam op de werkintake, ${period}`,
    en: (period: string) => `What followed when somebody missed the work intake, ${period}`,
  },

  reachableTitle: { nl: 'Bereikbaar en volgens afspraak', en: 'Within reach and as agreed' },
  callBackMessage: {
    nl: (period: string, count: string, before: string) =>
      `In het ${period} vroegen cliënten ${count} keer om teruggebeld te worden${before}.`,
    en: (period: string, count: string, before: string) =>
      `In the ${period}, clients asked ${count} times to be called back${before}.`,
  },
  callBackSoonMessage: {
    nl: (share: string) => `Binnen twee dagen was ${share} daarvan afgehandeld.`,
    en: (share: string) => `${share} of these were dealt with within two days.`,
  },
  overdueMessage: {
    nl: (day: string, share: string, before: string) =>
      `Op ${day} had ${share} van de begeleide cliënten langer geen contact dan het spoor vraagt${before}.`,
    en: (day: string, share: string, before: string) =>
      `On ${day}, ${share} of the guided clients had had no contact for longer than the track asks${before}.`,
  },
  callBacks: { nl: 'Terugbelverzoeken', en: 'Requests to be called back' },
  callBacksSoon: { nl: 'Binnen twee dagen teruggebeld', en: 'Called back within two days' },
  daysToCallBack: { nl: 'Dagen tot het terugbellen', en: 'Days until the call' },
  callBacksStillOpen: { nl: 'Nog niet teruggebeld', en: 'Not called back yet' },
  callBacksWaiting: {
    nl: 'Daarvan langer dan een week geleden',
    en: 'Of these more than a week ago',
  },
  contactOverdue: {
    nl: (department: string) => `Contact te laat, ${department}`,
    en: (department: string) => `Contact overdue, ${department}`,
  },
  referralsStalled: {
    nl: 'Doorverwijzingen zonder antwoord, over de termijn',
    en: 'Referrals without an answer, past the term',
  },
  consentsGiven: { nl: 'Toestemmingen gegeven', en: 'Consents given' },
  consentsWithdrawn: { nl: 'Toestemmingen ingetrokken', en: 'Consents withdrawn' },
  callBackSubtitle: {
    nl: (period: string) => `Terugbelverzoeken naar de weg waarlangs gevraagd is, ${period}`,
    en: (period: string) => `Requests to be called back by the way in which was asked, ${period}`,
  },

  backAfterPlacement: {
    nl: 'Terug binnen een jaar na een plaatsing',
    en: 'Back within a year of a placement',
  },
  claimsOpen: { nl: 'Openstaande vorderingen', en: 'Open claims' },
  settledSubtitle: {
    nl: (period: string) => `Afgesloten boetes en terugvorderingen, naar hoe, ${period}`,
    en: (period: string) => `Settled fines and recoveries, by how, ${period}`,
  },
});
