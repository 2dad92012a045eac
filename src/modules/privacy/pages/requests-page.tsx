import { type Gate, inScope } from '#database/scope.ts';
import { actingAs } from '#modules/entry/index.ts';
import { Facts } from '#web/facts.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import type { Route, Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Table } from '#web/table.tsx';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { handleRequest } from '../actions/handle-request.ts';
import { findRequest, listRequests, type RequestLine, requestOutcomes } from '../request-store.ts';
import { handlingFaults, kindNames, outcomeNames, requestWords } from '../request-words.ts';
import { extendedTerm, mayExtend } from '../rules/request-term.ts';

const mostShown = 200;
const acting = (visit: Visit) => actingAs(visit, 'privacy', 'verzoeken van mensen');

/** Requests of people about their data, by the last day to answer. */
export const requestsPage = (gate: Gate): Route => ({
  route: 'GET /privacy/requests',
  handle: async (visit) => {
    const { language } = visit;
    const t = pick(requestWords, language);
    const { open, answered } = await inScope(gate, acting(visit), async (transaction) => ({
      open: await listRequests(transaction, false, mostShown),
      answered: await listRequests(transaction, true, mostShown),
    }));
    return visit.page({
      title: t.requests,
      lead: t.lead,
      body: (
        <>
          <Heading level={2}>{t.open}</Heading>
          <Requests visit={visit} id="open" rows={open} caption={t.openCaption} empty={t.noOpen} />
          <Heading level={2}>{t.answeredTitle}</Heading>
          <Requests
            visit={visit}
            id="answered"
            rows={answered}
            caption={t.answeredCaption}
            empty={t.noAnswered}
          />
        </>
      ),
    });
  },
});

type RequestsProps = {
  readonly visit: Visit;
  readonly id: string;
  readonly rows: readonly RequestLine[];
  readonly caption: string;
  readonly empty: string;
};

function Requests({ visit: { language, day: today }, ...table }: RequestsProps) {
  const t = pick(requestWords, language);
  const { day } = formatting(language);
  const until = ({ due_on: due, answered_on: on }: RequestLine) =>
    on === null && due < today ? t.late(day(due)) : day(due);
  return (
    <Table
      {...table}
      stacks
      columns={[
        {
          header: t.client,
          rowHeader: true,
          cell: ({ request_id: id, person_key: key }) => (
            <Link href={`/privacy/requests/${id}`}>{t.requestOf(key)}</Link>
          ),
        },
        { header: t.kind, cell: ({ kind }) => kindNames[kind][language] },
        { header: t.askedOn, cell: ({ asked_on: on }) => day(on) },
        { header: t.due, cell: until },
        {
          header: t.outcome,
          cell: ({ outcome }) => (outcome === null ? t.none : outcomeNames[outcome][language]),
        },
      ]}
    />
  );
}

const idOf = ({ context }: Visit): number => {
  const text = context.req.param('request') ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
};

type Typed = { readonly act?: string; readonly values?: FormValues; readonly errors?: FormErrors };

/** One request: what was asked, by when, and the answer. */
export const requestPage = (gate: Gate): Route => ({
  route: 'GET /privacy/requests/:request',
  handle: (visit) => show(gate, visit, {}),
});

export const postRequest = (gate: Gate): Route => ({
  route: 'POST /privacy/requests/:request',
  handle: async (visit) => {
    const form = await readSubmitted(visit);
    const done = await inScope(gate, acting(visit), (transaction) =>
      handleRequest(transaction, idOf(visit), form, visit.day),
    );
    if (done.ok) return visit.context.redirect('/privacy/requests', 303);
    const act = form.text('act') === 'extend' ? 'extend' : 'answer';
    const field = done.refusal === 'not-now' ? '' : done.refusal;
    const errors = { [field]: handlingFaults[done.refusal][visit.language] };
    return show(gate, visit, { act, values: form.values, errors });
  },
});

async function show(gate: Gate, visit: Visit, typed: Typed) {
  const { language } = visit;
  const t = pick(requestWords, language);
  const request = await inScope(gate, acting(visit), (transaction) =>
    findRequest(transaction, idOf(visit)),
  );
  if (request === undefined)
    return visit.page({
      title: t.notThere,
      lead: t.notThereLead,
      status: 404,
      body: <Link href="/privacy/requests">{t.requests}</Link>,
    });
  return visit.page({
    title: t.requestOf(request.person_key),
    width: 'reading',
    breadcrumb: [
      { label: t.requests, href: '/privacy/requests' },
      { label: t.requestOf(request.person_key) },
    ],
    ...(typed.errors ? { invalid: true, status: 400 as const } : {}),
    body: (
      <>
        <Facts facts={factsOf(language, request)} />
        {request.answered_on === null && (
          <>
            <AnswerForm visit={visit} request={request} typed={typed} />
            {mayExtend(request, visit.day) && (
              <ExtendForm visit={visit} request={request} typed={typed} />
            )}
          </>
        )}
      </>
    ),
  });
}

function factsOf(language: Language, request: RequestLine) {
  const t = pick(requestWords, language);
  const { day } = formatting(language);
  return [
    {
      term: t.kind,
      value: kindNames[request.kind][language],
      note: request.by_representative ? t.byRepresentative : undefined,
    },
    { term: t.said, value: request.said },
    { term: t.askedOn, value: day(request.asked_on) },
    {
      term: t.due,
      value: day(request.due_on),
      note: request.extended_why && `${t.extended}: ${request.extended_why}`,
    },
    {
      term: t.answer,
      value: request.answer ?? t.none,
      note:
        request.answered_on &&
        request.outcome &&
        `${outcomeNames[request.outcome][language]}, ${day(request.answered_on)}`,
    },
  ];
}

type FormProps = { readonly visit: Visit; readonly request: RequestLine; readonly typed: Typed };

function AnswerForm({ visit, request, typed }: FormProps) {
  const { language } = visit;
  const t = pick(requestWords, language);
  const refused = typed.act === 'answer';
  return (
    <Form
      id="answer"
      language={language}
      action={`/privacy/requests/${request.request_id}`}
      csrf={visit.csrf}
      once={`${visit.trace}-answer`}
      hidden={{ act: 'answer' }}
      fields={[
        {
          kind: 'radios',
          name: 'outcome',
          label: t.outcome,
          choices: requestOutcomes.map((value) => ({
            value,
            label: outcomeNames[value][language],
          })),
        },
        {
          kind: 'textarea',
          name: 'answer',
          label: t.answer,
          hint: t.answerHint,
          rows: 8,
          maxlength: 4000,
        },
      ]}
      values={refused ? typed.values : undefined}
      errors={refused ? typed.errors : undefined}
      submit={t.sendAnswer}
    />
  );
}

function ExtendForm({ visit, request, typed }: FormProps) {
  const { language } = visit;
  const t = pick(requestWords, language);
  const refused = typed.act === 'extend';
  return (
    <>
      <Heading level={2}>{t.extend}</Heading>
      <Paragraph>
        {t.extendLead(formatting(language).day(extendedTerm(request.asked_on)))}
      </Paragraph>
      <Form
        id="extend"
        language={language}
        action={`/privacy/requests/${request.request_id}`}
        csrf={visit.csrf}
        once={`${visit.trace}-extend`}
        hidden={{ act: 'extend' }}
        fields={[{ kind: 'textarea', name: 'why', label: t.why, rows: 3, maxlength: 1000 }]}
        values={refused ? typed.values : undefined}
        errors={refused ? typed.errors : undefined}
        submit={t.sendExtension}
      />
    </>
  );
}
