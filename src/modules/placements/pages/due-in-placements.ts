import { addDays } from '#kernel/day.ts';
import type { DuePart } from '#modules/day/index.ts';
import { pick } from '#web/words.ts';
import { listCandidates } from '../store.ts';
import { words } from '../words.ts';

/** Who can start within two weeks: own candidates, and those whom nobody has. */
export const candidatesDue: DuePart = {
  id: 'candidates',
  roles: ['job-broker', 'employer-adviser'],
  title: words.candidatesTitle,
  order: words.candidatesOrder,
  load: async ({ transaction, visit, open }, atMost) => {
    const { language, day: today } = visit;
    const t = pick(words, language);
    const candidates = await listCandidates(transaction, addDays(today, 14), atMost);
    const clients = await open(candidates.map(({ person_id }) => person_id));
    return {
      found: candidates[0]?.found ?? 0,
      href: '/placements',
      lines: candidates.map((one) => ({
        day: one.can_start_on,
        client: clients.get(one.person_id),
        what: one.wish,
        why: one.mine ? t.mine : t.free,
      })),
    };
  },
};
