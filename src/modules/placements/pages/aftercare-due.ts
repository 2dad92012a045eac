import { addDays, addMonths } from '#kernel/day.ts';
import type { DuePart } from '#modules/day/index.ts';
import { formatting } from '#web/formatting.ts';
import { pick } from '#web/words.ts';
import { aftercareOf, nextTalk } from '../rules/aftercare.ts';
import { listCare } from '../running-store.ts';
import { words } from '../words.ts';

const ahead = 14;

/** Talks of aftercare with client or employer that are due, for who placed. */
export const aftercareDue: DuePart = {
  id: 'aftercare',
  roles: ['job-broker', 'employer-adviser'],
  title: words.careDue,
  order: words.careDueOrder,
  load: async ({ transaction, visit, open }, atMost) => {
    const { language, day } = visit;
    const t = pick(words, language);
    const f = formatting(language);
    const placed = await listCare(transaction, addMonths(day, -7));
    const due = placed
      .flatMap((one) => {
        const job = { from: one.from_day, until: one.until_day };
        const moment = nextTalk(aftercareOf(job, one.talks));
        return moment !== undefined && moment.due <= addDays(day, ahead) ? [{ one, moment }] : [];
      })
      .toSorted((a, b) => (a.moment.due < b.moment.due ? -1 : 1));
    const shown = due.slice(0, atMost);
    const clients = await open([...new Set(shown.map(({ one }) => one.person_id))]);
    return {
      found: due.length,
      lines: shown.map(({ one, moment }) => {
        const client = clients.get(one.person_id);
        const who = moment.with === 'client' ? t.withClient : t.withEmployer;
        const said = f.day(moment.due);
        return {
          client,
          what: t.careWith(who, one.employer),
          why: moment.due < day ? t.careLate(said) : t.careOn(said),
          href: client && `/clients/${encodeURIComponent(client.clientNumber)}/aftercare/new`,
        };
      }),
    };
  },
};
