import type { Comparison } from '#engine/causal/comparison.ts';
import type { Method } from '../rules/fit.ts';
import { fitPlacebos, type PlaceboFit } from '../rules/placebo-report.ts';

export type Part = {
  readonly comparison: Comparison;
  readonly method: Method;
  readonly from: number;
  readonly until: number;
};

/** What a thread does: the placebos of a part of the donors, one after another. */
export const fitPart = ({ comparison, method, from, until }: Part): readonly PlaceboFit[] =>
  fitPlacebos(comparison, method, { from, until });
