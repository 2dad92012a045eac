import { createTransport } from 'nodemailer';
import { ok, type Result, refuse } from '#kernel/result.ts';

/** One mail to one person, in plain text. */
export type Mail = {
  /** The same mail has the same id: a server and a mailbox that see it twice know. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** An appointment as a calendar file (RFC 5545), which comes along as an invitation. */
  readonly calendar?: string | undefined;
};

/** Sends mail, or says in one line why not; who asks decides when to try again. */
export type Mailer = {
  readonly send: (mail: Mail) => Promise<Result<void, string>>;
  readonly close: () => void;
};

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/**
 * Mail over SMTP, to the server that WERKSPOOR_SMTP_URL names (`smtps://user:secret@mail.example.org`), from
 * WERKSPOOR_MAIL_FROM. Nothing when there is none: then mail waits where it is queued.
 */
export function openMailer(env: NodeJS.ProcessEnv): Result<Mailer | undefined, string> {
  const address = env['WERKSPOOR_SMTP_URL'];
  if (!address) return ok(undefined);
  const url = URL.parse(address);
  if (url === null || !['smtp:', 'smtps:'].includes(url.protocol))
    return refuse(
      'WERKSPOOR_SMTP_URL is not the address of a mail server: write it as smtp://host:port or smtps://user:secret@host.',
    );
  const from = env['WERKSPOOR_MAIL_FROM'];
  if (!from)
    return refuse('WERKSPOOR_MAIL_FROM is missing: set it to the address that mail is sent from.');
  const transport = createTransport({ url: address, ...patience });
  const host = from.replace(/^.*@|>$/g, '');
  return ok({
    send: async ({ id, to, subject, text, calendar }) => {
      try {
        await transport.sendMail({
          messageId: `<${id}@${host}>`,
          from,
          to: { name: '', address: to },
          subject,
          text,
          // Out-of-office answers are for people.
          headers: { 'Auto-Submitted': 'auto-generated' },
          ...(calendar === undefined
            ? {}
            : {
                icalEvent: {
                  method: /^METHOD:CANCEL\r?$/m.test(calendar) ? 'CANCEL' : 'REQUEST',
                  content: calendar,
                },
              }),
        });
        return ok(undefined);
      } catch (error) {
        return refuse(failureOf(error));
      }
    },
    close: () => transport.close(),
  });
}

/** What went wrong without what the server said: that may repeat the address. */
function failureOf(error: unknown): string {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return [code ?? 'fault', responseCode].filter((part) => part !== undefined).join(' ');
}
