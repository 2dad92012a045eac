import { dayNumber } from '#city/calendar.ts';

/**
 * Requests to be called back: nothing about them was published, so all of it is assumption. `aMonth`: of each client
 * with a coach. Most are answered within two days, one in eleven waits for more than a week.
 */
export const callingBack = {
  recordedFrom: dayNumber(2024, 1, 1),
  aMonth: { work: 0.05, youth: 0.06, prestatie010: 0.02 },
  waits: [
    [[0, 1], 58],
    [[2, 2], 12],
    [[3, 7], 21],
    [[8, 25], 9],
  ],
  withdrawn: 0.05,
  reach: 0.2,
  /** Every coach has now and then a client who is hard to reach: so many days apart, and so long until they speak. */
  hardly: { apart: 42, waits: [45, 58] },
} as const;

export const calledThrough = [
  ['phone', 62],
  ['message', 19],
  ['desk', 13],
  ['portal', 4],
  ['letter', 2],
] as const;

/** About what, in the language of the records. */
export const calledAbout: readonly string[] = [
  'Vraag over de brief van vorige week',
  'Wil een andere dag voor het gesprek',
  'Heeft een baan gevonden en wil weten wat nu moet',
  'Vraag over de kosten van kinderopvang',
  'Kan niet naar de training komen',
  'Wil weten wie de nieuwe coach is',
  'Vraag over werken naast de uitkering',
  'Wil een opleiding bespreken',
  'Heeft bewijsstukken die nog niet zijn doorgegeven',
  'Vraag over reiskosten',
  'Gaat verhuizen en wil weten wat dat betekent',
  'Wil het plan aanpassen',
];

export const reachedBest: readonly string[] = [
  'na 15.00 uur',
  's ochtends',
  'liever een bericht eerst',
];
