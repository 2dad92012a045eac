import type { Side } from '#city/geography/geography.ts';

/** In the order of the code list topic; the thirteen topics of KNAPRZ tables 2.3 and 2.4. */
export const topicCodes = [
  'work_motivation',
  'contact_with_provider',
  'financial_situation',
  'job_coaching',
  'child_care',
  'matching',
  'aftercare',
  'other',
  'employer_consultation',
  'schooling',
  'trajectory',
  'self_employment',
  'care',
] as const;
export type Topic = (typeof topicCodes)[number];

/** Contacts about re-integration of one side in one year, at scale 1. */
export type ContactYear = {
  readonly total: number;
  /** Persons with at least one contact, on benefit or not: total / contacts a person. */
  readonly persons: number;
  /** In the order of `topicCodes`, for each person on benefit in the year; only their proportion is used. */
  readonly topics: readonly number[];
  /** Share of the December persons with a contact in the year. */
  readonly reach: number;
};

type Row = readonly [
  year: number,
  total: number,
  perPerson: number,
  reach: number,
  topics: readonly number[],
];

/** KNAPRZ tables 2.3, 2.4 (total, per person, topics) and 4.3 (reach; 2022 not published, as 2021). */
const published: Readonly<Record<Side, readonly Row[]>> = {
  zuid: [
    [
      2018,
      156_769,
      7.95,
      0.85,
      [1.79, 0.53, 0.11, 0.01, 0.11, 2.07, 0.15, 2.05, 0.02, 0.07, 1.12, 0.01, 0.34],
    ],
    [
      2019,
      159_045,
      8.93,
      0.8,
      [2.63, 0.57, 0.11, 0.14, 0.12, 1.83, 0.1, 1.74, 0.03, 0.08, 1.14, 0.01, 0.42],
    ],
    [
      2020,
      146_878,
      7.5,
      0.88,
      [3.15, 0.36, 0.19, 0.16, 0.07, 0.84, 0.11, 1.45, 0.03, 0.1, 0.94, 0.01, 0.63],
    ],
    [
      2021,
      143_611,
      8.13,
      0.82,
      [3.36, 0.48, 0.35, 0.2, 0.12, 0.37, 0.13, 1.5, 0.02, 0.18, 1.06, 0.01, 0.44],
    ],
    [
      2022,
      163_530,
      9.71,
      0.82,
      [3.65, 0.72, 0.66, 0.2, 0.19, 0.49, 0.16, 2.04, 0.03, 0.31, 0.89, 0.02, 0.48],
    ],
  ],
  rest: [
    [
      2018,
      179_701,
      6.53,
      0.83,
      [1.68, 0.57, 0.08, 0.0, 0.06, 1.05, 0.12, 1.78, 0.01, 0.07, 0.8, 0.01, 0.39],
    ],
    [
      2019,
      178_278,
      7.62,
      0.7,
      [1.91, 0.59, 0.1, 0.12, 0.08, 1.04, 0.09, 1.45, 0.02, 0.07, 0.96, 0.01, 0.39],
    ],
    [
      2020,
      178_778,
      6.43,
      0.84,
      [2.5, 0.36, 0.16, 0.16, 0.04, 0.42, 0.11, 1.32, 0.02, 0.08, 0.84, 0.01, 0.62],
    ],
    [
      2021,
      184_184,
      7.42,
      0.79,
      [2.84, 0.47, 0.32, 0.19, 0.09, 0.24, 0.09, 1.31, 0.01, 0.17, 0.93, 0.01, 0.46],
    ],
    [
      2022,
      214_866,
      9.1,
      0.79,
      [3.25, 0.74, 0.53, 0.18, 0.14, 0.42, 0.13, 1.61, 0.02, 0.22, 0.93, 0.02, 0.55],
    ],
  ],
};

/** Assumption: 2017 as 2018; after 2022 the topics of 2022 and slowly fewer contacts. */
const beside: Readonly<Record<Side, readonly (readonly [number, number, number, number])[]>> = {
  zuid: [
    [2017, 151_000, 7.6, 0.84],
    [2023, 160_000, 9.6, 0.82],
    [2024, 156_000, 9.5, 0.82],
    [2025, 152_000, 9.4, 0.82],
  ],
  rest: [
    [2017, 174_000, 6.3, 0.82],
    [2023, 210_000, 9, 0.79],
    [2024, 205_000, 8.9, 0.79],
    [2025, 199_000, 8.8, 0.79],
  ],
};

export function contactYear(year: number, side: Side): ContactYear {
  const of = published[side];
  const [, total, perPerson, reach] =
    [...of, ...beside[side]].find(([one]) => one === year) ?? latest(side);
  const [first, last] = [of[0], of.at(-1)];
  const topics = of.find(([one]) => one === year) ?? (year < 2018 ? first : last);
  return { total, persons: total / perPerson, reach, topics: topics?.[4] ?? [] };
}

function latest(side: Side): readonly [number, number, number, number] {
  const last = beside[side].at(-1);
  if (last === undefined) throw new Error('a table without lines');
  return last;
}
