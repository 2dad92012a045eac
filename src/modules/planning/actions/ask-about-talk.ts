import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { saveAsked, type TalkAsked, talkAsks } from '../own-store.ts';

export type TalkAskFault = 'choose' | 'why' | 'not-now';

const longestWhy = 500;

/** The client cannot come, or wants another day, with the reason; who plans sees it. Asked again it says the last. */
export async function askAboutTalk(
  transaction: Scoped,
  asked: {
    readonly personId: number;
    readonly appointmentId: number;
    readonly asks: string;
    readonly why: string;
    readonly day: Day;
    readonly mark: Buffer | undefined;
  },
): Promise<Result<undefined, TalkAskFault>> {
  const { personId, appointmentId, why, day } = asked;
  const asks: TalkAsked | undefined = talkAsks.find((one) => one === asked.asks);
  if (asks === undefined) return refuse('choose');
  if (why === '' || why.length > longestWhy) return refuse('why');
  const done = await onlyOnce(transaction, asked.mark, async () => {
    await beginAct(transaction);
    return saveAsked(transaction, personId, { appointmentId, asks, why, day });
  });
  return done.done === 'before' || done.value ? ok(undefined) : refuse('not-now');
}
