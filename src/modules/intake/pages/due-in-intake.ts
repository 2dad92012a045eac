import type { DuePart } from '#modules/day/index.ts';
import { formatting } from '#web/formatting.ts';
import { pick } from '#web/words.ts';
import { listOwnWork } from '../effort-store.ts';
import { words } from '../words.ts';

/** The day of who takes intakes: what is open and what is to be checked. */
export const ownIntakes: DuePart = {
  id: 'own-intakes',
  roles: ['intake-worker'],
  title: words.dueTitle,
  order: words.dueOrder,
  load: async ({ transaction, visit, open }, atMost) => {
    const t = pick(words, visit.language);
    const { day } = formatting(visit.language);
    const work = await listOwnWork(transaction, atMost);
    const clients = await open(work.map((one) => one.person_id));
    return {
      found: work[0]?.found ?? 0,
      lines: work.map((one) => {
        const client = clients.get(one.person_id);
        const page = one.kind === 'intake' ? 'intake' : 'effort-plan';
        return {
          day: one.day,
          client,
          what: one.kind === 'intake' ? t.dueIntake : t.dueCheck,
          why: (one.kind === 'intake' ? t.dueIntakeWhy : t.dueCheckWhy)(day(one.day)),
          href: client && `/clients/${encodeURIComponent(client.clientNumber)}/${page}`,
        };
      }),
    };
  },
};
