import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Scoped } from '#database/scope.ts';
import { addMonths, type Day, findDay } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type Item, items, longestConsentMonths, mayAsk } from '../rules/sharing.ts';
import { insertConsents, listWorking, withdrawConsent } from '../store.ts';

export type ConsentFault = 'item' | 'what_for' | 'until';

const isItem = (text: string): text is Item => (items as readonly string[]).includes(text);

type Typed = { text(name: string): string; texts(name: string): readonly string[] };

/** Consent stands only where saying no costs nothing, and for a year at most; all faults at once. */
export async function giveConsent(
  transaction: Scoped,
  personId: number,
  form: Typed & { readonly mark: Buffer | undefined },
  day: Day,
): Promise<Result<undefined, readonly ConsentFault[]>> {
  const asked = form.texts('item');
  const whatFor = form.text('what_for').slice(0, 200);
  const until = findDay(form.text('until'));
  const partners = await listWorking(transaction, personId);
  const partner = partners.find(({ partner_id: id }) => String(id) === form.text('partner'));
  const chosen =
    partner === undefined ? [] : asked.filter((item) => isItem(item) && mayAsk(partner.kind, item));
  const wrong: Readonly<Record<ConsentFault, boolean>> = {
    item: chosen.length === 0 || chosen.length < asked.length,
    what_for: whatFor === '',
    until: until === undefined || until <= day || until > addMonths(day, longestConsentMonths),
  };
  const faults = (Object.keys(wrong) as ConsentFault[]).filter((field) => wrong[field]);
  if (partner === undefined || until === undefined || faults.length > 0) return refuse(faults);
  await onlyOnce(transaction, form.mark, async () => {
    await beginAct(transaction);
    const consent = { partnerId: partner.partner_id, items: chosen, whatFor, until };
    await insertConsents(transaction, personId, consent);
  });
  return ok(undefined);
}

/** From this day on the partner learns no more of it; withdrawn before, nothing changes. */
export async function endConsent(
  transaction: Scoped,
  consentId: number,
  day: Day,
  mark?: Buffer,
): Promise<void> {
  await onlyOnce(transaction, mark, async () => {
    await beginAct(transaction);
    await withdrawConsent(transaction, consentId, day);
  });
}
