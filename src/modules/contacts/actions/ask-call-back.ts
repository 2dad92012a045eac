import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Scoped } from '#database/scope.ts';
import { ok, type Result } from '#kernel/result.ts';
import { insertCallBack } from '../call-back-store.ts';
import { type CallBackFaults, readCallBack } from '../rules/call-back.ts';

/** Keeps that the client of the open file wants to be called back, once; whoever writes it down. */
export async function askCallBack(
  transaction: Scoped,
  personId: number,
  form: { text(name: string): string; readonly mark: Buffer | undefined },
): Promise<Result<undefined, CallBackFaults>> {
  const read = readCallBack(form);
  if (!read.ok) return read;
  await onlyOnce(transaction, form.mark, async () => {
    await beginAct(transaction);
    await insertCallBack(transaction, personId, read.value);
  });
  return ok(undefined);
}
