import { type DuePart, dueLines, inFile } from '#modules/day/index.ts';
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
  load: async (desk, atMost) => {
    const { language } = desk.visit;
    const t = pick(words, language);
    const { day } = formatting(language);
    return dueLines(desk, await listOwnWork(desk.transaction, atMost), (one, client) => ({
      day: one.day,
      what: one.kind === 'intake' ? t.dueIntake : t.dueCheck,
      why: (one.kind === 'intake' ? t.dueIntakeWhy : t.dueCheckWhy)(day(one.day)),
      href: inFile(client, one.kind === 'intake' ? '/intake' : '/effort-plan'),
    }));
  },
};
