import type { Day } from '#kernel/day.ts';

export type AbsenceToPlan = {
  readonly staffId: number;
  /** Per cent of the hours. */
  readonly share: number;
  readonly from: Day;
  /** First day back; nothing while that is not known. */
  readonly until: Day | undefined;
  /** Who takes over what cannot wait. */
  readonly standIn: number | undefined;
};
