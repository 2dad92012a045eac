import { defineWords } from '#web/words.ts';
import type { PlanRefusal } from './rules/plan-refusal.ts';

export const words = defineWords({
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
      `${waiting} mensen wachten en er zijn ${free} vrije uren. Vraag de teammanager om meer uren.`,
    en: (waiting: string, free: string) =>
      `${waiting} people wait and there are ${free} free hours. Ask the team manager for more hours.`,
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
  settle: { nl: 'Zeg wat ervan kwam', en: 'Say what came of it' },
  appointment: { nl: 'Afspraak', en: 'Appointment' },
  outcome: { nl: 'Uitkomst', en: 'Outcome' },
  reason: { nl: 'Waarom niet gekomen', en: 'Why not come' },
  reasonHint: { nl: 'Vraag het eerst aan de aanvrager.', en: 'First ask the applicant.' },
  followUp: { nl: 'Wat volgt', en: 'What follows' },
  save: { nl: 'Leg vast', en: 'Record' },
  mailSubject: { nl: 'Uw afspraak bij de gemeente', en: 'Your appointment with the municipality' },
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
    nl: 'Deze afspraak is nog niet geweest: hij kan alleen afgezegd of verzet worden.',
    en: 'This appointment has not been yet: it can only be cancelled or moved.',
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
} as const;
