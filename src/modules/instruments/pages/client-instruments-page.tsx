import { beginAct } from '#database/begin-act.ts';
import { onlyOnce } from '#database/only-once.ts';
import type { Gate } from '#database/scope.ts';
import { type FileClient, fileRoute } from '#modules/people/index.ts';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { Table } from '#web/table.tsx';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { type Instrument, listInstruments } from '../catalogue-store.ts';
import { conditionsOf, fits, type Judged, judge } from '../rules/conditions.ts';
import {
  getClientFacts,
  insertTrajectory,
  listTrajectories,
  type TrajectoryLine,
} from '../store.ts';
import { fileWords, words } from '../words.ts';
import { isFull, nameOf, sayCondition, sayPlaces, typeName } from './say.tsx';
import { TrajectoryTable } from './trajectory-table.tsx';

/** What was proposed, what fits the recorded facts and what does not, and a new proposal. */
export const clientInstrumentsPage = (gate: Gate): Route =>
  fileRoute(gate, 'GET /clients/:number/instruments', (visit, client) => show(visit, client, {}));

/** Proposes an instrument, once. */
export const postProposal = (gate: Gate): Route =>
  fileRoute(gate, 'POST /clients/:number/instruments', async (visit, client) => {
    const t = pick(fileWords, visit.language);
    const form = await readSubmitted(visit);
    const reason = form.text('reason');
    const key = form.text('instrument');
    const done = await client.open(async (transaction) => {
      const all = await listInstruments(transaction, visit.day);
      const instrument = all.find(({ instrument_key }) => instrument_key === key);
      if (instrument === undefined || reason === '') return undefined;
      return onlyOnce(transaction, form.mark, async () => {
        await beginAct(transaction);
        await insertTrajectory(
          transaction,
          {
            personId: client.personId,
            instrument,
            staffId: getSignedIn(visit).staffId,
            reason: reason.slice(0, 400),
            voluntary: instrument.voluntary,
          },
          visit.day,
        );
      });
    });
    if (done !== undefined) return visit.context.redirect(`${client.href}/instruments`, 303);
    const errors = reason === '' ? { reason: t.giveReason } : { instrument: t.choose };
    return show(visit, client, { values: form.values, errors });
  });

type Typed = { readonly values?: FormValues; readonly errors?: FormErrors };
type Offered = { readonly instrument: Instrument; readonly judged: readonly Judged[] };

async function show(visit: Visit, client: FileClient, typed: Typed) {
  const { language, day } = visit;
  const t = pick(fileWords, language);
  const { head, lines, offered } = await client.open(async (transaction, found) => {
    const facts = await getClientFacts(transaction, client.personId);
    const all = await listInstruments(transaction, day);
    return {
      head: found,
      lines: await listTrajectories(transaction, client.personId),
      offered: all.map((instrument) => ({
        instrument,
        judged: judge(conditionsOf(instrument.conditions), facts, day),
      })),
    };
  });
  const changes = changing.has(getSignedIn(visit).role) && client.relation !== 'former';
  return visit.page({
    title: t.trajectories,
    lead: `${head.given_names} ${head.family_name}`,
    breadcrumb: client.breadcrumb(head, t.trajectories),
    ...(typed.errors ? { invalid: true, status: 400 as const } : {}),
    body: (
      <>
        <Lines visit={visit} client={client} lines={lines} />
        <Heading level={2}>{t.fits}</Heading>
        <Paragraph>{t.fitsLead}</Paragraph>
        <FitTable id="fits" visit={visit} rows={offered.filter(({ judged }) => fits(judged))} />
        <FitTable id="not" visit={visit} rows={offered.filter(({ judged }) => !fits(judged))} />
        {changes && <ProposalForm visit={visit} client={client} typed={typed} offered={offered} />}
      </>
    ),
  });
}

const changing: ReadonlySet<string> = new Set(['work-coach', 'youth-coach', 'activation-coach']);

function Lines(props: {
  readonly visit: Visit;
  readonly client: FileClient;
  readonly lines: readonly TrajectoryLine[];
}) {
  return (
    <TrajectoryTable language={props.visit.language} href={props.client.href} lines={props.lines} />
  );
}

function FitTable(props: {
  readonly id: string;
  readonly visit: Visit;
  readonly rows: readonly Offered[];
}) {
  const { id, visit, rows } = props;
  const { language } = visit;
  const t = pick(fileWords, language);
  const w = pick(words, language);
  const f = formatting(language);
  return (
    <Table
      id={id}
      caption={id === 'fits' ? t.fits : t.fitsNot}
      underHeading={id === 'fits'}
      columns={[
        {
          header: w.name,
          rowHeader: true,
          cell: ({ instrument }) => (
            <Link href={`/instruments/${instrument.instrument_key}`}>
              {nameOf(instrument, language)}
            </Link>
          ),
        },
        {
          header: w.type,
          cell: ({ instrument }) => typeName(instrument.instrument_type, language),
        },
        { header: t.why, cell: ({ judged }) => <WhyText visit={visit} judged={judged} /> },
        {
          header: w.places,
          cell: ({ instrument }) => (isFull(instrument) ? t.full : sayPlaces(instrument, language)),
        },
        { header: w.cost, numeric: true, cell: ({ instrument }) => f.euro(instrument.cost) },
      ]}
      rows={rows}
      empty={w.none}
    />
  );
}

/** Each condition with ✓, ✗ or what is not recorded. */
function WhyText({ visit, judged }: { readonly visit: Visit; readonly judged: readonly Judged[] }) {
  const { language } = visit;
  const t = pick(fileWords, language);
  if (judged.length === 0) return <>{pick(words, language).everyone}</>;
  const said = judged.map((one) => {
    const mark = one.met === undefined ? `(${t.notRecorded})` : one.met ? '✓' : '✗';
    return `${sayCondition(one, language)} ${mark}`;
  });
  return <>{said.join('; ')}</>;
}

function ProposalForm(props: {
  readonly visit: Visit;
  readonly client: FileClient;
  readonly typed: Typed;
  readonly offered: readonly Offered[];
}) {
  const { visit, client, typed, offered } = props;
  const t = pick(fileWords, visit.language);
  const ordered = offered.toSorted(
    (one, other) => Number(fits(other.judged)) - Number(fits(one.judged)),
  );
  return (
    <>
      <Heading level={2}>{t.propose}</Heading>
      <Form
        id="propose"
        language={visit.language}
        action={`${client.href}/instruments`}
        csrf={visit.csrf}
        once={visit.trace}
        fields={[
          {
            kind: 'select',
            name: 'instrument',
            label: pick(words, visit.language).instrument,
            choices: [
              { value: '', label: '' },
              ...ordered.map(({ instrument }) => ({
                value: instrument.instrument_key,
                label: nameOf(instrument, visit.language),
              })),
            ],
          },
          {
            kind: 'textarea',
            name: 'reason',
            label: t.reason,
            hint: t.reasonHint,
            rows: 3,
            maxlength: 400,
          },
        ]}
        values={typed.values}
        errors={typed.errors}
        submit={t.proposeButton}
      />
    </>
  );
}
