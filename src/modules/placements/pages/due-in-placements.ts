import { addDays } from '#kernel/day.ts';
import type { DuePart } from '#modules/day/index.ts';
import { formatting } from '#web/formatting.ts';
import { pick } from '#web/words.ts';
import { dueWords } from '../due-words.ts';
import { listEndings } from '../running-store.ts';
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

const endsWithin = 42;

/** Jobs of who placed whose contract or wage subsidy ends within six weeks. */
export const endingsDue: DuePart = {
  id: 'endings',
  roles: ['job-broker', 'employer-adviser'],
  title: dueWords.endingsDue,
  order: dueWords.endingsDueOrder,
  load: async ({ transaction, visit, open }, atMost) => {
    const { language, day: today } = visit;
    const t = pick(dueWords, language);
    const { day } = formatting(language);
    const endings = await listEndings(transaction, addDays(today, endsWithin), atMost);
    const clients = await open(endings.map(({ person_id }) => person_id));
    return {
      found: endings[0]?.found ?? 0,
      lines: endings.map(({ person_id, employer, what, ends_on }) => ({
        day: ends_on,
        client: clients.get(person_id),
        what: what === 'contract' ? t.contractEnds(employer) : t.subsidyEnds(employer),
        why: what === 'contract' ? t.contractEndsOn(day(ends_on)) : t.subsidyEndsOn(day(ends_on)),
      })),
    };
  },
};
