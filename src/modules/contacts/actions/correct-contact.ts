import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { ContactToLog } from '../rules/contact-form.ts';
import {
  type ContactLine,
  type ContactVersion,
  closeContact,
  findContact,
  findVersion,
  insertContact,
} from '../store.ts';

type Correction = {
  readonly personId: number;
  /** The version that the form was filled from. */
  readonly contactId: number;
  readonly contact: ContactToLog;
  readonly why: string;
  readonly today: Day;
  readonly mark: Buffer | undefined;
};

/** Somebody else corrected it meanwhile: what holds now, and who made it. */
export type Overtaken = { readonly now: ContactLine; readonly version: ContactVersion };

/**
 * Closes the contact and adds the corrected one. Nothing is done, and what holds now comes back, when the contact
 * was closed since the form was filled; `gone` when nothing stands in its place.
 */
export async function correctContact(
  transaction: Scoped,
  correction: Correction,
): Promise<'corrected' | 'gone' | Overtaken> {
  const { personId, contactId, contact, why, today, mark } = correction;
  const done = await onlyOnce(transaction, mark, async () => {
    await beginAct(transaction);
    if (!(await closeContact(transaction, personId, contactId, why)))
      return overtakenBy(transaction, personId, contactId);
    await insertContact(transaction, personId, contact, today, contactId);
    return 'corrected' as const;
  });
  return done.done === 'before' ? 'corrected' : done.value;
}

async function overtakenBy(
  transaction: Scoped,
  personId: number,
  contactId: number,
): Promise<'gone' | Overtaken> {
  const version = await findVersion(transaction, contactId);
  const now = version && (await findContact(transaction, personId, version.contact_id));
  return version === undefined || now === undefined ? 'gone' : { now, version };
}
