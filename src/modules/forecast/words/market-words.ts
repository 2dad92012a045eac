import { defineWords } from '#web/words.ts';

type Fault = { readonly line: string; readonly text: string };

export const marketWords = defineWords({
  lead: {
    nl: 'Een eigen reeks van vacatures of werkloosheid: hoe sterk volgen uitstroom en instroom haar?',
    en: 'A series of vacancies or unemployment of your own: how strongly do exits and inflow follow it?',
  },
  none: {
    nl: 'Er is geen reeks geladen: een scenario op de arbeidsmarkt rekent met wat uit onderzoek bekend is.',
    en: 'No series is loaded: a scenario on the labour market goes by what is known from research.',
  },
  loaded: {
    nl: (name: string, source: string, from: string) =>
      `Geladen: ${name}, vanaf ${from}. Bron: ${source}`,
    en: (name: string, source: string, from: string) =>
      `Loaded: ${name}, from ${from}. Source: ${source}`,
  },
  caption: { nl: 'Bij 1% meer in de reeks', en: 'With 1% more in the series' },
  what: { nl: 'wat', en: 'what' },
  effect: { nl: 'verandering in %', en: 'change in %' },
  range: { nl: '95% van de gevallen', en: '95% of cases' },
  said: { nl: 'wat dat zegt', en: 'what that says' },
  exits: { nl: 'uitstroom naar werk, eigen gegevens', en: 'exits to work, own records' },
  inflow: { nl: 'instroom, eigen gegevens', en: 'inflow, own records' },
  used: {
    nl: 'uitstroom naar werk, waarmee scenario’s rekenen',
    en: 'exits to work, as scenarios take it',
  },
  isNone: { nl: 'niet te onderscheiden van geen', en: 'not distinguishable from none' },
  isSome: {
    nl: (months: string) => `op ${months} maanden`,
    en: (months: string) => `on ${months} months`,
  },
  isUsed: {
    nl: 'eigen gegevens en onderzoek samen, elk naar hoe zeker het is',
    en: 'own records and research together, each by how sure it is',
  },
  tooShort: {
    nl: 'te weinig maanden naast elkaar',
    en: 'too few months beside each other',
  },
  to: {
    nl: (low: string, high: string) => `${low} tot ${high}`,
    en: (low: string, high: string) => `${low} to ${high}`,
  },
  how: {
    nl: 'Jaarlijkse veranderingen van logaritmen, uitstroom drie maanden na de reeks; standaardfouten volgens Newey en West. Een scenario vult u in bij Prognose: een verandering van de reeks in procenten.',
    en: 'Yearly changes of logarithms, exits three months after the series; standard errors by Newey and West. A scenario is filled in at Forecast: a change of the series in per cent.',
  },
  load: { nl: 'Een reeks laden', en: 'Load a series' },
  name: { nl: 'Naam van de reeks', en: 'Name of the series' },
  source: { nl: 'Bron en licentie', en: 'Source and licence' },
  column: { nl: 'Kolom met de getallen', en: 'Column of the numbers' },
  only: { nl: 'Alleen regels waarin', en: 'Only lines in which' },
  onlyHint: {
    nl: 'Als er meer reeksen in het bestand staan: kolom=waarde, bijvoorbeeld variable=total postings',
    en: 'When the file holds more than one series: column=value, for example variable=total postings',
  },
  csv: { nl: 'De regels van het bestand (CSV)', en: 'The lines of the file (CSV)' },
  csvHint: {
    nl: 'Met een kop; een kolom maand, datum of week (2024-05 of 2024-05-17) en een van getallen. Weken worden maandgemiddelden.',
    en: 'With a header; a column month, date or week (2024-05 or 2024-05-17) and one of numbers. Weeks become means of months.',
  },
  save: { nl: 'Reeks laden', en: 'Load the series' },
  missing: {
    nl: (label: string) => `Vul in: ${label}`,
    en: (label: string) => `Fill in: ${label}`,
  },
  csvFault: {
    nl: ({ text }: Fault) => `Dit is geen CSV: ${text}`,
    en: ({ text }: Fault) => `This is no CSV: ${text}`,
  },
  'date-columnFault': {
    nl: ({ text }: Fault) => `Regel 1: er is geen kolom maand, datum of week. Er staat: ${text}`,
    en: ({ text }: Fault) => `Line 1: there is no column month, date or week. Found: ${text}`,
  },
  columnFault: {
    nl: ({ text }: Fault) => `Regel 1: die kolom is er niet. Wel: ${text}`,
    en: ({ text }: Fault) => `Line 1: that column is not there. There are: ${text}`,
  },
  onlyFault: {
    nl: ({ text }: Fault) => `Regel 1: er is geen kolom ${text} om op te kiezen`,
    en: ({ text }: Fault) => `Line 1: there is no column ${text} to choose by`,
  },
  fieldsFault: {
    nl: ({ line, text }: Fault) => `Regel ${line}: ander aantal velden dan de kop (${text})`,
    en: ({ line, text }: Fault) =>
      `Line ${line}: another number of fields than the header (${text})`,
  },
  dateFault: {
    nl: ({ line, text }: Fault) =>
      `Regel ${line}: “${text}” is geen maand of dag; schrijf 2024-05 of 2024-05-17`,
    en: ({ line, text }: Fault) =>
      `Line ${line}: “${text}” is no month or day; write 2024-05 or 2024-05-17`,
  },
  orderFault: {
    nl: ({ line, text }: Fault) =>
      `Regel ${line}: ${text} staat er dubbel of niet op volgorde. Sorteer op datum; bij meer reeksen in het bestand: kies er een`,
    en: ({ line, text }: Fault) =>
      `Line ${line}: ${text} stands there twice or out of order. Sort by date; with more series in the file: choose one`,
  },
  gapFault: {
    nl: ({ line, text }: Fault) => `Regel ${line}: ${text} ontbreekt ervoor. Vul de maand aan`,
    en: ({ line, text }: Fault) => `Line ${line}: ${text} is missing before it. Add the month`,
  },
  blankFault: {
    nl: ({ line }: Fault) => `Regel ${line}: er staat geen getal`,
    en: ({ line }: Fault) => `Line ${line}: there is no number`,
  },
  numberFault: {
    nl: ({ line, text }: Fault) => `Regel ${line}: “${text}” is geen getal`,
    en: ({ line, text }: Fault) => `Line ${line}: “${text}” is no number`,
  },
  positiveFault: {
    nl: ({ line, text }: Fault) =>
      `Regel ${line}: ${text} is niet meer dan 0; een index of aantal hoort dat te zijn`,
    en: ({ line, text }: Fault) =>
      `Line ${line}: ${text} is not above 0, as an index or count should be`,
  },
  shortFault: {
    nl: ({ text }: Fault) =>
      `Er zijn ${text} maanden; een schatting vraagt er ten minste 38. Voeg eerdere toe`,
    en: ({ text }: Fault) =>
      `There are ${text} months; an estimate asks at least 38. Add earlier ones`,
  },
});
