import { defineWords } from '#web/words.ts';

/** What stands around the chapters; numbers and dates come in as text, written for the language. */
export const monitorWords = defineWords({
  navigation: { nl: 'Monitor', en: 'Monitor' },
  title: {
    nl: (period: string) => `Monitor Werk en Inkomen, ${period}`,
    en: (period: string) => `Monitor Work and Income, ${period}`,
  },
  lead: {
    nl: (now: string, months: string, then: string) =>
      `Het ${now} (${months}), vergeleken met het ${then}.`,
    en: (now: string, months: string, then: string) =>
      `The ${now} (${months}), compared with the ${then}.`,
  },
  periodName: {
    nl: (number: number, year: number) =>
      `${['eerste', 'tweede', 'derde'][number - 1]} tertaal van ${year}`,
    en: (number: number, year: number) =>
      `${['first', 'second', 'third'][number - 1]} four-month period of ${year}`,
  },
  months: {
    nl: (number: number) =>
      ['januari tot en met april', 'mei tot en met augustus', 'september tot en met december'][
        number - 1
      ] ?? '',
    en: (number: number) =>
      ['January to April', 'May to August', 'September to December'][number - 1] ?? '',
  },
  choosePeriod: { nl: 'Periode', en: 'Period' },
  chooseCompared: { nl: 'Vergelijk met', en: 'Compare with' },
  periodChoice: {
    nl: (id: string, number: number, year: number) =>
      `${id}: ${['jan.–apr.', 'mei–aug.', 'sep.–dec.'][number - 1]} ${year}`,
    en: (id: string, number: number, year: number) =>
      `${id}: ${['Jan–Apr', 'May–Aug', 'Sep–Dec'][number - 1]} ${year}`,
  },
  show: { nl: 'Toon', en: 'Show' },
  chapters: { nl: 'Hoofdstukken', en: 'Chapters' },
  howToRead: { nl: 'Hoe u deze cijfers leest', en: 'How to read these figures' },
  toContents: { nl: 'Terug naar de hoofdstukken', en: 'Back to the chapters' },
  takeAs: {
    nl: (format: string) => `Deze monitor als ${format}`,
    en: (format: string) => `This monitor as ${format}`,
  },
  allDefinitions: { nl: 'Alle definities', en: 'All definitions' },
  definitionsOf: { nl: 'Definitie en herkomst', en: 'Definition and origin' },
  snapshotName: {
    nl: (number: string) => `momentopname ${number}`,
    en: (number: string) => `snapshot ${number}`,
  },
  ruleRounded: {
    nl: 'Aantallen zijn afgerond op vijf, ook totalen; daardoor tellen ze niet altijd precies op.',
    en: 'Counts are rounded to five, totals too, so they do not always add up exactly.',
  },
  ruleHidden: {
    nl: 'Een streepje (–) betekent: 0 tot 9, of verborgen omdat een ander klein aantal er anders uit te rekenen is. Ook 0 blijft verborgen: dat iets voor niemand geldt, zegt iets over iedereen. Een 0 die er wel staat, is van een groep waarin niemand kan vallen.',
    en: 'A dash (–) means: 0 to 9, or hidden because another small count could be worked out from it. 0 is hidden too: that something holds for nobody says something about everybody. A 0 that does stand there is of a group in which nobody can be.',
  },
  ruleComputed: {
    nl: 'Percentages, gemiddelden en verschillen zijn berekend uit de afgeronde aantallen.',
    en: 'Percentages, means and differences are computed from the rounded counts.',
  },
  scaled: {
    nl: (share: string) =>
      `Deze fictieve stad is ${share} van de echte grootte; het doel is met dat deel verkleind.`,
    en: (share: string) =>
      `This fictitious city is ${share} of the real size; the target is scaled by the same share.`,
  },
  noSuchPeriod: {
    nl: (asked: string, first: string, last: string) =>
      `Er is geen tertaal “${asked}” om te tonen. Kies er een van ${first} tot en met ${last}.`,
    en: (asked: string, first: string, last: string) =>
      `There is no four-month period “${asked}” to show. Choose one from ${first} to ${last}.`,
  },
  notSettled: {
    nl: (period: string, day: string, snapshotDay: string) =>
      `De cijfers van ${period} liggen vast op ${day}; de momentopname is van ${snapshotDay}. Kies een eerder tertaal.`,
    en: (period: string, day: string, snapshotDay: string) =>
      `The figures of ${period} are settled on ${day}; the snapshot is of ${snapshotDay}. Choose an earlier four-month period.`,
  },
  withItself: {
    nl: 'Kies een ander tertaal om mee te vergelijken.',
    en: 'Choose another four-month period to compare with.',
  },
  noPeriods: {
    nl: (snapshotDay: string, first: string, day: string) =>
      `De momentopname is van ${snapshotDay}; de eerste monitor is die van ${first}, met een momentopname van ${day} of later.`,
    en: (snapshotDay: string, first: string, day: string) =>
      `The snapshot is of ${snapshotDay}; the first monitor is that of ${first}, with a snapshot of ${day} or later.`,
  },
  noSnapshot: {
    nl: 'Er is nog geen momentopname, dus er zijn geen cijfers. Maak er een met: npm run -s werkspoor -- snapshot.',
    en: 'There is no snapshot yet, so there are no figures. Take one with: npm run -s werkspoor -- snapshot.',
  },
});
