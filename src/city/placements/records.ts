import type { Person, WorkPeriod } from '#city/people/person.ts';

export type Placement = {
  readonly number: number;
  readonly work: WorkPeriod;
  readonly staff: number | undefined;
  readonly employer: string;
  readonly contract: string;
  /** 0: permanent. */
  readonly months: number;
  readonly hours: number;
  readonly beside: boolean;
  readonly placedBy: string;
  readonly from: number;
};

export type Subsidy = {
  readonly placement: Placement;
  readonly wageValue: number;
  /** Months at the flat rate before the wage value was measured. */
  readonly flatMonths: number;
};

/** Months, half-open. */
export type Allowance = {
  readonly work: WorkPeriod;
  readonly article: string;
  readonly from: number;
  readonly until: number;
};

export type Candidate = {
  readonly person: Person;
  readonly staff: number | undefined;
  readonly canStartOn: number;
  readonly hours: number;
  readonly wish: string;
  readonly from: number;
  until: number;
};

export type LadderStep = { readonly person: Person; readonly day: number; readonly level: number };

export type PlacementRecords = {
  readonly candidates: Candidate[];
  readonly placements: Placement[];
  readonly subsidies: Subsidy[];
  readonly allowances: Allowance[];
  readonly steps: LadderStep[];
};

export const noPlacementRecords = (): PlacementRecords => ({
  candidates: [],
  placements: [],
  subsidies: [],
  allowances: [],
  steps: [],
});
