import type { BySide } from './sides.ts';

/** Composition of the stock on 1 January. LETTER (18 June 2024); AEF 3.1. Shares of all known. */
export const stockYears = [2015, 2024] as const;
export const stockShares = {
  agedOver55: [0.24, 0.37],
  overFiveYears: [0.38, 0.55],
  educationLow: [0.67, 0.57],
  educationMiddle: [0.28, 0.34],
  educationHigh: [0.05, 0.09],
} as const;
export const meanAge = [44.2, 47.3] as const;
export const meanMonthsOnBenefit = [78.5, 98.4] as const;

/** Shares of the year's inflow and outflow. LETTER. */
export const flowYears = [2019, 2023] as const;
export const inflowAfterLossOfWork = [0.13, 0.21] as const;
export const inflowOfRefugees = [0.04, 0.08] as const;
export const outflowToWork = [0.48, 0.42] as const;

/** Clients by department on 1 January; the rest is with the youth desk. AEF 3.1. */
export const departmentShares: Readonly<
  Record<string, { readonly work: number; readonly prestatie010: number }>
> = {
  '2021-01-01': { work: 0.43, prestatie010: 0.47 },
  '2024-01-01': { work: 0.35, prestatie010: 0.55 },
};

/** Clients of Work per fte of coach, from management reports, not verified. KNAPRZ table 2.2. */
export const caseloadYears = [2019, 2020, 2021, 2022] as const;
export const meanCaseload: BySide<readonly number[]> = {
  zuid: [95, 65.1, 72.8, 64.5],
  rest: [125, 98.1, 91.7, 87.4],
};
