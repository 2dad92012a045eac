import { defineWords } from '#web/words.ts';
import type { PlanRefusal } from './rules/plan-refusal.ts';

export const words = defineWords({
  askedTalks: { nl: 'Cliënten die niet kunnen komen', en: 'Clients who cannot come' },
  askedTalksOrder: {
    nl: 'Wat een cliënt over een afspraak vroeg, oudste vraag eerst.',
    en: 'What a client asked about an appointment, oldest question first.',
  },
  clientCannot: { nl: 'Kan niet komen', en: 'Cannot come' },
  clientMoves: { nl: 'Vraagt een andere dag', en: 'Asks for another day' },
  clientAskedOn: {
    nl: (asked: string, planned: string) => `gevraagd op ${asked}, over de afspraak van ${planned}`,
    en: (asked: string, planned: string) =>
      `asked on ${asked}, about the appointment of ${planned}`,
  },
  clientAsks: { nl: 'Wat de cliënt vraagt', en: 'What the client asks' },
  planning: { nl: 'Planning', en: 'Planning' },
  lead: {
    nl: 'Wie wacht op een intake, welke uren vrij zijn, en welke afspraken nog geen uitkomst hebben. U ziet niets van het dossier.',
    en: 'Who waits for an intake, which hours are free, and which appointments have no outcome yet. You see nothing of the file.',
  },
  waiting: { nl: 'Wachten op een intake', en: 'Waiting for an intake' },
  free: { nl: 'Vrije uren, komende twee weken', en: 'Free hours, next two weeks' },
  openTalks: { nl: 'Afspraken zonder uitkomst', en: 'Appointments without outcome' },
  short: {
    nl: 'Er wachten meer mensen dan er uren vrij zijn',
    en: 'More people wait than there are free hours',
  },
  shortBody: {
    nl: (waiting: string, free: string) =>
      `${waiting} mensen wachten en er zijn ${free} vrije uren. Open meer uren.`,
    en: (waiting: string, free: string) =>
      `${waiting} people wait and there are ${free} free hours. Open more hours.`,
  },
  waitingOrder: {
    nl: 'Wie het langst wacht staat bovenaan.',
    en: 'Who has waited longest stands on top.',
  },
  openOrder: {
    nl: 'De eerste afspraak staat bovenaan.',
    en: 'The first appointment stands on top.',
  },
  client: { nl: 'Aanvrager', en: 'Applicant' },
  since: { nl: 'Aangevraagd op', en: 'Applied on' },
  missed: { nl: 'Keer niet gekomen', en: 'Times not come' },
  when: { nl: 'Wanneer', en: 'When' },
  with: { nl: 'Met wie', en: 'With whom' },
  interpreter: { nl: 'Tolk', en: 'Interpreter' },
  noInterpreter: { nl: 'geen tolk', en: 'no interpreter' },
  nobodyWaits: { nl: 'Niemand wacht.', en: 'Nobody waits.' },
  noTalks: {
    nl: 'Er zijn geen afspraken zonder uitkomst.',
    en: 'There are no appointments without outcome.',
  },
  plan: { nl: 'Maak een afspraak', en: 'Make an appointment' },
  place: { nl: 'Uur', en: 'Hour' },
  at: {
    nl: (day: string, time: string, staff: string) => `${day}, ${time} uur, ${staff}`,
    en: (day: string, time: string, staff: string) => `${day}, ${time}, ${staff}`,
  },
  kind: { nl: 'Soort gesprek', en: 'Kind of talk' },
  toHours: { nl: 'Open of sluit uren', en: 'Open or close hours' },
  talkOf: {
    nl: (name: string) => `Afspraak van ${name}`,
    en: (name: string) => `Appointment of ${name}`,
  },
  myDay: { nl: 'Mijn dag', en: 'My day' },
  noTalk: { nl: 'Deze afspraak is er niet', en: 'There is no such appointment' },
  noTalkLead: {
    nl: 'Zij bestaat niet, of is van een collega.',
    en: 'It does not exist, or belongs to a colleague.',
  },
  noOutcome: { nl: 'nog niet bekend', en: 'not known yet' },
  calendarFile: { nl: 'Zet in uw agenda (ICS)', en: 'Add to your calendar (ICS)' },
  calendarName: { nl: 'afspraak', en: 'appointment' },
  move: { nl: 'Verzet de afspraak', en: 'Move the appointment' },
  moveLead: {
    nl: 'De oude afspraak vervalt. De cliënt krijgt een brief, en per mail een nieuw agendabestand.',
    en: 'The old appointment is void. The client gets a letter, and by mail a new calendar file.',
  },
  followUpBefore: {
    nl: 'Eerst een tweede uitnodiging; daarna een hersteltermijn (Awb 4:5), want er is nog geen besluit.',
    en: 'First a second invitation; then a term to make good (Awb 4:5), for nothing is decided yet.',
  },
  followUpAfter: {
    nl: 'Eerst een tweede uitnodiging; daarna een hoorgesprek (Awb 4:8), want er is al een besluit.',
    en: 'First a second invitation; then a hearing (Awb 4:8), for there is a decision already.',
  },
  waitsSince: {
    nl: (day: string, missed: string) =>
      missed === '0' ? `aangevraagd op ${day}` : `wacht sinds ${day}, ${missed} keer niet gekomen`,
    en: (day: string, missed: string) =>
      missed === '0' ? `applied on ${day}` : `waits since ${day}, did not come ${missed} times`,
  },
  talksComing: { nl: 'Gesprekken van de komende week', en: 'Talks of the coming week' },
  talksComingOrder: {
    nl: 'Het eerste gesprek staat bovenaan. Er staat bij waar nog een tolk nodig is.',
    en: 'The first talk stands on top. It says where an interpreter is needed.',
  },
  arrangeInterpreter: {
    nl: (tongue: string) => `tolk nodig: ${tongue}`,
    en: (tongue: string) => `interpreter needed: ${tongue}`,
  },
  talksToSettle: { nl: 'Gesprekken zonder uitkomst', en: 'Talks without outcome' },
  ownTalks: { nl: 'Mijn gesprekken', en: 'My talks' },
  ownTalksOrder: {
    nl: 'Gesprekken zonder uitkomst tot en met de komende week, het eerste bovenaan.',
    en: 'Talks without outcome up to the coming week, the first on top.',
  },
  today: { nl: 'vandaag', en: 'today' },
  planned: { nl: 'gepland', en: 'planned' },
  sayOutcome: { nl: 'zeg wat ervan kwam', en: 'say what came of it' },
  repairTerms: { nl: 'Hersteltermijn na niet komen', en: 'Term to make good after not coming' },
  repairTermsOrder: {
    nl: 'Wie voor de tweede keer niet kwam en nog geen termijn kreeg (Awb 4:5), de oudste eerst.',
    en: 'Who did not come for the second time and got no term yet (Awb 4:5), oldest first.',
  },
  giveTerm: { nl: 'Geef een hersteltermijn', en: 'Give a term to make good' },
  missedBecause: {
    nl: (day: string, why: string) => `niet gekomen op ${day}: ${why}`,
    en: (day: string, why: string) => `did not come on ${day}: ${why}`,
  },
  settle: { nl: 'Zeg wat ervan kwam', en: 'Say what came of it' },
  appointment: { nl: 'Afspraak', en: 'Appointment' },
  outcome: { nl: 'Uitkomst', en: 'Outcome' },
  reason: { nl: 'Waarom niet gekomen', en: 'Why not come' },
  reasonHint: { nl: 'Vraag het eerst aan de aanvrager.', en: 'First ask the applicant.' },
  followUp: { nl: 'Wat volgt', en: 'What follows' },
  save: { nl: 'Leg vast', en: 'Record' },
  mailSubject: { nl: 'Uw afspraak bij de gemeente', en: 'Your appointment with the municipality' },
  mailChanged: {
    nl: (day: string, time: string) =>
      `Uw afspraak is nu op ${day} om ${time} uur. De eerdere vervalt. Kunt u niet? Bel 06-00000000.`,
    en: (day: string, time: string) =>
      `Your appointment is now on ${day} at ${time}. The earlier one is void. Can you not come? Call 06-00000000.`,
  },
  mailCancelled: {
    nl: (day: string, time: string) =>
      `Uw afspraak op ${day} om ${time} uur gaat niet door. U krijgt een nieuwe. Vragen? Bel 06-00000000.`,
    en: (day: string, time: string) =>
      `Your appointment on ${day} at ${time} is cancelled. You will get a new one. Questions? Call 06-00000000.`,
  },
  mailText: {
    nl: (day: string, time: string) =>
      `U hebt een afspraak op ${day} om ${time} uur. Kunt u niet? Bel 06-00000000.`,
    en: (day: string, time: string) =>
      `You have an appointment on ${day} at ${time}. Can you not come? Call 06-00000000.`,
  },
});

export const faults: Readonly<
  Record<PlanRefusal, { readonly field: string; readonly nl: string; readonly en: string }>
> = {
  client: { field: 'client', nl: 'Kies iemand die wacht.', en: 'Choose somebody who waits.' },
  place: { field: 'place', nl: 'Kies een vrij uur.', en: 'Choose a free hour.' },
  taken: {
    field: 'place',
    nl: 'Dit uur is net bezet, of er is al een afspraak: kies opnieuw.',
    en: 'This hour was just taken, or there is an appointment already: choose again.',
  },
  appointment: { field: 'appointment', nl: 'Kies een afspraak.', en: 'Choose an appointment.' },
  outcome: { field: 'outcome', nl: 'Kies een uitkomst.', en: 'Choose an outcome.' },
  'not-yet': {
    field: 'outcome',
    nl: 'Deze afspraak is nog niet geweest: zeg haar af, of verzet haar hierboven.',
    en: 'This appointment has not been yet: cancel it, or move it above.',
  },
  'settled-already': {
    field: 'appointment',
    nl: 'De uitkomst is al vastgelegd.',
    en: 'The outcome is recorded already.',
  },
  'why-first': {
    field: 'absence_reason',
    nl: 'Vraag eerst waarom, en leg dat vast.',
    en: 'First ask why, and record that.',
  },
  'follow-up': { field: 'follow_up', nl: 'Kies wat volgt.', en: 'Choose what follows.' },
  'invite-first': {
    field: 'follow_up',
    nl: 'Nodig eerst een tweede keer uit.',
    en: 'First invite a second time.',
  },
  'hearing-after-grant': {
    field: 'follow_up',
    nl: 'Over de aanvraag is nog niet besloten: kies een hersteltermijn (Awb 4:5).',
    en: 'The application is not decided yet: choose a term to make good (Awb 4:5).',
  },
  'term-before-grant': {
    field: 'follow_up',
    nl: 'Over de aanvraag is al besloten: kies een hoorgesprek (Awb 4:8).',
    en: 'The application is decided already: choose a hearing (Awb 4:8).',
  },
  'good-reason': {
    field: 'follow_up',
    nl: 'Er was een goede reden: nodig opnieuw uit.',
    en: 'There was a good reason: invite again.',
  },
};

/** What the log says. */
export const reasons = {
  list: 'planning van intakes',
  plan: 'afspraak gemaakt of vastgelegd',
  hours: 'uren voor intakes',
} as const;
