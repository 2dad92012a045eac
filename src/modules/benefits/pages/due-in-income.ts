import { workKinds } from '#extract/code-lists.ts';
import { labelOf } from '#extract/label-of.ts';
import { type DueDesk, type DuePart, dueLines, inFile } from '#modules/day/index.ts';
import { formatting } from '#web/formatting.ts';
import { pick } from '#web/words.ts';
import { listWorkChanges, type WorkChange } from '../store.ts';
import { words } from '../words.ts';

const income = ['income-consultant'] as const;

/** Clients of the area whose work began or changed: how much of it is left out of account, and settled. */
export const workToSettle: DuePart = {
  id: 'work-to-settle',
  roles: income,
  title: words.toSettle,
  order: words.toSettleOrder,
  load: (desk, atMost) => changes(desk, atMost, false),
};

/** Clients of the area whose work ended: the benefit is to be put right, and the way back is quick (art. 43a). */
export const workOver: DuePart = {
  id: 'work-over',
  roles: income,
  title: words.workOver,
  order: words.workOverOrder,
  load: (desk, atMost) => changes(desk, atMost, true),
};

async function changes(desk: DueDesk, atMost: number, over: boolean) {
  const { language } = desk.visit;
  const t = pick(words, language);
  const changed = await listWorkChanges(desk.transaction, over, atMost);
  return dueLines(desk, changed, (one, client) => ({
    day: one.changed_on,
    what: over ? t.putRight : t.settle,
    why: sayChange(language, one, over),
    href: inFile(client, over ? '#uitkering' : '/beside-benefit'),
  }));
}

function sayChange(language: 'nl' | 'en', one: WorkChange, over: boolean): string {
  const t = pick(words, language);
  const { euro } = formatting(language);
  const kind = labelOf(workKinds, one.kind)[language];
  if (over) return t.workEnded(kind, euro(one.was ?? 0));
  return one.was === null
    ? t.workBegan(kind, euro(one.amount))
    : t.workChanged(kind, euro(one.was), euro(one.amount));
}
