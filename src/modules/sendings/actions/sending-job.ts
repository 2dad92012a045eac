import { z } from 'zod';
import { beginAct } from '#database/begin-act.ts';
import { type Gate, inScope, type Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { ok, refuse } from '#kernel/result.ts';
import { insertContact } from '#modules/contacts/index.ts';
import { queueMail, sendLetter } from '#modules/letters/index.ts';
import { type FileHead, listHeads } from '#modules/people/index.ts';
import type { JobKind, Work } from '#platform/jobs/kind.ts';
import type { SignedIn } from '#web/route.ts';
import { letterTexts, mailText } from '../letter-texts.ts';
import { unreachable } from '../rules/reach.ts';
import {
  countWaiting,
  findSending,
  getSignature,
  moveSending,
  openRecipients,
  type Sending,
  saveOutcome,
  takeWaiting,
} from '../store.ts';

const payload = z.object({ sendingId: z.number().int().positive() });
const outcome = z.object({ sent: z.number(), unreached: z.number() });

export type SendingJob = JobKind<z.infer<typeof payload>, z.infer<typeof outcome>>;

/** Recipients of one transaction: short, and what a kill loses is begun again. */
const together = 20;

/** Writes to all who wait, some at a time; who was written to does not wait any more, so nobody gets it twice. */
export const sendingJob = (gate: Gate, today: () => Day): SendingJob => ({
  name: 'sendings-send',
  payload,
  outcome,
  run: async ({ sendingId }, work) => {
    const day = today();
    let sent = 0;
    let unreached = 0;
    for (;;) {
      if (work.signal.aborted) return refuse('Gestopt. / Stopped.');
      const round = await inScope(
        gate,
        await actingFor(gate, sendingId, work, day),
        (transaction) => sendSome(transaction, sendingId, work, day),
      );
      if (round === undefined)
        return refuse('Deze verzending is ingetrokken. / This sending was withdrawn.');
      sent += round.sent;
      unreached += round.unreached;
      if (round.left === 0) return ok({ sent, unreached });
      work.progress('sending', (sent + unreached) / (sent + unreached + round.left));
    }
  },
});

/** The reason in the log is the one that was given for the sending. */
async function actingFor(gate: Gate, sendingId: number, { asker, runId }: Work, day: Day) {
  const as = (reason: string) =>
    ({
      scope: 'team',
      staffId: asker.staffId,
      role: asker.role,
      purpose: 'guidance-to-work',
      reason,
      trace: runId.replaceAll('-', ''),
      day,
    }) as const;
  const sending = await inScope(gate, as('verzending'), (transaction) =>
    findSending(transaction, sendingId),
  );
  return as(sending?.why ?? 'verzending');
}

type Round = { readonly sent: number; readonly unreached: number; readonly left: number };

async function sendSome(
  transaction: Scoped,
  sendingId: number,
  { asker }: Work,
  day: Day,
): Promise<Round | undefined> {
  const sending = await findSending(transaction, sendingId);
  // A run that begins again after a kill may find all done.
  if (sending?.state === 'sent') return { sent: 0, unreached: 0, left: 0 };
  if (sending?.state !== 'sending' || asker.staffId === undefined) return undefined;
  const now = await takeWaiting(transaction, sendingId, together);
  await beginAct(transaction);
  const opened = await openRecipients(transaction, sendingId, now);
  const heads = await listHeads(transaction, [...opened]);
  const name = await getSignature(transaction, asker.staffId);
  const who = { staffId: asker.staffId, name, role: asker.role as SignedIn['role'] };
  let sent = 0;
  for (const personId of now) {
    if (await sendOne(transaction, { day, who }, sending, personId, heads.get(personId))) sent += 1;
  }
  const left = await countWaiting(transaction, sendingId);
  if (left === 0) await moveSending(transaction, sendingId, { from: 'sending', to: 'sent', day });
  return { sent, unreached: now.length - sent, left };
}

/** True when it was sent; else why not is kept with the recipient. */
async function sendOne(
  transaction: Scoped,
  by: { readonly day: Day; readonly who: SignedIn },
  { sendingId, kind, content, contactTopic }: Sending,
  personId: number,
  head: FileHead | undefined,
): Promise<boolean> {
  const at = { sendingId, personId };
  const not = unreachable(kind, {
    writable: head !== undefined,
    has_address: !!head?.street && !!head.postcode,
    has_mail: !!head?.email,
  });
  if (not !== undefined) {
    await saveOutcome(transaction, at, not);
    return false;
  }
  const letterId = await sendLetter(transaction, by, {
    personId,
    part: 'guidance',
    text: { name: `sendings/${kind}`, version: 1 },
    ...letterTexts(content),
    decision: false,
  });
  if (kind === 'mail' && head?.email)
    await queueMail(transaction, {
      personId,
      about: 'sending',
      to: head.email,
      subject: content.nl.subject,
      text: mailText(content),
    });
  if (contactTopic !== undefined)
    await insertContact(transaction, personId, contactOf(by.day, kind, contactTopic), by.day);
  await saveOutcome(transaction, at, 'sent', letterId);
  return true;
}

const contactOf = (day: Day, kind: Sending['kind'], topic: string) => ({
  day,
  channel: kind === 'letter' ? 'letter' : 'message',
  topic,
  withWhom: 'client',
  reintegration: true,
  nextStep: undefined,
  nextStepBy: undefined,
  minutes: undefined,
  shared: false,
});
