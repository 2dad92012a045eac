import { workKinds } from '#extract/code-lists.ts';
import { labelOf } from '#extract/label-of.ts';
import type { DueDesk, DuePart } from '#modules/day/index.ts';
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

async function changes({ transaction, visit, open }: DueDesk, atMost: number, over: boolean) {
  const t = pick(words, visit.language);
  const found = await listWorkChanges(transaction, over, atMost);
  const clients = await open(found.map(({ person_id }) => person_id));
  return {
    found: found[0]?.found ?? 0,
    lines: found.map((one) => {
      const client = clients.get(one.person_id);
      return {
        day: one.changed_on,
        client,
        what: over ? t.putRight : t.settle,
        why: sayChange(visit.language, one, over),
        href:
          client &&
          `/clients/${encodeURIComponent(client.clientNumber)}${over ? '#uitkering' : '/beside-benefit'}`,
      };
    }),
  };
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
