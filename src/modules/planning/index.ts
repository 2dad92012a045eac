import type { Gate } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { ModuleFront } from '#web/route.ts';
import { planningAccess } from './access.ts';
import { reminderJob } from './actions/reminder-job.ts';
import { hoursWords } from './hours-words.ts';
import { hoursPage, postHours } from './pages/hours-page.tsx';
import { planningPage, planRoute } from './pages/planning-page.tsx';
import { postTalk, talkCalendar, talkPage } from './pages/talk-page.tsx';
import { words } from './words.ts';

export { askAboutTalk } from './actions/ask-about-talk.ts';
export { listOwnAppointments, type OwnAppointment } from './own-store.ts';
export {
  askedTalks,
  ownTalks,
  repairTermsDue,
  talksComing,
  talksToSettle,
  waitingForTalk,
} from './pages/due-in-planning.ts';
export { calendarFile } from './rules/calendar-file.ts';
export { insertTalk, listFreePlaces } from './store.ts';

/** Hours of intake workers against who waits; appointments, reminders, and what follows when nobody comes. */
export function planningFront(house: {
  readonly gate: Gate;
  readonly today: () => Day;
}): ModuleFront {
  const reminders = reminderJob(house);
  return {
    access: planningAccess,
    routes: [
      planningPage(house.gate),
      planRoute(house.gate),
      hoursPage(house.gate),
      postHours(house.gate),
      talkPage(house.gate),
      postTalk(house.gate),
      talkCalendar(house.gate),
    ],
    navigation: [
      { href: '/planning', label: words.planning },
      { href: '/planning/hours', label: hoursWords.hours },
    ],
    jobs: [reminders],
    clock: (jobs) => jobs.repeat(reminders, '0 9 * * *', {}),
  };
}
