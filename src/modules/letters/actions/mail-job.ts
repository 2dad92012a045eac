import { z } from 'zod';
import type { Gate } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { ok } from '#kernel/result.ts';
import type { JobKind } from '#platform/jobs/kind.ts';
import type { Mailer } from '#platform/mail/mail.ts';
import { type Delivered, deliverMails } from './deliver-mails.ts';

/** By the clock: sends what waits. */
export const mailJob = (house: {
  readonly gate: Gate;
  readonly today: () => Day;
  readonly mailer: Mailer;
}): JobKind<Record<string, never>, Delivered> => ({
  name: 'letters-mail',
  payload: z.strictObject({}),
  outcome: z.strictObject({ sent: z.number(), failed: z.number() }),
  run: async () => ok(await deliverMails(house.gate, house.today(), house.mailer)),
});
