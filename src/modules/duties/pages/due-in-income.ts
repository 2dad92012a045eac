import { claimGrounds } from '#extract/duty-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import { addDays } from '#kernel/day.ts';
import type { DueClient, DuePart } from '#modules/day/index.ts';
import { formatting } from '#web/formatting.ts';
import { pick } from '#web/words.ts';
import { listAreaReviews, listOpenClaims, listSanctionsOnBenefit } from '../income-store.ts';
import { incomeWords } from '../income-words.ts';
import { reviewLines } from './reviews-due.ts';

const income = ['income-consultant'] as const;
const fileOf = (client: DueClient | undefined, rest: string) =>
  client && `/clients/${encodeURIComponent(client.clientNumber)}${rest}`;

/** Sanctions that lower the benefit of clients of the area now or soon. */
export const sanctionsOnBenefit: DuePart = {
  id: 'sanctions-on-benefit',
  roles: income,
  title: incomeWords.sanctions,
  order: incomeWords.sanctionsOrder,
  load: async ({ transaction, visit, open }, atMost) => {
    const { language } = visit;
    const t = pick(incomeWords, language);
    const { day } = formatting(language);
    const running = await listSanctionsOnBenefit(transaction, atMost);
    const clients = await open(running.map(({ person_id }) => person_id));
    return {
      found: running[0]?.found ?? 0,
      lines: running.map((one) => {
        const client = clients.get(one.person_id);
        return {
          day: one.from_day,
          client,
          what: t.lower(String(one.per_cent)),
          why: t.lowerUntil(day(one.from_day), day(one.until_day)),
          href: fileOf(client, '#plichten'),
        };
      }),
    };
  },
};

/** Fines and recoveries of clients of the area that are not settled. */
export const claimsDue: DuePart = {
  id: 'open-claims',
  roles: income,
  title: incomeWords.claims,
  order: incomeWords.claimsOrder,
  load: async ({ transaction, visit, open }, atMost) => {
    const { language } = visit;
    const t = pick(incomeWords, language);
    const { day, euro } = formatting(language);
    const claims = await listOpenClaims(transaction, atMost);
    const clients = await open(claims.map(({ person_id }) => person_id));
    return {
      found: claims[0]?.found ?? 0,
      lines: claims.map((one) => {
        const client = clients.get(one.person_id);
        const left = euro(one.amount - (one.received ?? 0));
        return {
          client,
          what: t.claimLeft(left),
          why: t.claimOf(labelOf(claimGrounds, one.ground)[language], day(one.decided_on)),
          href: fileOf(client, '/claims/settle'),
        };
      }),
    };
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
