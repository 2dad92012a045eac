import { ok, type Result, refuse } from '#kernel/result.ts';

/** The edition in force of the period that is being released, when there is one. */
type InForce = { readonly number: number } | undefined;

export type CorrectionRefusal =
  | 'say-what-changed'
  | 'nothing-to-correct'
  /** The same figures and words, laid beside the same period. */
  | 'nothing-changed';

type Correction = { readonly corrects: number | null; readonly whatChanged: string | null };

/** A first edition says nothing of changes, a later one of the same period says what changed and why. */
export function correctionOf(
  inForce: InForce,
  said: string,
): Result<Correction, CorrectionRefusal> {
  const whatChanged = said.trim();
  if (inForce === undefined) {
    return whatChanged === ''
      ? ok({ corrects: null, whatChanged: null })
      : refuse('nothing-to-correct');
  }
  if (whatChanged.length < 10 || whatChanged.length > 1000) return refuse('say-what-changed');
  return ok({ corrects: inForce.number, whatChanged });
}

/** A row of the file of figures. */
type FigureLine = Readonly<Record<string, unknown>>;

/** The figures of an edition, as its file holds them. */
export type EditionFigures = {
  readonly period: string;
  readonly compared: string;
  readonly figures: readonly FigureLine[];
};

/**
 * How many figures differ between two editions of a period. Like is laid beside like: the same indicator of the
 * same moment and group. What only one of them has counts too, unless the two are laid beside different periods:
 * then it is another figure, and only what is of the period itself can have come or gone.
 */
export function changedFigures(before: EditionFigures, now: EditionFigures): number {
  const comesOrGoes = ({ period }: FigureLine) =>
    before.compared === now.compared || period === now.period;
  const former = new Map(before.figures.map((line) => [keyOf(line), line]));
  let changed = 0;
  for (const line of now.figures) {
    const was = former.get(keyOf(line));
    if (was === undefined ? comesOrGoes(line) : valueOf(was) !== valueOf(line)) changed += 1;
    former.delete(keyOf(line));
  }
  return changed + [...former.values()].filter(comesOrGoes).length;
}

const keyOf = ({ indicator, moment, codes }: FigureLine): string =>
  JSON.stringify([indicator, moment, codes]);

const valueOf = ({ count, denominator, value }: FigureLine): string =>
  JSON.stringify([count, denominator, value]);
