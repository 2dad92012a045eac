import { defineWords } from '#web/words.ts';
import type { HoursFault } from './rules/opening-hours.ts';

export const hoursWords = defineWords({
  planning: { nl: 'Planning', en: 'Planning' },
  hours: { nl: 'Uren voor intakes', en: 'Hours for intakes' },
  lead: {
    nl: 'Open uren van een medewerker, eenmalig of elke week, of neem ze terug. Op deze bladzijde staan geen cliënten.',
    en: 'Open hours of a member of staff, once or each week, or take them back. This page shows no clients.',
  },
  worker: { nl: 'Medewerker', en: 'Member of staff' },
  show: { nl: 'Toon', en: 'Show' },
  openFor: {
    nl: (name: string) => `Open uren van ${name}`,
    en: (name: string) => `Open hours of ${name}`,
  },
  from: { nl: 'Vanaf', en: 'From' },
  until: { nl: 'Tot en met', en: 'Until' },
  untilHint: { nl: 'Leeg: alleen die ene dag.', en: 'Empty: that one day only.' },
  weekdays: { nl: 'Elke week op', en: 'Each week on' },
  dayNames: {
    nl: 'maandag dinsdag woensdag donderdag vrijdag',
    en: 'Monday Tuesday Wednesday Thursday Friday',
  },
  times: { nl: 'Begintijden', en: 'Times at which they begin' },
  timesHint: {
    nl: 'Een gesprek duurt een uur. Bijvoorbeeld: 09:00, 10:15, 13:00',
    en: 'A talk takes an hour. For example: 09:00, 10:15, 13:00',
  },
  open: { nl: 'Open deze uren', en: 'Open these hours' },
  hoursOf: {
    nl: (name: string) => `Uren van ${name}, komende drie maanden`,
    en: (name: string) => `Hours of ${name}, next three months`,
  },
  caption: {
    nl: (all: string, free: string) => `${all} uren, waarvan ${free} vrij`,
    en: (all: string, free: string) => `${all} hours, of which ${free} are free`,
  },
  none: { nl: 'Er zijn geen uren open.', en: 'No hours are open.' },
  choose: { nl: 'Kies', en: 'Choose' },
  chooseHour: { nl: (hour: string) => `Kies ${hour}`, en: (hour: string) => `Choose ${hour}` },
  hour: { nl: 'Uur', en: 'Hour' },
  at: {
    nl: (day: string, time: string) => `${day}, ${time} uur`,
    en: (day: string, time: string) => `${day}, ${time}`,
  },
  standing: { nl: 'Stand', en: 'Standing' },
  taken: { nl: 'afspraak', en: 'appointment' },
  free: { nl: 'vrij', en: 'free' },
  withdraw: { nl: 'Neem de gekozen uren terug', en: 'Take the chosen hours back' },
  chooseSome: { nl: 'Kies ten minste een uur.', en: 'Choose at least one hour.' },
  someTaken: {
    nl: 'Een uur met een afspraak blijft staan. Verzet eerst de afspraak; de andere uren zijn teruggenomen.',
    en: 'An hour with an appointment stays. Move the appointment first; the other hours were taken back.',
  },
  done: {
    nl: (hours: string) => `Aantal uren veranderd: ${hours}.`,
    en: (hours: string) => `Hours changed: ${hours}.`,
  },
});

export const hoursFaults: Readonly<
  Record<HoursFault, { readonly nl: string; readonly en: string }>
> = {
  'no-day': { nl: 'Kies een bestaande datum.', en: 'Choose an existing date.' },
  past: { nl: 'Kies een dag vanaf morgen.', en: 'Choose a day from tomorrow on.' },
  'before-from': {
    nl: 'Deze dag ligt voor de eerste. Kies een latere.',
    en: 'This day is before the first. Choose a later one.',
  },
  'too-far': {
    nl: 'Dit is meer dan een kwartaal. Open de uren in delen.',
    en: 'This is more than a quarter. Open the hours in parts.',
  },
  choose: {
    nl: 'Kies ten minste een dag van de week.',
    en: 'Choose at least one day of the week.',
  },
  'no-time': {
    nl: 'Schrijf tijden als 09:00, met een komma ertussen.',
    en: 'Write times as 09:00, with a comma between them.',
  },
  'too-close': {
    nl: 'Een gesprek duurt een uur: laat er een uur tussen.',
    en: 'A talk takes an hour: leave an hour between them.',
  },
};
