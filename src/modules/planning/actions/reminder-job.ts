import { z } from 'zod';
import { beginAct } from '#database/begin-act.ts';
import { type Gate, inScope } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { ok } from '#kernel/result.ts';
import { queueMail } from '#modules/letters/index.ts';
import type { JobKind } from '#platform/jobs/kind.ts';
import { formatting } from '#web/formatting.ts';
import { pick } from '#web/words.ts';
import { takeReminders } from '../store.ts';
import { words } from '../words.ts';

/** Each morning: a mail to who has an appointment within two days, once. Day, time and whom to call, nothing else. */
export const reminderJob = (house: {
  readonly gate: Gate;
  readonly today: () => Day;
}): JobKind<Record<string, never>, { readonly reminded: number }> => ({
  name: 'planning-reminders',
  payload: z.strictObject({}),
  outcome: z.strictObject({ reminded: z.number() }),
  run: async () => ok({ reminded: await remind(house.gate, house.today()) }),
});

export function remind(gate: Gate, day: Day): Promise<number> {
  const acting = {
    scope: 'mail',
    staffId: undefined,
    role: 'system',
    purpose: 'planning',
    reason: 'herinnering aan een afspraak',
    day,
  } as const;
  return inScope(gate, acting, async (transaction) => {
    await beginAct(transaction);
    const reminders = await takeReminders(transaction);
    const t = pick(words, 'nl');
    for (const { person_id: personId, email, planned_day: when, starts } of reminders)
      await queueMail(transaction, {
        personId,
        about: 'reminder',
        to: email,
        subject: t.mailSubject,
        text: t.mailText(formatting('nl').day(when), starts),
      });
    return reminders.length;
  });
}
