import type { Month } from '../month.ts';
import type { FlowCode } from './model.ts';
import type { ServiceCode } from './population.ts';

/** What a scenario does to the flows, from a month on: the one form to which every kind of scenario comes down. */
export type Effect = {
  readonly on: FlowCode;
  readonly from: Month;
  /** The first month without it; nothing: for good. */
  readonly until?: Month | undefined;
  /** Months in which it grows from nothing to whole. */
  readonly ramp: number;
  readonly where?: {
    readonly service?: ServiceCode | undefined;
    /** Months on benefit, bands of the model. */
    readonly durations?: readonly number[] | undefined;
    /** The youngest band alone, for inflow of the young. */
    readonly ages?: readonly number[] | undefined;
  };
} & (
  | {
      /** Multiplies the flow; the bounds are of 95%. */
      readonly factor: Uncertain;
    }
  | {
      /** Adds so many households a month (to inflow, or to exits to work). */
      readonly extra: Uncertain;
    }
);

/** A number that is not known well: what is expected, and between which bounds it lies in 95 of 100 cases. */
export type Uncertain = { readonly mean: number; readonly low: number; readonly high: number };

export const certain = (mean: number): Uncertain => ({ mean, low: mean, high: mean });
