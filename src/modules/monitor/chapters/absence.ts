import { beginOf } from '#facts/indicators/moment.ts';
import type { ShownCell, ShownFigure } from '../actions/publish-figures.ts';
import type { Desk } from './chapter.ts';

/**
 * Why a count does not stand there, in words; '' when it does. A count of 0 is hidden like one of 9, and what is
 * hidden to protect another is not told apart from it: the mark is one (rule 5 of docs/methods/publication-rule.md).
 */
export function countAbsence(desk: Desk, figure: ShownFigure, cell: ShownCell | undefined): string {
  if (typeof cell?.count === 'number') return '';
  if (!isRecorded(figure)) return beforeRecorded(desk, figure);
  // A sum over fewer than ten is hidden however large it is.
  return figure.indicator.numerator.tally === 'sum' ? desk.t.hiddenSum : desk.t.hiddenCount;
}

/** The same of what an indicator shows: a count, or a ratio, which rests on counts. */
export function valueAbsence(desk: Desk, figure: ShownFigure, cell: ShownCell | undefined): string {
  if (figure.indicator.kind === 'count') return countAbsence(desk, figure, cell);
  if (typeof cell?.value === 'number') return '';
  if (!isRecorded(figure)) return beforeRecorded(desk, figure);
  return cell?.denominator === 0 ? desk.t.nothingToDivide : desk.t.hiddenValue;
}

const beforeRecorded = ({ t, f }: Desk, { indicator }: ShownFigure): string =>
  t.notRecorded(f.day(indicator.since));

export const isRecorded = ({ moment, indicator }: ShownFigure): boolean =>
  beginOf(moment) >= indicator.since;
