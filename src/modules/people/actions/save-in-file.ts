import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Scoped } from '#database/scope.ts';
import type { Submitted } from '#web/submitted.ts';
import { findOvertaken, type Overtaken, type Watched } from './meanwhile.ts';

type OpenFile = {
  readonly personId: number;
  open<Value>(work: (transaction: Scoped) => Promise<Value>): Promise<Value>;
};

type Saved<Value> =
  | { readonly done: 'now'; readonly value: Value }
  /** Sent twice: the first time it was done. */
  | { readonly done: 'before' }
  /** Somebody changed the tables since the form was filled; nothing was saved. */
  | { readonly done: 'overtaken'; readonly overtaken: Overtaken };

/**
 * Saves a form of a file once, within an act, unless somebody changed the tables meanwhile. What `work` throws leaves
 * nothing behind, the mark of the form neither.
 */
export async function saveInFile<Value>(
  file: OpenFile,
  { form, tables }: { readonly form: Submitted; readonly tables: Watched },
  work: (transaction: Scoped) => Promise<Value>,
): Promise<Saved<Value>> {
  try {
    return await file.open((transaction) =>
      onlyOnce(transaction, form.mark, async () => {
        const overtaken =
          tables.length > 0 &&
          (await findOvertaken(transaction, file.personId, tables, form.version));
        if (overtaken) throw new WasOvertaken(overtaken);
        await beginAct(transaction);
        return work(transaction);
      }),
    );
  } catch (fault) {
    if (fault instanceof WasOvertaken) return { done: 'overtaken', overtaken: fault.overtaken };
    throw fault;
  }
}

class WasOvertaken extends Error {
  readonly overtaken: Overtaken;
  constructor(overtaken: Overtaken) {
    super('changed by somebody else meanwhile');
    this.overtaken = overtaken;
  }
}
