/** Clients of the youth desk, around 2024. LETTER (18 June 2024); AEF 3.1. Shares of its caseload. */
export const youthShares = {
  'youth-refugees': 0.21,
  'youth-over-three-years': 0.21,
  'youth-without-qualification': 0.78,
  'youth-with-indication': 0.21,
} as const;

/** Of the exits of the youth desk in 2023. LETTER. */
export const youthOutflowToEducation2023 = 0.23;

/** "About a third" of all on benefit has a registered problem debt. LETTER (CBS, worked up by OBI). */
export const inProblemDebt = 1 / 3;
