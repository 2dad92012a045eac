import type { Comparison } from '#engine/causal/comparison.ts';
import type { Method } from '../rules/fit.ts';
import { type Measured, measurePlaces } from '../rules/measured.ts';
import { fitPlacebos, type PlaceboFit } from '../rules/placebo-report.ts';
import type { PlaceComparison } from '../rules/places.ts';

export type Part = {
  readonly comparison: Comparison;
  readonly method: Method;
  readonly from: number;
  readonly until: number;
};

/** What a thread does: the placebos of a part of the donors, one after another. */
export const fitPart = ({ comparison, method, from, until }: Part): readonly PlaceboFit[] =>
  fitPlacebos(comparison, method, { from, until });

export type Places = {
  readonly compared: PlaceComparison;
  readonly name: string;
  readonly method: Method;
  readonly starts: ReadonlyMap<string, number> | undefined;
};

/** A whole programme, off the thread that answers people. */
export const measureBeside = ({ compared, name, method, starts }: Places): Measured =>
  measurePlaces(compared, { name, method }, starts);
