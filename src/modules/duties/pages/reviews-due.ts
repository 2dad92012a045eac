import { duties, exemptionArticles } from '#extract/duty-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import { addDays } from '#kernel/day.ts';
import { type DueDesk, type DueFound, type DuePart, dueLines, inFile } from '#modules/day/index.ts';
import { pick } from '#web/words.ts';
import { listReviewsDue, type ReviewDue } from '../store.ts';
import { words } from '../words.ts';

/** Exemptions of own clients that are to be looked at again, the earliest first. */
export const exemptionReviewsDue: DuePart = {
  id: 'exemption-reviews',
  roles: ['work-coach', 'youth-coach', 'activation-coach'],
  title: words.reviewsDue,
  order: words.reviewsDueOrder,
  load: async (desk, atMost) => {
    const until = addDays(desk.visit.day, 30);
    return reviewLines(desk, await listReviewsDue(desk.transaction, until, atMost));
  },
};

/** Opens the clients of these exemptions and says what is to be looked at. */
export function reviewLines(desk: DueDesk, due: readonly ReviewDue[]): Promise<DueFound> {
  const { language } = desk.visit;
  const t = pick(words, language);
  return dueLines(desk, due, (line, client) => ({
    day: line.review_on,
    what: labelOf(duties, line.duty)[language],
    why: t.reviewWhy(labelOf(exemptionArticles, line.article)[language]),
    href: inFile(client, '#plichten'),
  }));
}
