import { defineWords } from '#web/words.ts';

/**
 * What all chapters say of groups and of two moments. A part that begins with a comma or semicolon follows
 * another and is left out when the compared figure is hidden.
 */
export const comparisonWords = defineWords({
  unknown: { nl: 'onbekend', en: 'unknown' },
  zuid: { nl: 'Zuid', en: 'Zuid' },
  rest: { nl: 'overig Rotterdam', en: 'rest of Rotterdam' },
  city: { nl: 'heel Rotterdam', en: 'all of Rotterdam' },
  households: { nl: 'huishoudens met bijstand', en: 'households on social assistance' },
  group: { nl: 'Groep', en: 'Group' },
  day: { nl: 'Datum', en: 'Date' },
  reason: { nl: 'Reden', en: 'Reason' },
  area: { nl: 'Gebied', en: 'Area' },
  topic: { nl: 'Onderwerp', en: 'Topic' },
  department: { nl: 'Afdeling', en: 'Department' },
  share: { nl: 'Aandeel', en: 'Share' },
  difference: { nl: 'Verschil', en: 'Difference' },
  total: { nl: 'Totaal', en: 'Total' },
  hiddenCount: { nl: '0 tot 9, of verborgen', en: '0 to 9, or hidden' },
  hiddenSum: {
    nl: 'over minder dan 10 opgeteld, of verborgen',
    en: 'added up over fewer than 10, or hidden',
  },
  hiddenValue: { nl: 'berust op een verborgen aantal', en: 'rests on a hidden count' },
  nothingToDivide: { nl: 'niemand kan hierin vallen', en: 'nobody can be in it' },
  hiddenMessage: {
    nl: 'De aantallen zijn hier 0 tot 9, of verborgen om zulke kleine aantallen te beschermen.',
    en: 'The counts are 0 to 9 here, or hidden to protect counts as small as that.',
  },

  onDay: { nl: (day: string) => `op ${day}`, en: (day: string) => `on ${day}` },
  inPeriod: {
    nl: (period: string) => `in het ${period}`,
    en: (period: string) => `in the ${period}`,
  },
  fewer: {
    nl: (count: string, share: string, when: string) => `, ${count} minder${share} dan ${when}`,
    en: (count: string, share: string, when: string) => `, ${count} fewer${share} than ${when}`,
  },
  more: {
    nl: (count: string, share: string, when: string) => `, ${count} meer${share} dan ${when}`,
    en: (count: string, share: string, when: string) => `, ${count} more${share} than ${when}`,
  },
  asMany: {
    nl: (when: string) => `, evenveel als ${when}`,
    en: (when: string) => `, as many as ${when}`,
  },
  thatWas: {
    nl: (share: string, when: string) => `; ${when} was dat ${share}`,
    en: (share: string, when: string) => `; ${when}, it was ${share}`,
  },
  thatWasToo: {
    nl: (share: string, when: string) => `; ${when} was dat ook ${share}`,
    en: (share: string, when: string) => `; ${when}, it was ${share} too`,
  },
  against: {
    nl: (before: string) => `, tegen ${before}`,
    en: (before: string) => `, against ${before}`,
  },
  againstThen: {
    nl: (before: string, when: string) => `, tegen ${before} ${when}`,
    en: (before: string, when: string) => `, against ${before} ${when}`,
  },
  againstSame: {
    nl: (when: string) => `, net als ${when}`,
    en: (when: string) => `, the same as ${when}`,
  },
  then: { nl: 'toen', en: 'then' },
  before: {
    nl: (period: string, count: string, difference: string) =>
      `${period}: ${count} (${difference})`,
    en: (period: string, count: string, difference: string) =>
      `${period}: ${count} (${difference})`,
  },
  beforeValue: {
    nl: (period: string, value: string) => `${period}: ${value}`,
    en: (period: string, value: string) => `${period}: ${value}`,
  },
  groupChanged: {
    nl: (group: string, change: string) => `De groep “${group}” veranderde het sterkst: ${change}.`,
    en: (group: string, change: string) => `The group “${group}” changed most: ${change}.`,
  },
  partlyShown: {
    nl: 'Niet van elke groep kan het aantal worden getoond.',
    en: 'The count of some groups cannot be shown.',
  },
  noLargest: {
    nl: 'Geen groep is duidelijk de grootste.',
    en: 'No group is clearly the largest.',
  },
  groupLargest: {
    nl: (group: string, share: string) => `De grootste groep is “${group}”: ${share}.`,
    en: (group: string, share: string) => `The largest group is “${group}”: ${share}.`,
  },
  alternativeLine: {
    nl: (first: string, count: string, last: string, lastCount: string, target: string) =>
      `Heel Rotterdam: van ${count} huishoudens op ${first} tot ${lastCount} op ${last}${target}.`,
    en: (first: string, count: string, last: string, lastCount: string, target: string) =>
      `All of Rotterdam: from ${count} households on ${first} to ${lastCount} on ${last}${target}.`,
  },
  targetInLine: {
    nl: (target: string) => `; het doel is ${target}`,
    en: (target: string) => `; the target is ${target}`,
  },
  alternativeBars: {
    nl: (compared: string, list: string) => `Per groep, tussen haakjes ${compared}: ${list}.`,
    en: (compared: string, list: string) => `By group, ${compared} in brackets: ${list}.`,
  },
  alternativeMap: {
    nl: (list: string) => `Van veel naar weinig: ${list}.`,
    en: (list: string) => `From many to few: ${list}.`,
  },
});
