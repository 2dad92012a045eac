import { defineWords } from '#web/words.ts';

/** What is wrong on a form, and how to mend it. */
export const formFaults = defineWords({
  employer: { nl: 'Vul de naam van de werkgever in.', en: 'Enter the name of the employer.' },
  contract: { nl: 'Kies een soort contract.', en: 'Choose a kind of contract.' },
  months: {
    nl: 'Vul maanden in van 1 tot en met 60, of niets bij onbepaalde tijd.',
    en: 'Enter months from 1 to 60, or nothing for a permanent contract.',
  },
  hours: {
    nl: 'Vul een heel getal in van 1 tot en met 60.',
    en: 'Enter a whole number from 1 to 60.',
  },
  placedBy: {
    nl: 'Kies door wie het werk er kwam.',
    en: 'Choose through whom the work came about.',
  },
  past: {
    nl: 'Vul een dag in die niet in de toekomst ligt.',
    en: 'Enter a day that does not lie in the future.',
  },
  withWhom: { nl: 'Kies met wie u sprak.', en: 'Choose with whom you talked.' },
  said: { nl: 'Schrijf kort op hoe het gaat.', en: 'Write shortly how it is going.' },
  noPlacement: {
    nl: 'Er was toen nog geen plaatsing. Leg die eerst vast.',
    en: 'There was no placement by then. Record it first.',
  },
  wish: { nl: 'Vul in welk werk de cliënt wil.', en: 'Enter what work the client wants.' },
  startDay: {
    nl: 'Vul een bestaande dag in, vanaf vandaag.',
    en: 'Enter an existing day, from today on.',
  },
  candidate: { nl: 'Deze cliënt is al kandidaat.', en: 'This client is a candidate already.' },
  level: { nl: 'Kies een trede.', en: 'Choose a level.' },
  step: {
    nl: 'Op die dag is al een trede vastgesteld.',
    en: 'A level was recorded on that day already.',
  },
  amount: { nl: 'Vul een bedrag in, zoals 540,00.', en: 'Enter an amount, as 540.00.' },
  wageValue: {
    nl: 'Vul een heel getal in van 1 tot en met 100.',
    en: 'Enter a whole number from 1 to 100.',
  },
  article: { nl: 'Kies een artikel.', en: 'Choose an article.' },
  subsidyKind: { nl: 'Kies een soort.', en: 'Choose a kind.' },
  flatEnd: {
    nl: 'Forfaitair kan hoogstens zes maanden (artikel 10d lid 5): vul een einddag in binnen die tijd.',
    en: 'The flat rate lasts six months at most (article 10d(5)): fill in an end within that time.',
  },
  endOrder: { nl: 'Kies een einde na de eerste dag.', en: 'Choose an end after the first day.' },
  subsidyTaken: {
    nl: 'Er loopt dan geen plaatsing, of er is in die tijd al een subsidie. Kijk in het dossier.',
    en: 'No placement runs by then, or there is a subsidy in that time already. Look in the file.',
  },
  allowanceTaken: {
    nl: 'In die tijd is er al een vrijlating. Beëindig die eerst.',
    en: 'In that time income is left out of account already. End that first.',
  },
  firstOfMonth: {
    nl: 'Kies de eerste dag van een maand, hoogstens een jaar terug of vooruit.',
    en: 'Choose the first day of a month, at most a year back or ahead.',
  },
});
