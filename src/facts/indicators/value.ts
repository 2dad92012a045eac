import { withoutLast } from './adding.ts';
import type { Indicator } from './definition.ts';
import type { Figure, FigureCell } from './figure.ts';
import { keyOf } from './groups.ts';

/** What an indicator divides: exact counts, or what of them may be shown. */
export type Fraction = {
  readonly numerator: number;
  readonly denominator: number | undefined;
};

/**
 * The figure that the indicator shows: a count, or a ratio (a share and a rate as a fraction of one).
 * `undefined`: nothing to divide by. `whole`: the fraction of the group that a representation is taken in.
 */
export function valueOf(
  indicator: Indicator,
  { numerator, denominator }: Fraction,
  whole: Fraction | undefined,
): number | undefined {
  if (indicator.kind === 'count') return numerator;
  if (denominator === undefined || denominator === 0) return undefined;
  if (indicator.kind === 'composition') return numerator / denominator;
  if (indicator.kind !== 'representation') return (indicator.per * numerator) / denominator;
  if (whole?.denominator === undefined || whole.numerator === 0) return undefined;
  return numerator / denominator / (whole.numerator / whole.denominator) - 1;
}

/** The cell of the group in which the cell's composition or representation is taken. */
export function wholeOf(figure: Figure, cell: FigureCell): FigureCell {
  const key = keyOf(withoutLast(cell.at, figure.by));
  const found = figure.cells.find(({ at }) => keyOf(at) === key);
  if (found === undefined) throw new Error(`the figure ${figure.indicator} has no group ${key}`);
  return found;
}
