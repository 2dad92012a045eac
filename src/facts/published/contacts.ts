import type { BySide } from './sides.ts';

/**
 * Contacts about re-integration. Source: end evaluation of the programme Samen voor Zuid (KNAPRZ, 2023/24),
 * tables 2.3 and 2.4. `perPerson` divides by the persons with a contact that year, on benefit or not; `topics`
 * by the persons on benefit for at least one month that year.
 */
type Contacts = {
  readonly total: readonly number[];
  readonly perPerson: readonly number[];
  readonly topics: Readonly<Record<string, readonly number[]>>;
};

export const contactYears = [2018, 2019, 2020, 2021, 2022] as const;

export const contacts: BySide<Contacts> = {
  zuid: {
    total: [156769, 159045, 146878, 143611, 163530],
    perPerson: [7.95, 8.93, 7.5, 8.13, 9.71],
    topics: {
      work_motivation: [1.79, 2.63, 3.15, 3.36, 3.65],
      contact_with_provider: [0.53, 0.57, 0.36, 0.48, 0.72],
      financial_situation: [0.11, 0.11, 0.19, 0.35, 0.66],
      job_coaching: [0.01, 0.14, 0.16, 0.2, 0.2],
      child_care: [0.11, 0.12, 0.07, 0.12, 0.19],
      matching: [2.07, 1.83, 0.84, 0.37, 0.49],
      aftercare: [0.15, 0.1, 0.11, 0.13, 0.16],
      other: [2.05, 1.74, 1.45, 1.5, 2.04],
      employer_consultation: [0.02, 0.03, 0.03, 0.02, 0.03],
      schooling: [0.07, 0.08, 0.1, 0.18, 0.31],
      trajectory: [1.12, 1.14, 0.94, 1.06, 0.89],
      self_employment: [0.01, 0.01, 0.01, 0.01, 0.02],
      care: [0.34, 0.42, 0.63, 0.44, 0.48],
    },
  },
  rest: {
    total: [179701, 178278, 178778, 184184, 214866],
    perPerson: [6.53, 7.62, 6.43, 7.42, 9.1],
    topics: {
      work_motivation: [1.68, 1.91, 2.5, 2.84, 3.25],
      contact_with_provider: [0.57, 0.59, 0.36, 0.47, 0.74],
      financial_situation: [0.08, 0.1, 0.16, 0.32, 0.53],
      job_coaching: [0.0, 0.12, 0.16, 0.19, 0.18],
      child_care: [0.06, 0.08, 0.04, 0.09, 0.14],
      matching: [1.05, 1.04, 0.42, 0.24, 0.42],
      aftercare: [0.12, 0.09, 0.11, 0.09, 0.13],
      other: [1.78, 1.45, 1.32, 1.31, 1.61],
      employer_consultation: [0.01, 0.02, 0.02, 0.01, 0.02],
      schooling: [0.07, 0.07, 0.08, 0.17, 0.22],
      trajectory: [0.8, 0.96, 0.84, 0.93, 0.93],
      self_employment: [0.01, 0.01, 0.01, 0.01, 0.02],
      care: [0.39, 0.39, 0.62, 0.46, 0.55],
    },
  },
};
