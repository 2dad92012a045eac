import { type Day, daysBetween } from '#kernel/day.ts';
import { type DueDesk, type DuePart, numbersOf } from '#modules/day/index.ts';
import { formatting } from '#web/formatting.ts';
import { pick } from '#web/words.ts';
import { readCaseloadView } from '../rules/caseload-view.ts';
import {
  type ClientPage,
  findOwnPage,
  findTeamOverdue,
  findWaitingPage,
  listClientLines,
} from '../store.ts';
import { words } from '../words.ts';
import { longWithout } from './caseload-page.tsx';

const coaches = ['work-coach', 'youth-coach', 'activation-coach'] as const;

/** The first clients of the page, with their lines: exactly these files are opened. */
async function openFirst(desk: DueDesk, { persons, found }: ClientPage, atMost: number) {
  const first = persons.slice(0, atMost);
  const clients = await desk.open(first);
  return { found, clients, lines: await listClientLines(desk.transaction, first) };
}

/** Own clients without contact for long, longest first. */
export const longWithoutContact: DuePart = {
  id: 'without-contact',
  roles: coaches,
  title: words.withoutContact,
  order: words.withoutContactOrder,
  load: async (desk, atMost) => {
    const { language, day } = desk.visit;
    const t = pick(words, language);
    const f = formatting(language);
    const view = readCaseloadView({ days: String(longWithout) });
    const page = await findOwnPage(desk.transaction, view, 1);
    const { found, clients, lines } = await openFirst(desk, page, atMost);
    return {
      found,
      href: `/caseload?days=${longWithout}`,
      lines: lines.map((line) => ({
        client: clients.get(line.person_id),
        what: t.makeContact,
        why:
          line.contact_day === null
            ? t.noContactYet
            : `${t.lastContact}: ${f.day(line.contact_day)} (${t.days(daysBetween(line.contact_day, day))})`,
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

/** For who divides or leads: clients of the teams without contact for long, by number. */
export const teamWithoutContact: DuePart = {
  id: 'team-without-contact',
  roles: ['distributor', 'team-manager'],
  title: words.teamWithoutContact,
  order: words.teamWithoutContactOrder,
  load: async (desk, atMost) => {
    const { language, day } = desk.visit;
    const t = pick(words, language);
    const f = formatting(language);
    const places = await findTeamOverdue(desk.transaction, longWithout, atMost);
    const persons = places.map(({ person_id }) => person_id);
    const numbers = await numbersOf(desk.transaction, persons);
    return {
      found: places[0]?.found ?? 0,
      lines: places.map(({ person_id, contact_day: last, coach }) => {
        const clientNumber = numbers.get(person_id);
        return {
          client: clientNumber === undefined ? undefined : { clientNumber, name: undefined },
          what: t.coachIs(coach ?? t.nobody),
          why:
            last === null
              ? t.noContactYet
              : `${t.lastContact}: ${f.day(last)} (${t.days(daysBetween(last, day))})`,
        };
      }),
    };
  },
};

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
