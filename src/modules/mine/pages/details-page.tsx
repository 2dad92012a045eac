import type { Gate } from '#database/scope.ts';
import { changeContactData, type FileHead, findLanguage } from '#modules/people/index.ts';
import {
  askAboutData,
  type DataRequest,
  listOwnRequests,
  requestKindNames,
  requestKinds,
  requestOutcomeNames,
} from '#modules/privacy/index.ts';
import { Facts } from '#web/facts.tsx';
import { Form } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import type { Route, Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Heading, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { detailsWords } from '../details-words.ts';
import { ownForm } from './own-form.ts';
import { type OwnPage, type OwnTyped, ownRoute } from './own-route.tsx';

type Details = {
  readonly language: string | undefined;
  /** Nothing: who acts has no rights over the data. */
  readonly requests: readonly DataRequest[] | undefined;
};

const ownDetails: OwnPage<Details> = {
  route: 'GET /mine/details',
  title: detailsWords.title,
  lead: detailsWords.lead,
  topics: ['contact', 'rights'],
  read: async (transaction, { personId, sees }) => ({
    language: await findLanguage(transaction, personId),
    requests: sees.has('rights') ? await listOwnRequests(transaction, personId) : undefined,
  }),
  view: (visit, { language: best, requests }, { head }, typed) => {
    const t = pick(detailsWords, visit.language);
    return (
      <>
        <Heading level={2} id="bereiken">
          {t.reach}
        </Heading>
        <Facts facts={factsOf(visit.language, head)} />
        {requests === undefined ? (
          <Paragraph>{t.notYours}</Paragraph>
        ) : (
          <>
            <ReachForm visit={visit} head={head} best={best} typed={typed} />
            <Heading level={2} id="vragen">
              {t.rights}
            </Heading>
            <Paragraph>{t.rightsText}</Paragraph>
            <RequestForm visit={visit} typed={typed} />
            <Requests language={visit.language} requests={requests} />
          </>
        )}
      </>
    );
  },
};

/** How to be reached, and the rights over the own data. */
export const detailsPage = (gate: Gate): Route => ownRoute(gate, ownDetails);

function factsOf(language: Language, head: FileHead) {
  const t = pick(detailsWords, language);
  const { street, house_number: number, postcode } = head;
  return [
    { term: t.name, value: `${head.given_names} ${head.family_name}` },
    { term: t.number, value: head.person_key },
    {
      term: t.address,
      value: street === null ? t.noAddress : `${street} ${number ?? ''}, ${postcode ?? ''}`,
      note: t.addressOwner,
    },
  ];
}

type ReachProps = {
  readonly visit: Visit;
  readonly head: FileHead;
  readonly best: string | undefined;
  readonly typed: OwnTyped;
};

function ReachForm({ visit, head, best, typed }: ReachProps) {
  const { language } = visit;
  const t = pick(detailsWords, language);
  const refused = typed.form === 'reach';
  const known = { phone: head.phone ?? '', email: head.email ?? '', language: best ?? '' };
  return (
    <Form
      id="reach"
      language={language}
      action="/mine/details"
      csrf={visit.csrf}
      once={`${visit.trace}-reach`}
      fields={[
        { kind: 'text', name: 'phone', label: t.phone, optional: true, autocomplete: 'tel' },
        { kind: 'text', name: 'email', label: t.email, optional: true, autocomplete: 'email' },
        {
          kind: 'radios',
          name: 'language',
          label: t.language,
          optional: true,
          choices: [
            { value: 'nl', label: t.nl },
            { value: 'en', label: t.en },
          ],
        },
      ]}
      values={refused ? typed.values : known}
      errors={refused ? typed.errors : undefined}
      submit={t.save}
    />
  );
}

export const postDetails = (gate: Gate): Route =>
  ownForm(gate, {
    route: 'POST /mine/details',
    page: ownDetails,
    name: () => 'reach',
    done: '/mine/details#bereiken',
    act: async (transaction, { personId, sees }, form, { language }) => {
      const t = pick(detailsWords, language);
      if (!sees.has('rights')) return { phone: t.notYours };
      const data = {
        phone: form.text('phone'),
        email: form.text('email'),
        language: form.text('language'),
      };
      const changed = await changeContactData(transaction, personId, data, form.mark);
      if (changed.ok) return undefined;
      const said = { phone: t.phoneWrong, email: t.emailWrong, language: t.languageWrong };
      return Object.fromEntries(changed.refusal.map((field) => [field, said[field]]));
    },
  });

function RequestForm({ visit, typed }: { readonly visit: Visit; readonly typed: OwnTyped }) {
  const { language } = visit;
  const t = pick(detailsWords, language);
  const refused = typed.form === 'request';
  return (
    <Form
      id="request"
      language={language}
      action="/mine/details/requests"
      csrf={visit.csrf}
      once={`${visit.trace}-request`}
      fields={[
        {
          kind: 'radios',
          name: 'kind',
          label: t.kind,
          choices: requestKinds.map((value) => ({
            value,
            label: requestKindNames[value][language],
          })),
        },
        { kind: 'textarea', name: 'said', label: t.said, hint: t.saidHint, maxlength: 2000 },
      ]}
      values={refused ? typed.values : undefined}
      errors={refused ? typed.errors : undefined}
      submit={t.send}
    />
  );
}

export const postDataRequest = (gate: Gate): Route =>
  ownForm(gate, {
    route: 'POST /mine/details/requests',
    page: ownDetails,
    name: () => 'request',
    done: '/mine/details#vragen',
    act: async (transaction, { personId, sees }, form, { language, day }) => {
      const t = pick(detailsWords, language);
      if (!sees.has('rights')) return { kind: t.notYours };
      const asked = await askAboutData(transaction, personId, form, day);
      if (asked.ok) return undefined;
      return asked.refusal === 'kind' ? { kind: t.kindWrong } : { said: t.saidWrong };
    },
  });

type RequestsProps = { readonly language: Language; readonly requests: readonly DataRequest[] };

function Requests({ language, requests }: RequestsProps) {
  const t = pick(detailsWords, language);
  const { day } = formatting(language);
  const answer = ({ answer: said, outcome, due_on: due, extended_why: why }: DataRequest) => {
    if (said !== null && outcome !== null)
      return `${requestOutcomeNames[outcome][language]}: ${said}`;
    return why === null ? t.answerBy(day(due)) : t.answerLater(day(due), why);
  };
  return (
    <Table
      id="requests"
      caption={t.asked}
      empty={t.noneAsked}
      rows={requests}
      stacks
      columns={[
        { header: t.askedOn, rowHeader: true, cell: ({ asked_on: on }) => day(on) },
        { header: t.kind, cell: ({ kind }) => requestKindNames[kind][language] },
        { header: t.said, cell: ({ said }) => said },
        { header: t.answer, cell: answer },
      ]}
    />
  );
}
