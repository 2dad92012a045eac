import { ok, type Result, refuse } from '#kernel/result.ts';

export const longestMessage = 2000;

export type MessageFault = 'empty' | 'too-long';

/** What somebody writes in a message. */
export function readMessage(body: string): Result<string, MessageFault> {
  if (body === '') return refuse('empty');
  return body.length > longestMessage ? refuse('too-long') : ok(body);
}

type Said = { readonly from_client: boolean; readonly body: string };

/** Question and answer as the minutes of the contact that an answer is; the last of what does not fit. */
export function minutesOf(
  asked: readonly Said[],
  answer: string,
  names: { readonly client: string; readonly us: string },
  longest: number,
): string {
  const whole = [
    ...asked.map(({ body }) => `${names.client}: ${body}`),
    `${names.us}: ${answer}`,
  ].join('\n\n');
  return whole.length <= longest ? whole : `…${whole.slice(whole.length - longest + 1)}`;
}
