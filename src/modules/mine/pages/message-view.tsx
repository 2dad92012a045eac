import {
  longestAbout,
  longestMessage,
  longestReach,
  type Message,
  MessageTable,
} from '#modules/contacts/index.ts';
import { Form } from '#web/form.tsx';
import type { Visit } from '#web/route.ts';
import { pick } from '#web/words.ts';
import { messageWords } from '../message-words.ts';
import type { OwnTyped } from './own-route.tsx';

type MessagesProps = {
  readonly visit: Visit;
  readonly messages: readonly Message[];
  readonly typed: OwnTyped;
};

/** The conversation with the contact person, and a form to write. */
export function MessageView({ visit, messages, typed }: MessagesProps) {
  const { language } = visit;
  const t = pick(messageWords, language);
  const refused = typed.form === 'message';
  return (
    <>
      <Form
        id="message"
        language={language}
        action="/mine/contact/messages"
        csrf={visit.csrf}
        once={`${visit.trace}-message`}
        fields={[
          {
            kind: 'textarea',
            name: 'body',
            label: t.yourMessage,
            hint: t.messageHint,
            rows: 4,
            maxlength: longestMessage,
          },
        ]}
        values={refused ? typed.values : undefined}
        errors={refused ? typed.errors : undefined}
        submit={t.sendMessage}
      />
      <MessageTable
        language={language}
        messages={messages}
        words={{ ...t, what: t.message }}
        who={({ staff }) => staff ?? t.you}
        state={({ from_client: asked, answered_by: by }) =>
          asked ? (by === null ? t.waits : t.answered) : t.answer
        }
      />
    </>
  );
}

/** A form to be called back: about what, and when one is reached best. */
export function CallBackForm({ visit, typed }: Omit<MessagesProps, 'messages'>) {
  const { language } = visit;
  const t = pick(messageWords, language);
  const refused = typed.form === 'call-back';
  return (
    <Form
      id="call-back"
      language={language}
      action="/mine/contact/call-backs"
      csrf={visit.csrf}
      once={`${visit.trace}-call-back`}
      fields={[
        { kind: 'text', name: 'about', label: t.about, maxlength: longestAbout },
        {
          kind: 'text',
          name: 'reach',
          label: t.reach,
          hint: t.reachHint,
          optional: true,
          maxlength: longestReach,
        },
      ]}
      values={refused ? typed.values : undefined}
      errors={refused ? typed.errors : undefined}
      submit={t.askCall}
    />
  );
}
