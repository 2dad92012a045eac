import { type Day, daysBetween } from '#kernel/day.ts';
import { listOwnRhythm, planWords, sayNextContact } from '#modules/contacts/index.ts';
import { type DueDesk, type DuePart, dueLines } from '#modules/day/index.ts';
import { formatting } from '#web/formatting.ts';
import { pick } from '#web/words.ts';
import { overdueAmong } from '../actions/open-lists.ts';
import { readCaseloadView } from '../rules/caseload-view.ts';
import { type ClientPage, findOwnPage, findWaitingPage, listClientLines } from '../store.ts';
import { teamListWords } from '../team-list-words.ts';
import { listTakenOver } from '../team-lists-store.ts';
import { words } from '../words.ts';

const coaches = ['work-coach', 'youth-coach', 'activation-coach'] as const;

/** The first clients of the page, with their lines: exactly these files are opened. */
async function openFirst(desk: DueDesk, { persons, found }: ClientPage, atMost: number) {
  const first = persons.slice(0, atMost);
  const clients = await desk.open(first);
  return { found, clients, lines: await listClientLines(desk.transaction, first) };
}

/** Own clients whose contact is overdue by the rhythm of their track, longest without contact first. */
export const contactsOverdue: DuePart = {
  id: 'contacts-overdue',
  roles: coaches,
  title: planWords.overdue,
  order: planWords.overdueOrder,
  load: async (desk, atMost) => {
    const { language, day } = desk.visit;
    const t = pick(words, language);
    const f = formatting(language);
    const rhythm = await listOwnRhythm(desk.transaction);
    const overdue = overdueAmong(rhythm, day);
    const page = await findOwnPage(desk.transaction, readCaseloadView({}), 1, overdue);
    const { found, clients, lines } = await openFirst(desk, page, atMost);
    const late = new Map(rhythm.map((line) => [line.person_id, line]));
    return {
      found,
      href: '/caseload?due=overdue',
      lines: lines.map((line) => ({
        client: clients.get(line.person_id),
        what: planWords.makeContact[language],
        why: [
          line.contact_day === null
            ? t.noContactYet
            : `${t.lastContact}: ${f.day(line.contact_day)} (${t.days(daysBetween(line.contact_day, day))})`,
          sayNextContact(desk.visit, late.get(line.person_id)),
        ].join(', '),
      })),
    };
  },
};

/** Own clients of the last thirty days. */
export const newInCaseload: DuePart = {
  id: 'new-clients',
  roles: coaches,
  title: words.newClients,
  order: words.newClientsOrder,
  load: async (desk, atMost) => {
    const t = pick(words, desk.visit.language);
    const page = await findOwnPage(desk.transaction, readCaseloadView({ new: '1' }), 1);
    const { found, clients, lines } = await openFirst(desk, page, atMost);
    return {
      found,
      href: '/caseload?new=1',
      lines: lines.map((line) => ({
        client: clients.get(line.person_id),
        what: line.contact_day === null ? t.getToKnow : t.goOn,
        why: line.assigned_on === null ? '' : sinceOf(desk, line.assigned_on),
      })),
    };
  },
};

const sinceOf = ({ visit }: DueDesk, since: Day) =>
  pick(words, visit.language).yoursSince(formatting(visit.language).day(since));

/** Clients of the teams who wait for a fixed coach, longest first. */
export const waitingForCoach: DuePart = {
  id: 'without-coach',
  roles: ['distributor', 'team-manager'],
  title: words.whoWaits,
  order: words.whoWaitsLead,
  load: async (desk, atMost) => {
    const { language, day } = desk.visit;
    const t = pick(words, language);
    const page = await findWaitingPage(desk.transaction, 1);
    const { found, clients, lines } = await openFirst(desk, page, atMost);
    return {
      found,
      href: '/team/waiting',
      lines: lines.map((line) => ({
        client: clients.get(line.person_id),
        what: t.assignCoach,
        why:
          line.assigned_on === null
            ? ''
            : `${t.waitsSince} ${formatting(language).day(line.assigned_on)} (${t.days(daysBetween(line.assigned_on, day))}), ${line.team ?? ''}`,
      })),
    };
  },
};

/** Clients of absent colleagues for whom who acts stands in. */
export const takenOver: DuePart = {
  id: 'taken-over',
  roles: coaches,
  title: teamListWords.takeover,
  order: teamListWords.takeoverOrder,
  load: async (desk, atMost) => {
    const { language } = desk.visit;
    const t = pick(teamListWords, language);
    const { day } = formatting(language);
    return dueLines(desk, await listTakenOver(desk.transaction, atMost), (line) => ({
      what: t.takeoverOf(line.coach),
      why: [
        line.contact_day === null ? t.never : `${t.lastContact}: ${day(line.contact_day)}`,
        line.until_day === null ? t.backUnknown : t.backOn(day(line.until_day)),
      ].join(', '),
    }));
  },
};
