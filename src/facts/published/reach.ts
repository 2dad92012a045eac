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

/** Table 4.3: share of the December persons for whom an instrument started that year. */
export const reachByInstruments: BySide<readonly number[]> = {
  zuid: [0.56, 0.49, 0.45, 0.28],
  rest: [0.5, 0.43, 0.39, 0.23],
};

/**
 * Tables 4.6 and 4.7, instruments, in per cent. The three levels of education, added up again, make 92 to 83 per
 * cent of the persons reached: the source contradicts itself there.
 */
export const representationByInstruments: BySide<Readonly<Record<string, readonly number[]>>> = {
  zuid: {
    men: [1.3, 1.6, 0.8, 3.9],
    women: [-0.8, -1.1, -0.6, -2.8],
    age_15_25: [-6.0, 0.2, -10.1, 17.4],
    age_25_35: [17.0, 40.2, 40.5, 47.7],
    age_35_45: [15.4, 28.7, 28.7, 23.8],
    age_45_55: [7.2, 7.2, 4.0, 2.2],
    age_55_65: [-15.5, -33.5, -38.7, -38.3],
    age_65_75: [-87.4, -88.0, -86.1, -81.1],
    single: [-4.7, -11.7, -9.3, -10.4],
    couple_without_children: [-23.3, -36.6, -25.3, -24.4],
    couple_with_children: [8.8, 18.0, 12.7, 23.5],
    single_parent: [12.3, 22.9, 18.5, 11.6],
    other_household: [4.2, 6.7, 14.7, 13.7],
    education_low: [-12.1, -16.1, -20.7, -24.8],
    education_middle: [1.8, 7.4, 8.8, 0.2],
    education_high: [4.7, 0.3, 6.8, 8.7],
  },
  rest: {
    men: [3.2, 3.3, 3.4, 9.5],
    women: [-2.5, -2.5, -2.8, -8.0],
    age_15_25: [0.8, 10.5, -6.5, 51.9],
    age_25_35: [26.3, 50.6, 50.7, 66.8],
    age_35_45: [12.6, 28.6, 29.4, 24.9],
    age_45_55: [5.5, 6.1, 1.7, -8.2],
    age_55_65: [-17.5, -37.3, -41.4, -44.2],
    age_65_75: [-84.9, -91.9, -79.9, -69.8],
    single: [-3.3, -12.4, -9.4, -6.7],
    couple_without_children: [-28.6, -31.9, -30.0, -28.6],
    couple_with_children: [8.2, 18.8, 8.8, 6.9],
    single_parent: [13.0, 22.8, 20.2, 15.5],
    other_household: [12.2, 25.1, 23.2, 42.5],
    education_low: [-12.8, -18.2, -21.6, -24.8],
    education_middle: [0.5, 4.2, 7.7, 0.2],
    education_high: [-3.3, -0.5, 12.2, 5.7],
  },
};
