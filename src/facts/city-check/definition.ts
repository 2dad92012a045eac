/** A city laid beside the published figures: what `werkspoor city check --json` gives. */
export type CityCheck = { readonly tables: readonly CheckedTable[] };

export type CheckedTable = {
  readonly name: string;
  readonly source: string;
  /** `source inconsistent`: the published figures contradict each other, so they are shown, not judged. */
  readonly status: 'met' | 'not met' | 'source inconsistent';
  readonly reason?: string;
  readonly cells: readonly CheckedCell[];
};

/** Counts are published ones at the scale of the city; `city` is null when the facts do not reach so far. */
export type CheckedCell = {
  readonly what: string;
  readonly published: number;
  readonly city: number | null;
  readonly tolerance: number;
  readonly met: boolean;
};

/** A published table that the facts can tell. */
export type ComparedTable = {
  readonly name: string;
  readonly source: string;
  readonly cells: readonly Comparison[];
};

/** A published table that contradicts itself or another: its cells are shown, not judged. */
export type InconsistentTable = ComparedTable & { readonly reason: string };

/** A published table that is listed without a judgement of the city. */
export type UncomparedTable = {
  readonly name: string;
  readonly source: string;
  readonly status: 'not met' | 'source inconsistent';
  readonly reason: string;
};

export type Comparison = {
  readonly what: string;
  readonly published: number;
  readonly city: number | undefined;
  /** How far the two may lie apart by agreement. */
  readonly agreed: number;
  /** Standard error of chance of the city's figure; the tolerance is never tighter than 2.6 of these. */
  readonly chance: number;
  /** Beyond it the city's figure must have the sign of the published one. */
  readonly signBeyond?: number;
};
