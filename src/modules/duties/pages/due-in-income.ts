import { claimGrounds } from '#extract/duty-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import { addDays } from '#kernel/day.ts';
import { type DuePart, dueLines, inFile } from '#modules/day/index.ts';
import { formatting } from '#web/formatting.ts';
import { pick } from '#web/words.ts';
import { listAreaReviews, listOpenClaims, listSanctionsOnBenefit } from '../income-store.ts';
import { incomeWords } from '../income-words.ts';
import { reviewLines } from './reviews-due.ts';

const income = ['income-consultant'] as const;

/** Sanctions that lower the benefit of clients of the area now or soon. */
export const sanctionsOnBenefit: DuePart = {
  id: 'sanctions-on-benefit',
  roles: income,
  title: incomeWords.sanctions,
  order: incomeWords.sanctionsOrder,
  load: async (desk, atMost) => {
    const { language } = desk.visit;
    const t = pick(incomeWords, language);
    const { day } = formatting(language);
    const running = await listSanctionsOnBenefit(desk.transaction, atMost);
    return dueLines(desk, running, (one, client) => ({
      day: one.from_day,
      what: t.lower(String(one.per_cent)),
      why: t.lowerUntil(day(one.from_day), day(one.until_day)),
      href: inFile(client, '#plichten'),
    }));
  },
};

/** Fines and recoveries of clients of the area that are not settled. */
export const claimsDue: DuePart = {
  id: 'open-claims',
  roles: income,
  title: incomeWords.claims,
  order: incomeWords.claimsOrder,
  load: async (desk, atMost) => {
    const { language } = desk.visit;
    const t = pick(incomeWords, language);
    const { day, euro } = formatting(language);
    const claims = await listOpenClaims(desk.transaction, atMost);
    return dueLines(desk, claims, (one, client) => ({
      what: t.claimLeft(euro(one.amount - (one.received ?? 0))),
      why: t.claimOf(labelOf(claimGrounds, one.ground)[language], day(one.decided_on)),
      href: inFile(client, '/claims/settle'),
    }));
  },
};

/** Exemptions of clients of the area that are to be looked at again. */
export const areaReviewsDue: DuePart = {
  id: 'area-exemption-reviews',
  roles: income,
  title: incomeWords.reviews,
  order: incomeWords.reviewsOrder,
  load: async (desk, atMost) => {
    const until = addDays(desk.visit.day, 30);
    return reviewLines(desk, await listAreaReviews(desk.transaction, until, atMost));
  },
};
