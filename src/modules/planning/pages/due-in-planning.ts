import {
  absenceReasons,
  appointmentKinds,
  interpreterLanguages,
} from '#extract/application-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import { addDays } from '#kernel/day.ts';
import { type DuePart, dueLines } from '#modules/day/index.ts';
import { formatting } from '#web/formatting.ts';
import { pick } from '#web/words.ts';
import { listAskedTalks } from '../own-store.ts';
import { listOpenTalks, listOwnTalks, listRepairTerms, listWaiting } from '../store.ts';
import { words } from '../words.ts';

/** More than one day has open. */
const mostTalks = 300;

/** Who takes talks: those of today first, what was not said yet on top, and those of the coming week. */
export const ownTalks: DuePart = {
  id: 'own-talks',
  roles: ['intake-worker'],
  title: words.ownTalks,
  order: words.ownTalksOrder,
  load: async (desk, atMost) => {
    const { language, day: today } = desk.visit;
    const t = pick(words, language);
    const talks = await listOwnTalks(desk.transaction, addDays(today, 7), atMost);
    return dueLines(desk, talks, (talk) => {
      const interpreter =
        talk.interpreter && labelOf(interpreterLanguages, talk.interpreter)[language];
      return {
        day: talk.planned_day,
        what: `${labelOf(appointmentKinds, talk.kind)[language]}, ${talk.starts}`,
        why: [
          talk.planned_day < today
            ? t.sayOutcome
            : talk.planned_day === today
              ? t.today
              : t.planned,
          ...(interpreter ? [`${t.interpreter}: ${interpreter}`] : []),
        ].join(', '),
        href: `/planning/talks/${talk.appointment_id}`,
      };
    });
  },
};

/** Who did not come twice, for the consultant who gives the term to make good. */
export const repairTermsDue: DuePart = {
  id: 'repair-terms',
  roles: ['income-consultant'],
  title: words.repairTerms,
  order: words.repairTermsOrder,
  load: async (desk, atMost) => {
    const { language } = desk.visit;
    const t = pick(words, language);
    const { day } = formatting(language);
    return dueLines(desk, await listRepairTerms(desk.transaction, atMost), (one) => ({
      day: one.planned_day,
      what: t.giveTerm,
      why: t.missedBecause(
        day(one.planned_day),
        labelOf(absenceReasons, one.absence_reason ?? '')[language],
      ),
      href: `/clients/${encodeURIComponent(one.person_key)}/applications/${one.application_id}`,
    }));
  },
};

/** Who waits for a talk, longest first: for who plans. */
export const waitingForTalk: DuePart = {
  id: 'waiting-for-talk',
  roles: ['planner'],
  title: words.waiting,
  order: words.waitingOrder,
  load: async (desk, atMost) => {
    const { language } = desk.visit;
    const t = pick(words, language);
    const { day } = formatting(language);
    const waiting = await listWaiting(desk.transaction, atMost);
    const due = await dueLines(desk, waiting, (one) => ({
      day: one.since,
      what: `${t.plan}: ${labelOf(appointmentKinds, one.kind)[language]}`,
      why: t.waitsSince(day(one.since), String(one.missed)),
      href: '/planning#plan',
    }));
    return { ...due, href: '/planning' };
  },
};

/** Talks that have been and of which nobody said what came of them, oldest first: for who plans. */
export const talksToSettle: DuePart = {
  id: 'talks-to-settle',
  roles: ['planner'],
  title: words.talksToSettle,
  order: words.openOrder,
  load: async ({ transaction, visit, open }, atMost) => {
    const t = pick(words, visit.language);
    const past = (await listOpenTalks(transaction, mostTalks)).filter(
      ({ planned_day: day }) => day <= visit.day,
    );
    const first = past.slice(0, atMost);
    const clients = await open(first.map(({ person_id }) => person_id));
    return {
      found: past.length,
      href: '/planning',
      lines: first.map((one) => ({
        day: one.planned_day,
        client: clients.get(one.person_id),
        what: t.sayOutcome,
        why: `${one.staff}, ${one.starts}`,
        href: `/planning/talks/${one.appointment_id}`,
      })),
    };
  },
};

/** Talks of the coming week, in their order: what is still to be arranged, an interpreter above all; for who plans. */
export const talksComing: DuePart = {
  id: 'talks-coming',
  roles: ['planner'],
  title: words.talksComing,
  order: words.talksComingOrder,
  load: async ({ transaction, visit, open }, atMost) => {
    const { language, day: today } = visit;
    const t = pick(words, language);
    const coming = (await listOpenTalks(transaction, mostTalks)).filter(
      ({ planned_day: day }) => day > today && day <= addDays(today, 7),
    );
    const first = coming.slice(0, atMost);
    const clients = await open(first.map(({ person_id }) => person_id));
    return {
      found: coming.length,
      href: '/planning#talks',
      lines: first.map((one) => ({
        day: one.planned_day,
        client: clients.get(one.person_id),
        what: `${one.starts}, ${one.staff}`,
        why: one.interpreter
          ? t.arrangeInterpreter(labelOf(interpreterLanguages, one.interpreter)[language])
          : t.planned,
        href: `/planning/talks/${one.appointment_id}`,
      })),
    };
  },
};

/** What clients ask about an appointment: they cannot come, or want another day. */
export const askedTalks: DuePart = {
  id: 'asked-talks',
  roles: ['planner', 'intake-worker'],
  title: words.askedTalks,
  order: words.askedTalksOrder,
  load: async (desk, atMost) => {
    const { language } = desk.visit;
    const t = pick(words, language);
    const { day } = formatting(language);
    return dueLines(desk, await listAskedTalks(desk.transaction, atMost), (one) => ({
      day: one.planned_day,
      what: one.client_asks === 'cannot' ? t.clientCannot : t.clientMoves,
      why: t.clientAskedOn(day(one.client_asked_on), day(one.planned_day)),
      href: `/planning/talks/${one.appointment_id}`,
    }));
  },
};
