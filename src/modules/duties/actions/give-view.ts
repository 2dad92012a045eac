import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Scoped } from '#database/scope.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { insertView, listOwnConsiderations } from '../own-store.ts';

export type ViewFault = 'said' | 'not-now';

const longestView = 4000;

/** The own side of a sanction that is considered, before it is decided (Awb art. 4:8); kept as it was said. */
export async function giveView(
  transaction: Scoped,
  view: {
    readonly personId: number;
    readonly considerationId: number;
    readonly said: string;
    readonly mark: Buffer | undefined;
  },
): Promise<Result<undefined, ViewFault>> {
  const { personId, considerationId, said } = view;
  if (said === '' || said.length > longestView) return refuse('said');
  const open = (await listOwnConsiderations(transaction)).some(
    (one) => one.consideration_id === considerationId && one.decided_on === null,
  );
  if (!open) return refuse('not-now');
  await onlyOnce(transaction, view.mark, async () => {
    await beginAct(transaction);
    await insertView(transaction, personId, considerationId, said);
  });
  return ok(undefined);
}
