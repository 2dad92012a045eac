import { afterEach, expect, it } from 'vitest';
import { type CapturedMail, openMailServer } from '#test/support/mail-server.ts';
import { openMailer } from './mail.ts';

const mail = { id: 'mail-1', to: 'sam@example.org', subject: 'Uw afspraak', text: 'Tot morgen. é' };
const closing: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function mailTo(refuses?: string) {
  const server = await openMailServer(refuses);
  const opened = openMailer({
    WERKSPOOR_SMTP_URL: server.url,
    WERKSPOOR_MAIL_FROM: 'Werk en Inkomen <werk@example.org>',
  });
  if (!opened.ok || opened.value === undefined) throw new Error('no mailer was opened');
  closing.push(opened.value.close, server.close);
  return { mailer: opened.value, captured: server.captured as readonly CapturedMail[] };
}

it('comes out of a real SMTP server as it went in, with the appointment', async () => {
  const { mailer, captured } = await mailTo();
  const calendar = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n';
  expect(await mailer.send({ ...mail, calendar })).toEqual({ ok: true, value: undefined });
  const [message] = captured;
  expect(message?.to).toEqual(['sam@example.org']);
  expect(message?.from).toBe('werk@example.org');
  expect(message?.content).toMatch(/^Message-ID: <mail-1@example\.org>$/m);
  expect(message?.content).toMatch(/^Subject: Uw afspraak$/m);
  expect(message?.content).toMatch(/text\/calendar; charset=utf-8; method=REQUEST/);
});

it('says in a line why it was not sent, and nothing of whom to', async () => {
  const { mailer } = await mailTo('550 no such mailbox sam@example.org');
  expect(await mailer.send(mail)).toEqual({ ok: false, refusal: 'EENVELOPE 550' });
});

it.each([
  ['an address that is none', { WERKSPOOR_SMTP_URL: 'mail.example.org' }, 'WERKSPOOR_SMTP_URL'],
  ['no sender', { WERKSPOOR_SMTP_URL: 'smtp://127.0.0.1:25' }, 'WERKSPOOR_MAIL_FROM'],
])('is refused with %s', (_, env, named) => {
  const opened = openMailer(env);
  expect(opened.ok ? '' : opened.refusal).toContain(named);
});

it('is nothing without a mail server', () => {
  expect(openMailer({})).toEqual({ ok: true, value: undefined });
});
