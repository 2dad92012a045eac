import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Scoped } from '#database/scope.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type HandedInFault, readHandedIn } from '#web/handed-in-file.ts';
import { insertPaper } from '../paper-store.ts';

export type PaperFault = HandedInFault | 'no-file' | 'not-asked';

/** A paper of the own application as a file, in the open own file; the consultant looks at it. */
export async function handInPaper(
  transaction: Scoped,
  paper: {
    readonly personId: number;
    readonly kind: string;
    readonly file: Uint8Array | undefined;
    readonly mark: Buffer | undefined;
  },
): Promise<Result<undefined, PaperFault>> {
  if (paper.file === undefined) return refuse('no-file');
  const read = readHandedIn(paper.file);
  if (!read.ok) return read;
  const once = await onlyOnce(transaction, paper.mark, async () => {
    await beginAct(transaction);
    return insertPaper(transaction, paper.personId, paper.kind, read.value);
  });
  return once.done === 'now' && !once.value ? refuse('not-asked') : ok(undefined);
}
