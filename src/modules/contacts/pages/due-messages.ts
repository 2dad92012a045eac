import { dayInAmsterdam, daysBetween } from '#kernel/day.ts';
import { type DuePart, dueLines, inFile } from '#modules/day/index.ts';
import { getSignedIn } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { findOpenMessages } from '../message-store.ts';
import { messageWords } from '../message-words.ts';
import { words } from '../words.ts';

const leads: ReadonlySet<string> = new Set(['distributor', 'team-manager']);

/** Messages without an answer, of own clients; who divides or leads sees those of the teams. */
export const messagesDue: DuePart = {
  id: 'messages',
  roles: [
    'work-coach',
    'youth-coach',
    'activation-coach',
    'intake-worker',
    'distributor',
    'team-manager',
  ],
  title: messageWords.due,
  order: messageWords.dueOrder,
  load: async (desk, atMost) => {
    const { transaction, visit } = desk;
    const t = pick(messageWords, visit.language);
    const own = !leads.has(getSignedIn(visit).role);
    const waiting = await findOpenMessages(transaction, { own, atMost });
    return dueLines(desk, waiting, ({ since, messages }, client) => {
      const days = Math.max(0, daysBetween(dayInAmsterdam(since.getTime()), visit.day));
      return {
        what: t.answerIt(String(messages)),
        why: pick(words, visit.language).waitsDays(days),
        href: inFile(client, '/messages'),
      };
    });
  },
};
