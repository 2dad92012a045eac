import { duties, exemptionArticles } from '#extract/duty-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import { addDays } from '#kernel/day.ts';
import type { DueDesk, DueFound, DuePart } from '#modules/day/index.ts';
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
export async function reviewLines(desk: DueDesk, due: readonly ReviewDue[]): Promise<DueFound> {
  const { language } = desk.visit;
  const t = pick(words, language);
  const clients = await desk.open(due.map(({ person_id: person }) => person));
  return {
    found: due[0]?.found ?? 0,
    lines: due.map((line) => {
      const client = clients.get(line.person_id);
      return {
        day: line.review_on,
        client,
        what: labelOf(duties, line.duty)[language],
        why: t.reviewWhy(labelOf(exemptionArticles, line.article)[language]),
        href: client && `/clients/${encodeURIComponent(client.clientNumber)}#plichten`,
      };
    }),
  };
}
