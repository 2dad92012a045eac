import type { DuePart } from '#modules/day/index.ts';
import { formatting } from '#web/formatting.ts';
import { pick } from '#web/words.ts';
import { listRequests } from '../request-store.ts';
import { kindNames, requestWords } from '../request-words.ts';

/** Requests of people that wait for an answer; opens no file. */
export const requestsDue: DuePart = {
  id: 'requests',
  roles: ['privacy-officer'],
  title: requestWords.requests,
  order: requestWords.dueOrder,
  load: async ({ transaction, visit: { language } }, atMost) => {
    const t = pick(requestWords, language);
    const { day } = formatting(language);
    const rows = await listRequests(transaction, false, atMost);
    return {
      found: rows[0]?.found ?? 0,
      href: '/privacy/requests',
      lines: rows.map((one) => ({
        day: one.due_on,
        what: `${t.requestOf(one.person_key)}: ${kindNames[one.kind][language]}`,
        why: t.dueWhy(day(one.asked_on)),
        href: `/privacy/requests/${one.request_id}`,
      })),
    };
  },
};
