import { type Standardised, standardise, type Trials } from '#engine/causal/standardised.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { fewestInStratum, horizonMonths } from './trial-question.ts';

export type AlikeRefusal =
  | { readonly kind: 'none-began' }
  /** Of those who began, the share that has others like them. */
  | { readonly kind: 'no-overlap'; readonly share: number }
  | { readonly kind: 'too-few' };

/** With fewer, a difference says nothing that chance would not. */
const fewestBegan = 50;
/** Where more than half have nobody like them, what is left is another group than the one asked about. */
const leastOverlap = 0.5;

/** Compares those who began an instrument with others like them; refuses where there are too few of such. */
export function compareAlike(trials: Trials): Result<Standardised, AlikeRefusal> {
  const began = trials.cells.reduce((sum, cell) => sum + (cell.began ? cell.count : 0), 0);
  if (began === 0) return refuse({ kind: 'none-began' });
  if (began < fewestBegan) return refuse({ kind: 'too-few' });
  const found = standardise(trials, { horizons: horizonMonths.length, fewest: fewestInStratum });
  const share = (found?.began.compared ?? 0) / began;
  if (found === undefined || share < leastOverlap) return refuse({ kind: 'no-overlap', share });
  return found.began.compared < fewestBegan ? refuse({ kind: 'too-few' }) : ok(found);
}
