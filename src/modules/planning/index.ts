import type { Gate } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { ModuleFront } from '#web/route.ts';
import { planningAccess } from './access.ts';
import { reminderJob } from './actions/reminder-job.ts';
import { planningPage, planRoute } from './pages/planning-page.tsx';
import { words } from './words.ts';

/** Hours of intake workers against who waits; appointments, reminders, and what follows when nobody comes. */
export function planningFront(house: {
  readonly gate: Gate;
  readonly today: () => Day;
}): ModuleFront {
  const reminders = reminderJob(house);
  return {
    access: planningAccess,
    routes: [planningPage(house.gate), planRoute(house.gate)],
    navigation: [{ href: '/planning', label: words.planning }],
    jobs: [reminders],
    clock: (jobs) => jobs.repeat(reminders, '0 9 * * *', {}),
  };
}
