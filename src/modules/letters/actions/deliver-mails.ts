import { type Gate, inScope } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { Mailer } from '#platform/mail/mail.ts';
import { claimMail, saveDelivery } from '../store.ts';

export type Delivered = { readonly sent: number; readonly failed: number };

/**
 * Sends the mail that waits, one by one, outside any transaction. A mail that was sent just before a kill may be
 * sent again: its Message-ID says that it is the same.
 */
export async function deliverMails(gate: Gate, day: Day, mailer: Mailer): Promise<Delivered> {
  const as = {
    scope: 'mail',
    staffId: undefined,
    role: 'system',
    purpose: 'administration',
    reason: 'mail versturen',
    day,
  } as const;
  let sent = 0;
  let failed = 0;
  for (;;) {
    const mail = await inScope(gate, as, claimMail);
    if (mail === undefined) return { sent, failed };
    const result = await mailer.send({
      id: `mail-${mail.mail_id}`,
      to: mail.to_address,
      subject: mail.subject,
      text: mail.body,
      calendar: mail.calendar ?? undefined,
    });
    if (result.ok) sent += 1;
    else failed += 1;
    const failure = result.ok ? undefined : result.refusal;
    await inScope(gate, as, (transaction) => saveDelivery(transaction, mail.mail_id, failure));
  }
}
