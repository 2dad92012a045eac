import { addDays, daysBetween } from '#kernel/day.ts';
import { type DuePart, numbersOf } from '#modules/day/index.ts';
import { formatting } from '#web/formatting.ts';
import { pick } from '#web/words.ts';
import { loadPlan } from '../actions/load-plan.ts';
import { planWords } from '../plan-words.ts';
import { findTeamOverdue } from '../rhythm-store.ts';
import { words } from '../words.ts';
import { sayWhy } from './say-rhythm.ts';

/** Whom the plan of the coach has in this week, and in the weeks after it for who looks ahead. */
export const contactsOfWeek: DuePart = {
  id: 'contact-plan',
  roles: ['work-coach', 'youth-coach', 'activation-coach'],
  title: planWords.thisWeek,
  order: planWords.thisWeekOrder,
  load: async (desk, atMost) => {
    const { language, day } = desk.visit;
    const { weeks } = await loadPlan(desk.transaction, day);
    const [week] = weeks;
    const first = (week?.clients ?? []).slice(0, atMost);
    const clients = await desk.open(first.map(({ person_id }) => person_id));
    return {
      found: week?.clients.length ?? 0,
      href: '/contact-plan',
      lines: first.map((line) => ({
        // By the Friday of the week.
        day: week && addDays(week.monday, 4),
        client: clients.get(line.person_id),
        what: planWords.makeContact[language],
        why: sayWhy(desk.visit, line),
      })),
    };
  },
};

/** For who divides or leads: clients of the teams whose contact is overdue, by number. */
export const teamContactsOverdue: DuePart = {
  id: 'team-contacts-overdue',
  roles: ['distributor', 'team-manager'],
  title: planWords.teamOverdue,
  order: planWords.teamOverdueOrder,
  load: async (desk, atMost) => {
    const { language, day } = desk.visit;
    const t = pick(words, language);
    const plan = pick(planWords, language);
    const f = formatting(language);
    const places = await findTeamOverdue(desk.transaction, atMost);
    const persons = places.map(({ person_id }) => person_id);
    const numbers = await numbersOf(desk.transaction, persons);
    return {
      found: places[0]?.found ?? 0,
      lines: places.map(({ person_id, contact_day: last, coach, every, overdue_from: from }) => {
        const clientNumber = numbers.get(person_id);
        return {
          client: clientNumber === undefined ? undefined : { clientNumber, name: undefined },
          what: plan.coachIs(coach ?? plan.nobody),
          why: [
            last === null
              ? t.noContact
              : `${t.lastContact}: ${f.day(last)} (${t.daysAgo(daysBetween(last, day))})`,
            every === null ? plan.onRequest : plan.every(every),
            plan.overdueSince(f.day(from)),
          ].join(', '),
        };
      }),
    };
  },
};
