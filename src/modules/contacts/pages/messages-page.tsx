import type { Gate } from '#database/scope.ts';
import { topics } from '#extract/code-lists.ts';
import { choicesOf, hasCode } from '#extract/label-of.ts';
import { type FileClient, fileRoute } from '#modules/people/index.ts';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Heading } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { contactsAccess } from '../access.ts';
import { answerMessages } from '../actions/write-message.ts';
import { listMessages } from '../message-store.ts';
import { messageWords } from '../message-words.ts';
import { longestMessage } from '../rules/message.ts';
import { MessageTable } from './message-table.tsx';

const mayAnswer = (visit: Visit, client: FileClient): boolean => {
  const who = contactsAccess.get('POST /clients/:number/messages')?.who;
  const asked = who !== undefined && who !== 'everyone' && who[getSignedIn(visit).role];
  return Boolean(asked) && client.relation !== 'former';
};

type Typed = {
  /** The conversation whose form was refused. */
  readonly thread?: string;
  readonly values?: FormValues;
  readonly errors?: FormErrors;
};

/** What the client wrote and what was answered, with a form for each conversation that waits. */
export const messagesPage = (gate: Gate): Route =>
  fileRoute(gate, 'GET /clients/:number/messages', (visit, client) => show(visit, client, {}));

/** Answers what waits; the answer is a contact. */
export const postMessage = (gate: Gate): Route =>
  fileRoute(gate, 'POST /clients/:number/messages', async (visit, client) => {
    const t = pick(messageWords, visit.language);
    const form = await readSubmitted(visit);
    const thread = form.text('thread');
    const topic = form.text('topic');
    const refused = (errors: FormErrors) =>
      show(visit, client, { thread, values: form.values, errors });
    if (!hasCode(topics, topic)) return refused({ topic: t.chooseTopic });
    const answered = await client.open((transaction, head) =>
      answerMessages(
        transaction,
        {
          personId: client.personId,
          representationId: /^\d{1,15}$/.test(thread) ? Number(thread) : null,
          body: form.text('answer'),
          topic,
          day: visit.day,
          email: head.email,
        },
        form.mark,
      ),
    );
    if (answered.ok) return visit.context.redirect(`${client.href}/messages`, 303);
    const fault = { empty: t.empty, 'too-long': t.tooLong, 'nothing-waits': t.nothingWaits };
    return refused({ answer: fault[answered.refusal] });
  });

async function show(visit: Visit, client: FileClient, typed: Typed) {
  const { language } = visit;
  const t = pick(messageWords, language);
  const { head, messages } = await client.open(async (transaction, found) => ({
    head: found,
    messages: await listMessages(transaction, client.personId),
  }));
  const waiting = messages.filter((one) => one.from_client && one.answered_by === null);
  const threads = new Set(waiting.map(({ representation_id: of }) => of));
  // What was typed for a conversation that a colleague answered meanwhile is shown once more.
  if (typed.thread !== undefined) threads.add(typed.thread === '' ? null : Number(typed.thread));
  return visit.page({
    title: t.messagesOf(`${head.given_names} ${head.family_name}`),
    lead: t.lead,
    breadcrumb: client.breadcrumb(head, t.messages),
    ...(typed.errors ? { invalid: true, status: 400 as const } : {}),
    body: (
      <>
        <MessageTable
          language={language}
          messages={messages}
          words={t}
          who={({ staff, representation_id: of }) =>
            staff ?? (of === null ? t.theClient : t.theRepresentative)
          }
          state={({ from_client: asks, answered_by: by }) =>
            asks ? (by === null ? t.waits : t.answered) : ''
          }
        />
        {mayAnswer(visit, client) &&
          [...threads].map((thread) => (
            <AnswerForm visit={visit} href={client.href} thread={thread} typed={typed} />
          ))}
      </>
    ),
  });
}

type FormProps = {
  readonly visit: Visit;
  readonly href: string;
  readonly thread: number | null;
  readonly typed: Typed;
};

function AnswerForm({ visit, href, thread, typed }: FormProps) {
  const { language } = visit;
  const t = pick(messageWords, language);
  const name = thread === null ? '' : String(thread);
  const refused = typed.thread === name;
  return (
    <>
      <Heading level={2}>{t.answerTo(thread === null ? t.theClient : t.theRepresentative)}</Heading>
      <Form
        id={`answer-${name || 'client'}`}
        language={language}
        action={`${href}/messages`}
        csrf={visit.csrf}
        once={`${visit.trace}-${name}`}
        hidden={{ thread: name }}
        fields={[
          {
            kind: 'textarea',
            name: 'answer',
            label: t.answer,
            hint: t.answerHint,
            maxlength: longestMessage,
          },
          { kind: 'select', name: 'topic', label: t.topic, choices: choicesOf(topics, language) },
        ]}
        values={refused ? typed.values : undefined}
        errors={refused ? typed.errors : undefined}
        submit={t.send}
      />
    </>
  );
}
