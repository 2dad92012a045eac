import type { BySide } from './sides.ts';

/** Source: end evaluation of the programme Samen voor Zuid (KNAPRZ, 2023/24). */
export const reachYears = [2018, 2019, 2020, 2021] as const;

/** Table 4.3: share of the December persons with a contact about re-integration that year. */
export const reachByContacts: BySide<readonly number[]> = {
  zuid: [0.85, 0.8, 0.88, 0.82],
  rest: [0.83, 0.7, 0.84, 0.79],
};

/** Tables 4.6 and 4.7, contacts: share among the reached over share among all, minus 1, in per cent. */
export const representationByContacts: BySide<Readonly<Record<string, readonly number[]>>> = {
  zuid: {
    men: [0.6, -1.8, -2.1, -2.0],
    women: [-0.4, 1.2, 1.5, 1.4],
    age_15_25: [14.3, 19.9, 9.2, 11.5],
    age_25_35: [11.8, 18.8, 6.9, 8.9],
    age_35_45: [7.0, 15.0, 2.7, 4.9],
    age_45_55: [3.6, 6.9, 0.3, 2.3],
    age_55_65: [-5.8, -15.2, -6.1, -5.4],
    age_65_75: [-76.3, -79.8, -16.8, -56.4],
    single: [-1.7, -5.9, 0.1, -1.4],
    couple_without_children: [-24.1, -29.5, -13.9, -19.3],
    couple_with_children: [3.2, 10.1, 1.7, 5.0],
    single_parent: [10.1, 15.7, 7.6, 9.6],
    other_household: [2.5, 7.3, 1.3, 0.2],
    education_low: [-1.9, -3.4, -1.4, -1.9],
    education_middle: [5.0, 9.4, 3.3, 4.6],
    education_high: [1.4, -0.4, 1.5, 0.8],
  },
  rest: {
    men: [1.7, -0.1, -0.5, 0.0],
    women: [-1.3, 0.1, 0.4, 0.0],
    age_15_25: [16.7, 38.8, 13.2, 17.0],
    age_25_35: [11.3, 30.6, 10.5, 12.9],
    age_35_45: [6.0, 20.1, 5.3, 8.5],
    age_45_55: [3.0, 3.0, -2.0, 1.4],
    age_55_65: [-4.8, -23.6, -7.5, -8.4],
    age_65_75: [-76.2, -83.1, -26.6, -66.7],
    single: [0.7, -8.7, -0.4, -1.7],
    couple_without_children: [-29.6, -28.1, -16.7, -20.3],
    couple_with_children: [2.2, 12.2, 2.4, 4.6],
    single_parent: [9.2, 19.4, 8.9, 11.4],
    other_household: [9.7, 13.4, 8.3, 3.9],
    education_low: [-2.0, -4.6, -2.2, -2.2],
    education_middle: [4.8, 11.3, 3.9, 4.1],
    education_high: [1.7, 2.8, 5.2, 5.1],
  },
};
