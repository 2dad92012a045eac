import { labelOf } from '#extract/label-of.ts';
import { allowanceArticles } from '#extract/placement-codes.ts';
import { addDays } from '#kernel/day.ts';
import { type DuePart, dueLines, inFile } from '#modules/day/index.ts';
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
  load: async (desk, atMost) => {
    const { language, day: today } = desk.visit;
    const t = pick(words, language);
    const candidates = await listCandidates(desk.transaction, addDays(today, 14), atMost);
    const due = await dueLines(desk, candidates, (one) => ({
      day: one.can_start_on,
      what: one.wish,
      why: one.mine ? t.mine : t.free,
    }));
    return { ...due, href: '/placements' };
  },
};

const endsWithin = 42;

/** Jobs of who placed whose contract or wage subsidy ends within six weeks. */
export const endingsDue: DuePart = {
  id: 'endings',
  roles: ['job-broker', 'employer-adviser'],
  title: dueWords.endingsDue,
  order: dueWords.endingsDueOrder,
  load: async (desk, atMost) => {
    const { language, day: today } = desk.visit;
    const t = pick(dueWords, language);
    const { day } = formatting(language);
    const endings = await listEndings(desk.transaction, addDays(today, endsWithin), atMost);
    return dueLines(desk, endings, ({ employer, what, ends_on }) => ({
      day: ends_on,
      what: what === 'contract' ? t.contractEnds(employer) : t.subsidyEnds(employer),
      why: what === 'contract' ? t.contractEndsOn(day(ends_on)) : t.subsidyEndsOn(day(ends_on)),
    }));
  },
};

/** Income of clients of the area that is left out of account for not much longer, for Income. */
export const allowancesDue: DuePart = {
  id: 'allowances-ending',
  roles: ['income-consultant'],
  title: dueWords.allowancesEnd,
  order: dueWords.allowancesEndOrder,
  load: async (desk, atMost) => {
    const { language, day: today } = desk.visit;
    const t = pick(dueWords, language);
    const { day } = formatting(language);
    const asked = { byDay: addDays(today, endsWithin), terms: termsOn(today) };
    const ending = await listAllowancesEnding(desk.transaction, asked, atMost);
    return dueLines(desk, ending, ({ article, until_day }, client) => ({
      day: until_day,
      what: t.allowanceEnds,
      why: t.allowanceEndsOn(labelOf(allowanceArticles, article)[language], day(until_day)),
      href: inFile(client, '/allowances/end'),
    }));
  },
};
