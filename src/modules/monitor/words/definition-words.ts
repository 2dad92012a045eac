import { defineWords } from '#web/words.ts';

/** What a definition page says around the words of the catalogue. */
export const definitionWords = defineWords({
  definitionsTitle: { nl: 'Definities', en: 'Definitions' },
  definitionsLead: {
    nl: 'Elk cijfer heeft één definitie. Monitor, doelen en bestanden nemen het daarvandaan.',
    en: 'Each figure has one definition. Monitor, goals and files take it from there.',
  },
  noDefinition: {
    nl: (asked: string) => `Er is geen cijfer “${asked}”. Kies er een uit de lijst.`,
    en: (asked: string) => `There is no figure “${asked}”. Choose one from the list.`,
  },
  indicator: { nl: 'Cijfer', en: 'Figure' },
  definition: { nl: 'Definitie', en: 'Definition' },
  unit: { nl: 'Eenheid', en: 'Unit' },
  basis: { nl: 'Grondslag', en: 'Basis' },
  since: { nl: 'Geldt sinds', en: 'Holds since' },
  direction: { nl: 'Welke kant op is beter', en: 'Which way is better' },
  directionLower: { nl: 'lager', en: 'lower' },
  directionHigher: { nl: 'hoger', en: 'higher' },
  directionNone: { nl: 'geen van beide', en: 'neither' },
  targetOf: { nl: 'Doel', en: 'Target' },
  targetText: {
    nl: (value: string, by: string, source: string) => `${value} op ${by} (${source})`,
    en: (value: string, by: string, source: string) => `${value} by ${by} (${source})`,
  },
  counted: { nl: 'Wat er wordt geteld', en: 'What is counted' },
  dividedBy: { nl: 'Gedeeld door', en: 'Divided by' },
  referenceDate: { nl: 'Peildatum van de momentopname', en: 'Reference date of the snapshot' },
  snapshot: { nl: 'Momentopname', en: 'Snapshot' },
  snapshotText: {
    nl: (number: string, taken: string, version: string) =>
      `nummer ${number}, gemaakt op ${taken} met versie ${version}`,
    en: (number: string, taken: string, version: string) =>
      `number ${number}, taken on ${taken} with version ${version}`,
  },
  query: { nl: 'De vraag aan de momentopname (SQL)', en: 'The query on the snapshot (SQL)' },
  queryLead: {
    nl: 'Met deze vraag is het cijfer uit dezelfde momentopname opnieuw te berekenen, tot op het cijfer. Daarna volgt de publicatieregel: aantallen onder 10 blijven verborgen, de andere zijn afgerond op vijf.',
    en: 'With this query the figure can be computed again from the same snapshot, to the digit. The publication rule comes after it: counts below 10 stay hidden, the others are rounded to five.',
  },
  parameters: { nl: 'Waarden in de vraag', en: 'Values in the query' },
  moment: { nl: 'Moment of periode', en: 'Moment or period' },
  fromUntil: {
    nl: (from: string, last: string) => `${from} tot en met ${last}`,
    en: (from: string, last: string) => `${from} to ${last}`,
  },
});
