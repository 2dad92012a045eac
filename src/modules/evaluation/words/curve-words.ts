import { defineWords } from '#web/words.ts';

export const curveWords = defineWords({
  curvesLead: {
    nl: 'Hoe lang huishoudens bijstand houden en hoe zij uitstromen. Beschreven, niet veroorzaakt: groepen verschillen in meer dan de kolom waarop u ze deelt.',
    en: 'How long households stay on benefit and how they leave. Described, not caused: groups differ in more than what you divide them by.',
  },
  groupBy: { nl: 'Groepen naar', en: 'Groups by' },
  cameInFrom: { nl: 'Ingestroomd van', en: 'Came in from' },
  cameInTo: { nl: 'tot en met', en: 'up to' },
  show: { nl: 'Toon', en: 'Show' },
  curveTitle: {
    nl: (group: string, share: string) =>
      `Na twee jaar heeft van “${group}” ${share} nog bijstand, het meest van alle groepen`,
    en: (group: string, share: string) =>
      `After two years ${share} of “${group}” is still on benefit, most of all groups`,
  },
  curveTitlePlain: { nl: 'Deel dat nog bijstand heeft', en: 'Share that is still on benefit' },
  curveSubtitle: {
    nl: (from: string, to: string) =>
      `Deel van de huishoudens, ingestroomd in ${from} tot en met ${to}, dat na zoveel jaar nog bijstand heeft`,
    en: (from: string, to: string) =>
      `Share of households, come in from ${from} up to ${to}, still on benefit after so many years`,
  },
  curveTable: { nl: 'Uitstroom naar groep', en: 'Leaving by group' },
  group: { nl: 'Groep', en: 'Group' },
  households: { nl: 'Huishoudens', en: 'Households' },
  medianMonths: { nl: 'Helft weg na (maanden)', en: 'Half gone after (months)' },
  workWithin: {
    nl: (months: number) => `Naar werk binnen ${months} maanden`,
    en: (months: number) => `To work within ${months} months`,
  },
  otherWithin: {
    nl: (months: number) => `Anders weg binnen ${months} maanden`,
    en: (months: number) => `Left otherwise within ${months} months`,
  },
  shareBetween: {
    nl: (share: string, low: string, high: string) => `${share} (${low} tot ${high})`,
    en: (share: string, low: string, high: string) => `${share} (${low} to ${high})`,
  },
  samePace: {
    nl: (p: string) =>
      `Verlaten de groepen de bijstand even snel? De kans op verschillen van deze grootte, als dat zo was, is ${p} (log-rank).`,
    en: (p: string) =>
      `Do the groups leave at the same pace? The chance of differences of this size, if they did, is ${p} (log-rank).`,
  },
  sameToWork: {
    nl: (p: string) =>
      `Gaat uit elke groep een even groot deel naar werk? De kans op verschillen van deze grootte, als dat zo was, is ${p} (toets van Gray: wie anders uitstroomt, kan niet meer naar werk).`,
    en: (p: string) =>
      `Does the same share of each group leave for work? The chance of differences of this size, if it did, is ${p} (test of Gray: who leaves otherwise can no longer leave for work).`,
  },
  describedNotCaused: {
    nl: 'Dit beschrijft. Het zegt niet dat de groep, of wat de groep kreeg, het verschil veroorzaakt: daarvoor is een vergelijkingsgroep nodig die door loting of door een gefaseerde invoering ontstaat.',
    en: 'This describes. It does not say that the group, or what the group got, causes the difference: for that a comparison group is needed, made by lot or by a staggered roll-out.',
  },
  hiddenGroups: {
    nl: (names: string) => `Niet getoond, omdat er minder dan tien huishoudens zijn: ${names}.`,
    en: (names: string) => `Not shown, since there are fewer than ten households: ${names}.`,
  },
  noCurves: {
    nl: 'In deze jaren stroomden te weinig huishoudens in om te tonen.',
    en: 'Too few households came in during these years to show.',
  },
  badYears: {
    nl: (first: string, last: string) =>
      `Kies jaren van ${first} tot en met ${last}, het eerste niet na het laatste.`,
    en: (first: string, last: string) =>
      `Choose years from ${first} up to ${last}, the first not after the last.`,
  },
});
