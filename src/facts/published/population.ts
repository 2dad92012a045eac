import type { BySide } from './sides.ts';

/**
 * Persons with social assistance as main income in December, shares of all of them. Source: end evaluation of
 * the programme Samen voor Zuid (KNAPRZ, 2023/24), tables 4.4 and 4.5; education from the national register.
 */
export const decemberYears = [2018, 2019, 2020, 2021] as const;

export const decemberShares: BySide<Readonly<Record<string, readonly number[]>>> = {
  zuid: {
    men: [0.391, 0.395, 0.41, 0.413],
    women: [0.609, 0.605, 0.59, 0.587],
    age_15_25: [0.037, 0.037, 0.046, 0.039],
    age_25_35: [0.163, 0.148, 0.162, 0.153],
    age_35_45: [0.223, 0.215, 0.219, 0.222],
    age_45_55: [0.276, 0.271, 0.265, 0.262],
    age_55_65: [0.255, 0.275, 0.276, 0.29],
    age_65_75: [0.046, 0.055, 0.032, 0.034],
    single: [0.413, 0.426, 0.417, 0.426],
    couple_without_children: [0.089, 0.091, 0.09, 0.088],
    couple_with_children: [0.189, 0.178, 0.18, 0.178],
    single_parent: [0.282, 0.276, 0.279, 0.274],
    other_household: [0.006, 0.006, 0.008, 0.01],
    institutional: [0.021, 0.023, 0.026, 0.025],
    education_low: [0.705, 0.706, 0.684, 0.686],
    education_middle: [0.256, 0.255, 0.275, 0.274],
    education_high: [0.04, 0.039, 0.041, 0.04],
  },
  rest: {
    men: [0.435, 0.434, 0.452, 0.456],
    women: [0.565, 0.566, 0.548, 0.544],
    age_15_25: [0.047, 0.043, 0.053, 0.047],
    age_25_35: [0.161, 0.15, 0.163, 0.152],
    age_35_45: [0.206, 0.202, 0.206, 0.207],
    age_45_55: [0.277, 0.268, 0.258, 0.259],
    age_55_65: [0.265, 0.283, 0.287, 0.298],
    age_65_75: [0.044, 0.054, 0.032, 0.036],
    single: [0.452, 0.454, 0.448, 0.453],
    couple_without_children: [0.084, 0.084, 0.079, 0.08],
    couple_with_children: [0.183, 0.181, 0.184, 0.18],
    single_parent: [0.24, 0.236, 0.233, 0.23],
    other_household: [0.007, 0.006, 0.01, 0.008],
    institutional: [0.034, 0.039, 0.047, 0.049],
    education_low: [0.677, 0.677, 0.655, 0.662],
    education_middle: [0.261, 0.262, 0.281, 0.279],
    education_high: [0.062, 0.061, 0.064, 0.059],
  },
};
