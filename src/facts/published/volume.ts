import type { BySide } from './sides.ts';

/** Sources: AEF = external review of Rotterdam's work-and-income policy (2024); LETTER = letter to the council
 * with the Monitor Work and Income, first four months of 2024 (18 June 2024); KNAPRZ = end evaluation of the
 * programme Samen voor Zuid (2023/24). */

/** Households on social assistance. AEF 3.1; LETTER. */
export const householdsOn: Readonly<Record<string, number>> = {
  '2017-01-01': 38_840,
  '2024-01-01': 32_649,
};

/** Change of households from 2017-01-01 to 2024-01-01. AEF 3.1. */
export const householdChange2017To2024 = -0.16;

/** Zuid's share of benefits under PW, IOAW and IOAZ, "about, in recent years". AEF 3.1; KNAPRZ 2.1. */
export const buigShareOfZuid = 0.403;

/** December persons of Zuid at the end of 2021, "about". KNAPRZ 3.4.2. */
export const decemberPersonsOfZuid2021 = 14_400;

/** December persons over residents of 15 to 75. KNAPRZ 3.5. */
export const benefitRateOfZuid2021 = 0.089;

/** Persons on benefit for at least one month of the year. KNAPRZ tables 4.1 and 4.2, row C. */
export const yearPersonYears = [2018, 2019, 2020, 2021, 2022] as const;
export const yearPersons: BySide<readonly number[]> = {
  zuid: [18_699, 17_820, 18_288, 17_473, 16_653],
  rest: [27_058, 26_049, 26_932, 25_839, 24_565],
};

/** With paid work in December 2021, of those on benefit in December 2020. KNAPRZ 3.3.3. */
export const paidWorkAfter2020: BySide<number> = { zuid: 0.075, rest: 0.074 };

/** Residents of Rotterdam on 1 January, by which the scale of a city is known. CBS 03759ned, CC BY 4.0. */
export const residentsOfTheCity = { year: 2021, residents: 651_631 } as const;
