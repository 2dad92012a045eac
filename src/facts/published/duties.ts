import type { BySide } from './sides.ts';

/** Sources: LETTER, AEF, KNAPRZ as in volume.ts; WWB = From unemployment benefit to social assistance (2018). */

/** Clients exempted from the duty to work on 1 January of 2024. LETTER; of 2015 the records hold no departments. */
export const exemptedIn2024 = { work: 0.05, youth: 0.18 } as const;

/** Of all in Rotterdam; the benchmark's annual report of 2023. AEF 2.r. */
export const exemptedOfAll2023 = 0.11;

/** Sanctions. KNAPRZ table 2.6. */
export const sanctionYears = [2018, 2019, 2020, 2021, 2022] as const;
export const considered: BySide<readonly number[]> = {
  zuid: [2318, 1282, 494, 503, 753],
  rest: [2237, 910, 318, 327, 398],
};
export const imposed: BySide<readonly number[]> = {
  zuid: [1089, 885, 418, 369, 442],
  rest: [1713, 1343, 551, 608, 803],
};

/** Re-examinations of entitlement in Zuid. KNAPRZ table 2.5. Of 2019 the plan of thematic ones alone. */
export const reExaminationsDone: Readonly<Record<number, number>> = {
  2019: 2698,
  2020: 1066,
  2021: 1606,
  2022: 1198,
};
export const reExaminationsPlanned: Readonly<Record<number, number>> = {
  2020: 2930,
  2021: 3767,
  2022: 3123,
};
export const thematicPlanned2019 = 2060;

/** Fines in the first quarter of 2024. AEF 2.p. */
export const finesFirstQuarter2024 = 127;

/** Persons who came from unemployment benefit into social assistance in 2016. WWB. */
export const fromUnemployment2016 = 1860;

/** Net promoter figure at the end of 2022, in points. KNAPRZ 4.3.1. The mean lies more than half a point apart. */
export const netPromoters2022 = { south: 10, north: -5 } as const;
export const leastGapOfMarks = 0.5;
