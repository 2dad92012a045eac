import { labelOf } from '#extract/label-of.ts';
import { allowanceArticles } from '#extract/placement-codes.ts';
import { addDays } from '#kernel/day.ts';
import type { DuePart } from '#modules/day/index.ts';
import { formatting } from '#web/formatting.ts';
import { pick } from '#web/words.ts';
import { dueWords } from '../due-words.ts';
import { termsOn } from '../rules/stays-in-hand.ts';
import { listAllowancesEnding, listEndings } from '../running-store.ts';
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

/** Income of clients of the area that is left out of account for not much longer, for Income. */
export const allowancesDue: DuePart = {
  id: 'allowances-ending',
  roles: ['income-consultant'],
  title: dueWords.allowancesEnd,
  order: dueWords.allowancesEndOrder,
  load: async ({ transaction, visit, open }, atMost) => {
    const { language, day: today } = visit;
    const t = pick(dueWords, language);
    const { day } = formatting(language);
    const asked = { byDay: addDays(today, endsWithin), terms: termsOn(today) };
    const ending = await listAllowancesEnding(transaction, asked, atMost);
    const clients = await open(ending.map(({ person_id }) => person_id));
    return {
      found: ending[0]?.found ?? 0,
      lines: ending.map(({ person_id, article, until_day }) => {
        const client = clients.get(person_id);
        const name = labelOf(allowanceArticles, article)[language];
        return {
          day: until_day,
          client,
          what: t.allowanceEnds,
          why: t.allowanceEndsOn(name, day(until_day)),
          href: client && `/clients/${encodeURIComponent(client.clientNumber)}/allowances/end`,
        };
      }),
    };
  },
};
