import { type Gate, inScope } from '#database/scope.ts';
import { actingAs } from '#modules/entry/index.ts';
import { formatting } from '#web/formatting.ts';
import type { Route, Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import {
  type Instrument,
  listInstruments,
  listPromised,
  listResults,
  listStalled,
  type PromisedPlace,
  type Stalled,
  type YearResult,
} from '../catalogue-store.ts';
import { statusNames } from '../code-words.ts';
import { words } from '../words.ts';
import { nameOf } from './say.tsx';
import { sayDue } from './waiting-page.tsx';

/** What stalls, without a name, and what the past year brought: for who keeps the catalogue. */
export const resultsPage = (gate: Gate): Route => ({
  route: 'GET /instrument-results',
  handle: async (visit) => {
    const t = pick(words, visit.language);
    const acting = actingAs(visit, 'catalogue', 'resultaten bekeken');
    const { names, stalled, promised, results } = await inScope(
      gate,
      acting,
      async (transaction) => {
        const all = await listInstruments(transaction, visit.day);
        return {
          names: new Map(all.map((one) => [one.instrument_id, one])),
          stalled: await listStalled(transaction),
          promised: await listPromised(transaction),
          results: await listResults(transaction),
        };
      },
    );
    return visit.page({
      title: t.results,
      lead: t.stalledLead,
      body: (
        <>
          <StalledTable visit={visit} names={names} stalled={stalled} />
          <PromisedTable visit={visit} names={names} promised={promised} />
          <Heading level={2}>{t.yearResults}</Heading>
          <Paragraph>{t.noEffect}</Paragraph>
          <ResultTable visit={visit} names={names} results={results} />
        </>
      ),
    });
  },
});

type Names = ReadonlyMap<number, Instrument>;

function LinkTo(props: { readonly visit: Visit; readonly names: Names; readonly id: number }) {
  const one = props.names.get(props.id);
  if (one === undefined) return <>{props.id}</>;
  return (
    <Link href={`/instruments/${one.instrument_key}`}>{nameOf(one, props.visit.language)}</Link>
  );
}

function StalledTable(props: {
  readonly visit: Visit;
  readonly names: Names;
  readonly stalled: readonly Stalled[];
}) {
  const { visit, names, stalled } = props;
  const t = pick(words, visit.language);
  const f = formatting(visit.language);
  const found = t.stalledFound(f.number(stalled.length), f.number(stalled[0]?.found ?? 0));
  return (
    <Table
      id="stalled"
      caption={`${t.stalled} (${found})`}
      columns={[
        { header: t.referralNumber, rowHeader: true, cell: (one) => one.referral_key },
        {
          header: t.instrument,
          cell: (one) => <LinkTo visit={visit} names={names} id={one.instrument_id} />,
        },
        { header: t.partner, cell: (one) => one.partner },
        { header: t.sent, cell: (one) => f.day(one.sent_on) },
        { header: t.answerDue, cell: (one) => f.day(one.expires_on) },
        {
          header: t.status,
          cell: (one) => statusNames[one.status]?.[visit.language] ?? one.status,
        },
      ]}
      rows={stalled}
      empty={t.stalledNone}
    />
  );
}

function PromisedTable(props: {
  readonly visit: Visit;
  readonly names: Names;
  readonly promised: readonly PromisedPlace[];
}) {
  const { visit, names, promised } = props;
  const { language, day } = visit;
  const t = pick(words, language);
  const f = formatting(language);
  const [first] = promised;
  return (
    <Table
      id="promised"
      caption={t.promised(f.number(first?.missed ?? 0), f.number(first?.found ?? 0))}
      columns={[
        { header: t.trajectory, rowHeader: true, cell: (one) => one.trajectory_key },
        {
          header: t.instrument,
          cell: (one) => <LinkTo visit={visit} names={names} id={one.instrument_id} />,
        },
        { header: t.agreedOn, cell: (one) => f.day(one.agreed_on) },
        { header: t.placeBy, cell: (one) => sayDue(visit, one.due_on, day) },
        {
          header: t.status,
          cell: ({ referral, partner }) =>
            referral === null
              ? t.noReferral
              : `${statusNames[referral]?.[language] ?? referral}, ${partner ?? ''}`,
        },
      ]}
      rows={promised}
      empty={t.promisedNone}
    />
  );
}

function ResultTable(props: {
  readonly visit: Visit;
  readonly names: Names;
  readonly results: readonly YearResult[];
}) {
  const { visit, names, results } = props;
  const t = pick(words, visit.language);
  const f = formatting(visit.language);
  const counted = (header: string, of: (one: YearResult) => number) => ({
    header,
    numeric: true,
    cell: (one: YearResult) => f.number(of(one)),
  });
  return (
    <Table
      id="results"
      underHeading
      caption={t.yearResults}
      columns={[
        {
          header: t.instrument,
          rowHeader: true,
          cell: (one: YearResult) => <LinkTo visit={visit} names={names} id={one.instrument_id} />,
        },
        counted(t.started, (one) => one.started),
        counted(t.finished, (one) => one.finished),
        counted(t.reached, (one) => one.reached),
        counted(t.stopped, (one) => one.stopped),
        counted(t.refused, (one) => one.refused),
      ]}
      rows={results}
      empty={t.none}
    />
  );
}
