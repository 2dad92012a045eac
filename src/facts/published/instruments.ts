import type { BySide } from './sides.ts';

/**
 * Instruments that start in a year. Source: end evaluation of the programme Samen voor Zuid (KNAPRZ, 2023/24),
 * tables 4.1 and 4.2. `types` is per person on benefit in the year, `shares` in per cent of all instruments. Fault
 * of the source: column A of table 4.2 divides the counts of Zuid by the persons of the rest of the city; the right
 * value is share x per person on benefit.
 */
type Instruments = {
  readonly total: readonly number[];
  readonly personsWith: readonly number[];
  readonly perPersonWith: readonly number[];
  readonly perPerson: readonly number[];
  readonly types: Readonly<Record<string, readonly number[]>>;
  readonly shares: Readonly<Record<string, readonly number[]>>;
};

export const instrumentYears = [2018, 2019, 2020, 2021, 2022] as const;

export const instruments: BySide<Instruments> = {
  zuid: {
    total: [16614, 15733, 12868, 7673, 6127],
    personsWith: [11536, 9741, 8861, 5889, 4695],
    perPersonWith: [1.44, 1.62, 1.45, 1.3, 1.31],
    perPerson: [0.89, 0.88, 0.7, 0.44, 0.37],
    types: {
      get_to_know: [0.24, 0.2, 0.11, 0.12, 0.13],
      support: [0.04, 0.04, 0.04, 0.05, 0.06],
      develop: [0.2, 0.22, 0.11, 0.09, 0.07],
      mediate: [0.22, 0.19, 0.1, 0.05, 0.05],
      aftercare: [0.02, 0.02, 0.02, 0.01, 0.01],
      hallowerk: [0.03, 0.06, 0.08, 0.04, 0.02],
      prematching_and_matching_teams: [0.14, 0.15, 0.25, 0.08, 0.03],
    },
    shares: {
      get_to_know: [27, 22, 16, 26, 35],
      support: [5, 4, 6, 12, 16],
      develop: [22, 25, 16, 20, 19],
      mediate: [25, 22, 14, 12, 15],
      aftercare: [2, 2, 3, 2, 3],
      hallowerk: [3, 7, 11, 9, 5],
      prematching_and_matching_teams: [16, 17, 35, 18, 8],
    },
  },
  rest: {
    total: [19216, 18020, 15722, 9070, 7549],
    personsWith: [15292, 12625, 11618, 7250, 6017],
    perPersonWith: [1.26, 1.43, 1.35, 1.25, 1.25],
    perPerson: [0.71, 0.69, 0.58, 0.35, 0.31],
    types: {
      get_to_know: [0.16, 0.13, 0.08, 0.08, 0.09],
      support: [0.03, 0.03, 0.03, 0.04, 0.04],
      develop: [0.14, 0.15, 0.08, 0.06, 0.05],
      mediate: [0.15, 0.13, 0.07, 0.04, 0.04],
      aftercare: [0.01, 0.02, 0.01, 0.01, 0.01],
      hallowerk: [0.02, 0.04, 0.05, 0.03, 0.01],
      prematching_and_matching_teams: [0.1, 0.1, 0.17, 0.05, 0.02],
    },
    shares: {
      get_to_know: [28, 21, 14, 23, 33],
      support: [6, 5, 7, 14, 16],
      develop: [24, 24, 14, 21, 21],
      mediate: [22, 20, 15, 13, 15],
      aftercare: [2, 3, 2, 3, 3],
      hallowerk: [3, 10, 12, 10, 5],
      prematching_and_matching_teams: [15, 18, 35, 17, 9],
    },
  },
};
