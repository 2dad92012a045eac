import { addDays } from '#kernel/day.ts';
import { mondayOf } from '#kernel/week.ts';
import type { DuePart } from '#modules/day/index.ts';
import { formatting } from '#web/formatting.ts';
import { pick } from '#web/words.ts';
import { listOwnPersons, listOwnReferrals } from '../store.ts';
import { words } from '../words.ts';
import { awaits, sayStatus } from './referrals-page.tsx';

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

/** Trajectories that run and of which the week before this one was not reported. */
export const weeksDue: DuePart = {
  id: 'weeks',
  roles: ['provider', 'neighbourhood-team'],
  title: words.weeksDue,
  order: words.weeksDueOrder,
  load: async ({ transaction, visit, open }, atMost) => {
    const { language, day: today } = visit;
    const t = pick(words, language);
    const { day } = formatting(language);
    const clients = await open(await listOwnPersons(transaction, mostPersons));
    const lastMonday = addDays(mondayOf(today), -7);
    const due = (await listOwnReferrals(transaction))
      .flatMap((one) => {
        const { started_on: started, ended_on: ended, last_week: last, reports } = one;
        const runs = started !== null && ended === null && started < addDays(lastMonday, 7);
        const late = last === null || last < lastMonday;
        return runs && reports && late ? [{ one, since: last ?? started }] : [];
      })
      .toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
    return {
      found: due.length,
      href: '/referrals',
      lines: due.slice(0, atMost).map(({ one }) => {
        const instrument = language === 'nl' ? one.name : one.name_en;
        return {
          client: clients.get(one.person_id),
          what: t.reportWeek,
          why:
            one.last_week === null
              ? t.noWeekYet(instrument)
              : t.lastWeek(instrument, day(one.last_week)),
          href: `/clients/${encodeURIComponent(one.person_key)}/referrals`,
        };
      }),
    };
  },
};

const toldFor = 14;

/** What the municipality took back lately, and why: a partner that kept a place knows it is free. */
export const withdrawnTold: DuePart = {
  id: 'withdrawn',
  roles: ['provider', 'neighbourhood-team'],
  title: words.withdrawnDue,
  order: words.withdrawnOrder,
  load: async ({ transaction, visit, open }, atMost) => {
    const { language, day: today } = visit;
    const clients = await open(await listOwnPersons(transaction, mostPersons));
    const told = (await listOwnReferrals(transaction))
      .filter(
        ({ withdrawn_reason: why, closed_on: on }) =>
          why !== null && on !== null && on > addDays(today, -toldFor),
      )
      .toSorted((a, b) => ((a.closed_on ?? '') > (b.closed_on ?? '') ? -1 : 1));
    return {
      found: told.length,
      href: '/referrals',
      lines: told.slice(0, atMost).map((one) => ({
        client: clients.get(one.person_id),
        what: language === 'nl' ? one.name : one.name_en,
        why: sayStatus(one, language),
        href: '/referrals',
      })),
    };
  },
};
