import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Scoped } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { queueMail } from '#modules/letters/index.ts';
import { insertAnswer, insertOwnMessage } from '../message-store.ts';
import { messageWords } from '../message-words.ts';
import { longestMinutes } from '../rules/contact-form.ts';
import { type MessageFault, minutesOf, readMessage } from '../rules/message.ts';
import { insertContact } from '../store.ts';

/** A message of the client, or of who acts for the client, in the own file: it waits until it is answered. */
export async function writeOwnMessage(
  transaction: Scoped,
  personId: number,
  body: string,
  mark: Buffer | undefined,
): Promise<Result<undefined, MessageFault>> {
  const read = readMessage(body);
  if (!read.ok) return read;
  await onlyOnce(transaction, mark, async () => {
    await beginAct(transaction);
    await insertOwnMessage(transaction, personId, read.value);
  });
  return ok(undefined);
}

export type AnswerToWrite = {
  readonly personId: number;
  /** With whom the conversation is; nothing: the client. */
  readonly representationId: number | null;
  readonly body: string;
  readonly topic: string;
  readonly day: Day;
  /** Where a mail says that there is an answer; nothing of what it is. */
  readonly email: string | null;
};

/** Answers all that waits in a conversation, which is a contact with its minutes shared; once. */
export async function answerMessages(
  transaction: Scoped,
  answer: AnswerToWrite,
  mark: Buffer | undefined,
): Promise<Result<undefined, MessageFault | 'nothing-waits'>> {
  const { personId, representationId, topic, day, email } = answer;
  const read = readMessage(answer.body);
  if (!read.ok) return read;
  const once = await onlyOnce(transaction, mark, async () => {
    await beginAct(transaction);
    const asked = await insertAnswer(transaction, personId, representationId, read.value);
    if (asked.length === 0) return false;
    const names = { client: messageWords.clientWrote.nl, us: messageWords.weWrote.nl };
    await insertContact(
      transaction,
      personId,
      {
        day,
        channel: 'message',
        topic,
        withWhom: representationId === null ? 'client' : 'representative',
        reintegration: topic !== 'financial_situation',
        nextStep: undefined,
        nextStepBy: undefined,
        minutes: minutesOf(asked, read.value, names, longestMinutes),
        shared: representationId === null,
      },
      day,
    );
    if (email !== null && representationId === null)
      await queueMail(transaction, {
        personId,
        about: 'message',
        to: email,
        subject: messageWords.mailSubject.nl,
        text: messageWords.mailText.nl,
      });
    return true;
  });
  return once.done === 'before' || once.value ? ok(undefined) : refuse('nothing-waits');
}
