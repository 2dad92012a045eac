import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import {
  findRequest,
  insertRequest,
  requestKinds,
  requestOutcomes,
  saveAnswer,
  saveExtension,
} from '../request-store.ts';
import { extendedTerm, mayExtend, requestTerm } from '../rules/request-term.ts';

type Typed = { text(name: string): string; readonly mark: Buffer | undefined };

export type RequestFault = 'kind' | 'said';

const longestSaid = 2000;
const longestAnswer = 4000;
const longestWhy = 1000;

/** A request of the client, or of who has the rights over the data: it comes due with the privacy officer. */
export async function askAboutData(
  transaction: Scoped,
  personId: number,
  form: Typed,
  day: Day,
): Promise<Result<undefined, RequestFault>> {
  const kind = requestKinds.find((one) => one === form.text('kind'));
  const said = form.text('said');
  if (kind === undefined) return refuse('kind');
  if (said === '' || said.length > longestSaid) return refuse('said');
  await onlyOnce(transaction, form.mark, async () => {
    await beginAct(transaction);
    await insertRequest(transaction, personId, { kind, said, dueOn: requestTerm(day) });
  });
  return ok(undefined);
}

export type HandlingFault = 'outcome' | 'answer' | 'why' | 'not-now';

/** The answer of the officer, or more time with the reason; what was done meanwhile is told. */
export async function handleRequest(
  transaction: Scoped,
  requestId: number,
  form: Typed,
  day: Day,
): Promise<Result<undefined, HandlingFault>> {
  const request = await findRequest(transaction, requestId);
  if (request === undefined) return refuse('not-now');
  const extend = form.text('act') === 'extend';
  const why = form.text('why');
  const answer = form.text('answer');
  const outcome = requestOutcomes.find((one) => one === form.text('outcome'));
  if (extend && (why === '' || why.length > longestWhy)) return refuse('why');
  if (!extend && outcome === undefined) return refuse('outcome');
  if (!extend && (answer === '' || answer.length > longestAnswer)) return refuse('answer');
  const done = await onlyOnce(transaction, form.mark, async () => {
    if (request.answered_on !== null || (extend && !mayExtend(request, day))) return false;
    await beginAct(transaction);
    if (outcome === undefined || extend)
      return saveExtension(transaction, requestId, { why, dueOn: extendedTerm(request.asked_on) });
    return saveAnswer(transaction, requestId, { answer, outcome, day });
  });
  return done.done === 'before' || done.value ? ok(undefined) : refuse('not-now');
}
