import type { DuePart } from '#modules/day/index.ts';
import { formatting } from '#web/formatting.ts';
import { pick } from '#web/words.ts';
import { listOwnCases } from '../store.ts';
import { words } from '../words.ts';
import { whatOf } from './review-page.tsx';

/** The own open re-examinations, oldest first; considerations come due by their next step. */
export const reviewCasesDue: DuePart = {
  id: 'review-cases',
  roles: ['reviewer'],
  title: words.reviewTitle,
  order: words.reviewLead,
  load: async ({ transaction, visit, open }, atMost) => {
    const { language } = visit;
    const t = pick(words, language);
    const cases = (await listOwnCases(transaction)).filter(({ what }) => what === 're-examination');
    const first = cases.slice(0, atMost);
    const clients = await open(first.map(({ person_id }) => person_id));
    return {
      found: cases.length,
      href: '/review',
      lines: first.map((line) => ({
        day: line.since,
        client: clients.get(line.person_id),
        what: whatOf(line)[language],
        why: `${t.since} ${formatting(language).day(line.since)}`,
      })),
    };
  },
};
