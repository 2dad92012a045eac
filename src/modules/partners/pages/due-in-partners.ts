import type { DuePart } from '#modules/day/index.ts';
import { formatting } from '#web/formatting.ts';
import { pick } from '#web/words.ts';
import { listOwnPersons, listOwnReferrals } from '../store.ts';
import { words } from '../words.ts';
import { awaits } from './referrals-page.tsx';

const mostPersons = 100;

/** What a provider or neighbourhood team owes: an answer to a referral, or the result of what was to end. */
export const referralsDue: DuePart = {
  id: 'referrals',
  roles: ['provider', 'neighbourhood-team'],
  title: words.referralsDue,
  order: words.referralsDueOrder,
  load: async ({ transaction, visit, open }, atMost) => {
    const { language, day: today } = visit;
    const t = pick(words, language);
    const { day } = formatting(language);
    const clients = await open(await listOwnPersons(transaction, mostPersons));
    const due = (await listOwnReferrals(transaction)).flatMap((one) => {
      if (awaits(one)) return [{ one, by: one.expires_on, what: t.answerReferral }];
      const over = one.started_on !== null && one.ended_on === null && one.planned_until !== null;
      return over && one.planned_until <= today
        ? [{ one, by: one.planned_until, what: t.tellResult }]
        : [];
    });
    const sorted = due.toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
    return {
      found: due.length,
      href: '/referrals',
      lines: sorted.slice(0, atMost).map(({ one, by, what }) => ({
        day: by,
        client: clients.get(one.person_id),
        what,
        why: t.dueFor(language === 'nl' ? one.name : one.name_en, day(by)),
        href: `/clients/${encodeURIComponent(one.person_key)}/referrals`,
      })),
    };
  },
};
