/** The programme Samen voor Zuid, 2018 to 2022. KNAPRZ table 2.1, annex 2, sections 2.2 and 2.3. */

/** Extra fte, of 2022 until September; with about 20 of Prestatie010. Not verified by the researchers. */
export const extraCapacity: Readonly<Record<number, number>> = {
  2019: 68,
  2020: 41,
  2021: 73.8,
  2022: 73.7,
};

/** Registrations for Hand in Hand in Zuid; of 2022 the first two periods of four months. */
export const handInHand = [
  { from: '2019-01-01', until: '2020-01-01', registrations: 45 },
  { from: '2020-01-01', until: '2021-01-01', registrations: 0 },
  { from: '2021-01-01', until: '2022-01-01', registrations: 14 },
  { from: '2022-01-01', until: '2022-09-01', registrations: 77 },
] as const;

/** Zuid's share of BUIG benefits was to be this or less at the end of 2021: not reached. */
export const shareOfZuidGoal = { most: 0.374, reached: false } as const;
/** Extra capacity from the third quarter of 2018: reached. */
export const capacityGoal = { from: '2018-10-01', reached: true } as const;
/** Re-examinations as planned: not reached in 2020, 2021 and 2022 (table 2.5; which year met its plan before is unclear). */
export const examinationGoal = { years: [2020, 2021, 2022], reached: false } as const;
/** At most so many clients with a community contribution in Zuid in 2022: reached. */
export const contributorGoal = { most: 6_500, reached: true } as const;
/** At least half of the community contributions for someone else: reached. */
export const forOthersGoal = { least: 0.5, reached: true } as const;
