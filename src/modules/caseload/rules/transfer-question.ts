import type { TrackNorms } from './track-norm.ts';

/** Clients who are alike for the division: where they live, their track, their team and coach. */
export type Group = {
  readonly neighbourhood: string | null;
  readonly track: string;
  /** The recorded target group; empty when there is none or the plan does not ask. */
  readonly target: string;
  readonly teamId: number;
  /** Nobody: they wait for a coach. */
  readonly staffId: number | null;
  readonly clients: number;
};

export type CoachOfPlan = {
  readonly teamId: number;
  readonly team: string;
  readonly departmentKind: string;
  /** The target group of the team; empty for a team of an area. */
  readonly target: string;
  readonly staffId: number;
  readonly coach: string;
  readonly hours: number;
  /** Share of these hours that the coach is there. */
  readonly present: number;
  /** Clients for each fte, for who is in no track with a norm; nothing where none is set. */
  readonly norm: number | null;
};

export type PlanAsked = {
  readonly groups: readonly Group[];
  readonly coaches: readonly CoachOfPlan[];
  readonly leaving: readonly number[];
  /** Which team serves which neighbourhood from now. */
  readonly areas: readonly { readonly neighbourhood: string; readonly teamId: number }[];
  /** Brings who has a recorded target group to the team for it. */
  readonly byTarget: boolean;
  readonly norms: TrackNorms;
};
