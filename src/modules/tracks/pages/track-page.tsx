import type { Gate } from '#database/scope.ts';
import { deviations } from '#extract/guidance-codes.ts';
import { addMonths } from '#kernel/day.ts';
import type { FileClient } from '#modules/people/index.ts';
import { type FileHead, fileRoute } from '#modules/people/index.ts';
import { findTrack } from '#modules/service-model/index.ts';
import { Facts } from '#web/facts.tsx';
import type { Field } from '#web/field.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { Notice } from '#web/notice.tsx';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { readSubmitted, type Submitted, versionField } from '#web/submitted.ts';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { tracksAccess } from '../access.ts';
import { decideTrack } from '../actions/decide-track.ts';
import { loadTrack, type TrackDesk } from '../actions/load-track.ts';
import type { DecisionFault, Wanted } from '../rules/decide.ts';
import { words } from '../words.ts';
import { Decisions, Stays, trackName } from './history-view.tsx';
import { ProposalView } from './proposal-view.tsx';

/** The proposal with its facts, the decision, the decisions and tracks until now. */
export const trackPage = (gate: Gate): Route =>
  fileRoute(gate, 'GET /clients/:number/track', async (visit, client) => {
    const seen = await client.open(async (transaction, head) => ({
      head,
      desk: await loadTrack(transaction, visit, client.personId),
    }));
    return show(visit, client, seen, { values: {}, errors: {} });
  });

/** Records the decision, once; who was overtaken is told and loses nothing. */
export const postTrack = (gate: Gate): Route =>
  fileRoute(gate, 'POST /clients/:number/track', async (visit, client) => {
    const form = await readSubmitted(visit);
    const { head, outcome } = await client.open(async (transaction, head) => ({
      head,
      outcome: await decideTrack(transaction, visit, {
        personId: client.personId,
        wanted: wantedOf(form),
        version: form.version,
        mark: form.mark,
      }),
    }));
    if (outcome.done === 'saved' || outcome.done === 'before')
      return visit.context.redirect(`${client.href}/track#decisions`, 303);
    const seen = { head, desk: outcome.desk };
    return outcome.done === 'overtaken'
      ? show(visit, client, seen, { values: form.values, errors: {}, overtaken: true })
      : show(visit, client, seen, {
          values: form.values,
          errors: errorsOf(visit.language, outcome.faults),
        });
  });

const wantedOf = (form: Submitted): Wanted => ({
  track: form.text('track'),
  asked: form.text('asked'),
  deviation: form.text('deviation'),
  explanation: form.text('explanation'),
  forClient: form.text('for_client'),
});

function errorsOf(language: Language, faults: readonly DecisionFault[]): FormErrors {
  const t = pick(words, language);
  return Object.fromEntries(
    faults.map(({ field, why }) => [field, t[`${field} ${why}` as keyof typeof t] as string]),
  );
}

type Seen = { readonly head: FileHead; readonly desk: TrackDesk };
type Filled = {
  readonly values: FormValues;
  readonly errors: FormErrors;
  readonly overtaken?: boolean;
};

function show(visit: Visit, client: FileClient, { head, desk }: Seen, filled: Filled) {
  const { language } = visit;
  const t = pick(words, language);
  const invalid = Object.keys(filled.errors).length > 0;
  return visit.page({
    title: t.title(`${head.given_names} ${head.family_name}`),
    lead: t.lead,
    breadcrumb: client.breadcrumb(head, t.track),
    invalid,
    status: filled.overtaken ? 409 : invalid ? 400 : 200,
    body: (
      <>
        {filled.overtaken && <Overtaken language={language} desk={desk} />}
        <Facts facts={standing(visit, desk)} />
        <Heading level={2}>{t.proposal}</Heading>
        <ProposalView language={language} desk={desk} planner={`${client.href}/intake`} />
        {mayDecide(visit, client) && (
          <Decide visit={visit} client={client} desk={desk} filled={filled} />
        )}
        <Heading level={2}>{t.decisions}</Heading>
        <Decisions
          language={language}
          models={desk.models}
          decisions={desk.decisions}
          href={`${client.href}/track`}
        />
        <Heading level={2}>{t.stays}</Heading>
        <Stays language={language} models={desk.models} stays={desk.stays} />
      </>
    ),
  });
}

function mayDecide(visit: Visit, client: FileClient): boolean {
  const who = tracksAccess.get('POST /clients/:number/track')?.who;
  const relations = who === 'everyone' ? undefined : who?.[getSignedIn(visit).role];
  return (
    relations !== undefined &&
    relations !== 'all' &&
    relations.some((one) => one === client.relation)
  );
}

function standing(visit: Visit, { models, model, present, proposal }: TrackDesk) {
  const { language } = visit;
  const t = pick(words, language);
  const f = formatting(language);
  const track = present && findTrack(model, present.track);
  const longest = track?.longestMonths ?? null;
  return [
    {
      term: t.present,
      value: present === undefined ? t.toBeAssessed : trackName(language, models, present),
      note:
        present &&
        [
          t.since(f.day(present.from_day)),
          longest !== null && t.lookAgain(f.day(addMonths(present.from_day, longest))),
          track === undefined && t.oldModel(present.model),
        ]
          .filter(Boolean)
          .join('; '),
    },
    {
      term: t.proposal,
      value:
        proposal.track === undefined
          ? t.toBeAssessed
          : trackName(language, models, { model: model.key, track: proposal.track }),
    },
    { term: t.model, value: <Link href="/service-model">{model.name[language]}</Link> },
  ];
}

function Overtaken({ language, desk }: { readonly language: Language; readonly desk: TrackDesk }) {
  const t = pick(words, language);
  const last = desk.decisions[0];
  const what = last
    ? trackName(language, desk.models, { model: last.model, track: last.decided })
    : t.none;
  return (
    <Notice kind="warning" language={language} title={t.overtaken}>
      <Paragraph>{t.overtakenBy(last?.staff ?? t.somebody, what)}</Paragraph>
    </Notice>
  );
}

function Decide({
  visit,
  client,
  desk,
  filled,
}: {
  readonly visit: Visit;
  readonly client: FileClient;
  readonly desk: TrackDesk;
  readonly filled: Filled;
}) {
  const t = pick(words, visit.language);
  return (
    <>
      <Heading level={2} id="besluit">
        {t.decideTitle}
      </Heading>
      <Form
        language={visit.language}
        action={`${client.href}/track`}
        csrf={visit.csrf}
        once={visit.trace}
        hidden={{ [versionField]: desk.version }}
        fields={fieldsOf(visit.language, desk)}
        values={{ asked: '', deviation: '', ...filled.values }}
        errors={filled.errors}
        submit={t.save}
        beside={<Link href={client.href}>{t.backToFile}</Link>}
      />
    </>
  );
}

function fieldsOf(language: Language, { model, proposal, present }: TrackDesk): readonly Field[] {
  const t = pick(words, language);
  const choices = model.tracks.map((track) => {
    const marks = [
      track.code === proposal.track && t.proposedHint,
      track.code === present?.track && t.presentHint,
      track.secondReading && t.secondHint,
    ].filter(Boolean);
    return {
      value: track.code,
      label: track.name[language],
      hint: [track.forWhom[language], ...marks.map((mark) => `(${mark})`)].join(' '),
    };
  });
  return [
    { kind: 'radios', name: 'track', label: t.chooseTrack, choices },
    {
      kind: 'select',
      name: 'asked',
      label: t.asked,
      hint: t.askedHint,
      optional: true,
      choices: [
        { value: '', label: t.askedNothing },
        ...model.tracks.map((track) => ({ value: track.code, label: track.name[language] })),
      ],
    },
    {
      kind: 'select',
      name: 'deviation',
      label: t.deviation,
      hint: t.deviationHint,
      optional: true,
      choices: [
        { value: '', label: t.follows },
        ...deviations.codes.map(({ code, label }) => ({ value: code, label: label[language] })),
      ],
    },
    {
      kind: 'textarea',
      name: 'explanation',
      label: t.explanation,
      hint: t.explanationHint,
      rows: 4,
      maxlength: 2000,
    },
    {
      kind: 'textarea',
      name: 'for_client',
      label: t.forClient,
      hint: t.forClientHint,
      rows: 4,
      maxlength: 1000,
    },
  ];
}
