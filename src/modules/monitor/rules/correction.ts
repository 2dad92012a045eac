import { ok, type Result, refuse } from '#kernel/result.ts';

/** The edition in force of the period that is being released, when there is one. */
type InForce = { readonly number: number } | undefined;

export type CorrectionRefusal = 'say-what-changed' | 'nothing-to-correct';

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

type FigureLine = Readonly<Record<string, unknown>>;

/** How many figures differ between two editions, those that only one has included. */
export function changedFigures(before: readonly FigureLine[], now: readonly FigureLine[]): number {
  const keyOf = ({ indicator, moment, codes }: FigureLine) =>
    JSON.stringify([indicator, moment, codes]);
  const valueOf = ({ count, denominator, value }: FigureLine) =>
    JSON.stringify([count, denominator, value]);
  const former = new Map(before.map((line) => [keyOf(line), valueOf(line)]));
  let changed = 0;
  for (const line of now) {
    if (former.get(keyOf(line)) !== valueOf(line)) changed += 1;
    former.delete(keyOf(line));
  }
  return changed + former.size;
}
