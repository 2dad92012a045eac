import { ok, type Result, refuse } from '#kernel/result.ts';

export type SecondReading = { readonly agrees: boolean; readonly answer: string | undefined };
export type ReadingRefusal = 'not-waiting' | 'own-decision' | 'no-answer' | 'no-choice';

/** The second pair of eyes is another's, and says why when the decision goes back. */
export function readAgain(
  decision: { readonly state: string; readonly staffId: number | null },
  reader: number,
  said: { readonly choice: string; readonly answer: string },
): Result<SecondReading, ReadingRefusal> {
  if (decision.state !== 'second-reading') return refuse('not-waiting');
  if (decision.staffId === reader) return refuse('own-decision');
  if (said.choice !== 'agree' && said.choice !== 'return') return refuse('no-choice');
  if (said.choice === 'return' && said.answer === '') return refuse('no-answer');
  return ok({
    agrees: said.choice === 'agree',
    answer: said.answer === '' ? undefined : said.answer,
  });
}
