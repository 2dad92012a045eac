import { addMonths, type Day, getDay } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';

/** Art. 44 lid 5 Pw, in force with the first phase of Participatiewet in balans. */
const retroactiveFrom = getDay('2026-01-01');
const retroactiveMonths = 3;

export type StartRefusal = 'before-report' | 'too-far-back' | 'why-earlier';

/**
 * From which day the benefit may be granted: the day of reporting at the earliest (art. 44 lid 1 Pw); in special
 * circumstances up to three months before, when the decision is of 2026 or later (art. 44 lid 5 Pw).
 *
 * @param whyEarlier the circumstances, as the decision says them
 */
export function startDay(
  grantedFrom: Day,
  case_: { readonly reportedOn: Day; readonly decidedOn: Day; readonly whyEarlier: string },
): Result<{ readonly article: string }, StartRefusal> {
  const { reportedOn, decidedOn, whyEarlier } = case_;
  if (grantedFrom >= reportedOn) return ok({ article: 'art. 44 lid 1 Pw' });
  if (decidedOn < retroactiveFrom) return refuse('before-report');
  if (grantedFrom < addMonths(reportedOn, -retroactiveMonths)) return refuse('too-far-back');
  if (whyEarlier.trim() === '') return refuse('why-earlier');
  return ok({ article: 'art. 44 lid 5 Pw' });
}
