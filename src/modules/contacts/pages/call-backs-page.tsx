import { beginAct } from '#database/begin-act.ts';
import type { Gate } from '#database/scope.ts';
import { type FileClient, fileRoute } from '#modules/people/index.ts';
import { Button } from '#web/button.tsx';
import { CsrfField } from '#web/csrf-field.tsx';
import type { Field } from '#web/field.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Table } from '#web/table.tsx';
import { Heading } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { contactsAccess } from '../access.ts';
import { askCallBack } from '../actions/ask-call-back.ts';
import { addTry, type CallBack, closeCallBack, listCallBacks } from '../call-back-store.ts';
import {
  answers,
  askedThrough,
  letterIsDue,
  longestAbout,
  longestReach,
} from '../rules/call-back.ts';
import { answerNames, contactFaults, throughNames, words } from '../words.ts';

const mayAnswer = (visit: Visit): boolean => {
  const who = contactsAccess.get('POST /clients/:number/call-backs')?.who;
  return who !== undefined && who !== 'everyone' && who[getSignedIn(visit).role] !== undefined;
};

/** Who asked to be called back, about what, and what came of it. */
export const callBacksPage = (gate: Gate): Route =>
  fileRoute(gate, 'GET /clients/:number/call-backs', (visit, client) =>
    showCallBacks(visit, client, 200, {}, {}),
  );

async function showCallBacks(
  visit: Visit,
  client: FileClient,
  status: 200 | 400,
  values: FormValues,
  errors: FormErrors,
) {
  const t = pick(words, visit.language);
  const { head, requests } = await client.open(async (transaction, head) => ({
    head,
    requests: await listCallBacks(transaction, client.personId),
  }));
  return visit.page({
    title: `${t.callBacks}: ${head.given_names} ${head.family_name}`,
    lead: t.callBacksLead,
    breadcrumb: client.breadcrumb(head, t.callBacks),
    invalid: status === 400,
    status,
    body: (
      <>
        <CallBackTable visit={visit} file={client.href} requests={requests} />
        {mayAnswer(visit) && client.relation !== 'former' && (
          <>
            <Heading level={2}>{t.newCallBack}</Heading>
            <Form
              language={visit.language}
              action={`${client.href}/call-backs`}
              csrf={visit.csrf}
              once={visit.trace}
              fields={fieldsOf(visit)}
              values={{ through: 'phone', ...values }}
              errors={errors}
              submit={t.saveCallBack}
            />
          </>
        )}
      </>
    ),
  });
}

function fieldsOf({ language }: Visit): readonly Field[] {
  const t = pick(words, language);
  return [
    {
      kind: 'select',
      name: 'through',
      label: t.through,
      choices: askedThrough.map((value) => ({ value, label: throughNames[value][language] })),
    },
    { kind: 'text', name: 'about', label: t.about, maxlength: longestAbout },
    { kind: 'text', name: 'reach', label: t.reach, optional: true, maxlength: longestReach },
  ];
}

type TableProps = {
  readonly visit: Visit;
  readonly file: string;
  readonly requests: readonly CallBack[];
};

function CallBackTable({ visit, file, requests }: TableProps) {
  const { language } = visit;
  const t = pick(words, language);
  const { day, moment } = formatting(language);
  return (
    <Table
      id="call-backs"
      underHeading
      caption={t.callBacks}
      empty={t.callBacksNone}
      rows={requests}
      columns={[
        { header: t.askedAt, rowHeader: true, cell: (line) => moment(line.asked_at.getTime()) },
        {
          header: t.through,
          cell: ({ asked_through: it }) => throughNames[it as 'phone'][language],
        },
        { header: t.about, cell: (line) => line.about },
        { header: t.reach, cell: (line) => line.reach ?? '' },
        {
          header: t.tries,
          cell: (line) =>
            [
              line.tried_on.map((tried) => day(tried as never)).join(', '),
              line.answered_on === null && letterIsDue(line.tried_on) ? t.letterDue : '',
            ]
              .filter(Boolean)
              .join('; '),
        },
        {
          header: t.answer,
          cell: (line) =>
            line.answered_on === null ? (
              mayAnswer(visit) && <Answers visit={visit} file={file} request={line} />
            ) : (
              <>
                {answerNames[(line.outcome ?? 'spoken') as 'spoken'][language]},{' '}
                {day(line.answered_on)}
              </>
            ),
        },
      ]}
    />
  );
}

function Answers({
  visit,
  file,
  request,
}: {
  readonly visit: Visit;
  readonly file: string;
  readonly request: CallBack;
}) {
  return (
    <form
      class="ws-inline-form"
      method="post"
      action={`${file}/call-backs/${request.call_back_id}/answer`}
    >
      <CsrfField token={visit.csrf} />
      {answers.map((answer) => (
        <Button kind="secondary" name="answer" value={answer}>
          {answerNames[answer][visit.language]}
        </Button>
      ))}
    </form>
  );
}

export const postCallBack = (gate: Gate): Route =>
  fileRoute(gate, 'POST /clients/:number/call-backs', async (visit, client) => {
    const form = await readSubmitted(visit);
    const asked = await client.open((transaction) =>
      askCallBack(transaction, client.personId, form),
    );
    if (!asked.ok) {
      const errors: FormErrors = Object.fromEntries(
        Object.entries(asked.refusal).map(([field, fault]) => [
          field,
          contactFaults[fault][visit.language],
        ]),
      );
      return showCallBacks(visit, client, 400, form.values, errors);
    }
    return visit.context.redirect(`${client.href}/call-backs`, 303);
  });

/** Not reached: another try, the request stays open. Spoken or withdrawn: it is closed. */
export const postAnswer = (gate: Gate): Route =>
  fileRoute(gate, 'POST /clients/:number/call-backs/:request/answer', async (visit, client) => {
    const form = await readSubmitted(visit);
    const answer = answers.find((known) => known === form.text('answer'));
    const id = Number(visit.context.req.param('request'));
    if (answer !== undefined && Number.isSafeInteger(id)) {
      await client.open(async (transaction) => {
        await beginAct(transaction);
        if (answer === 'not-reached') await addTry(transaction, client.personId, id, visit.day);
        else
          await closeCallBack(transaction, client.personId, id, {
            day: visit.day,
            outcome: answer,
          });
      });
    }
    const logs = answer === 'spoken' && form.text('log') !== 'no';
    return visit.context.redirect(`${client.href}/${logs ? 'contacts/new' : 'call-backs'}`, 303);
  });
