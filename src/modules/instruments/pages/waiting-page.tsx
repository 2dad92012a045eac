import { type Gate, inScope } from '#database/scope.ts';
import { actingAs } from '#modules/entry/index.ts';
import { Facts } from '#web/facts.tsx';
import { formatting } from '#web/formatting.ts';
import type { Route, Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Link } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import {
  type Instrument,
  listVersions,
  listWaitingFor,
  type WaitingLine,
} from '../catalogue-store.ts';
import { statusNames } from '../code-words.ts';
import { words } from '../words.ts';
import { catalogueScope } from './catalogue-page.tsx';
import { nameOf } from './say.tsx';

/** Who waits for an instrument, in an order that is explained; no name. */
export const waitingListPage = (gate: Gate): Route => ({
  route: 'GET /instruments/:instrument/waiting',
  handle: async (visit) => {
    const scope = catalogueScope(visit);
    const key = visit.context.req.param('instrument') ?? '';
    const acting = actingAs(visit, scope, 'wachtlijst van een instrument');
    const found = await inScope(gate, acting, async (transaction) => {
      const versions = await listVersions(transaction, key);
      const held = versions.find(({ from_day: from }) => from <= visit.day) ?? versions[0];
      if (held === undefined) return undefined;
      const lines = await listWaitingFor(transaction, held.instrument_id);
      return { held, lines };
    });
    if (found === undefined) return visit.context.redirect('/instruments', 303);
    const t = pick(words, visit.language);
    const name = nameOf(found.held, visit.language);
    return visit.page({
      title: t.waitingTitle(name),
      lead: t.waitingOrder,
      breadcrumb: [
        { label: t.instruments, href: '/instruments' },
        { label: name, href: `/instruments/${found.held.instrument_key}` },
        { label: t.waitingList },
      ],
      body: (
        <>
          <Room visit={visit} held={found.held} waiting={found.lines.length} />
          <Waiting visit={visit} lines={found.lines} />
        </>
      ),
    });
  },
});

type RoomProps = { readonly visit: Visit; readonly held: Instrument; readonly waiting: number };

function Room({ visit, held, waiting }: RoomProps) {
  const t = pick(words, visit.language);
  const { number } = formatting(visit.language);
  return (
    <Facts
      facts={[
        {
          term: t.placesFree,
          value:
            held.places === null ? t.unlimited : number(Math.max(0, held.places - held.started)),
        },
        { term: t.waitsNow, value: number(waiting) },
        {
          term: t.promise,
          value:
            held.place_within_days === null
              ? t.noPromise
              : t.within(String(held.place_within_days)),
        },
      ]}
    />
  );
}

type WaitingProps = {
  readonly visit: Visit;
  readonly lines: readonly WaitingLine[];
};

function Waiting({ visit, lines }: WaitingProps) {
  const { language, day } = visit;
  const t = pick(words, language);
  const f = formatting(language);
  const named = ({ own_client: client, trajectory_key: key }: WaitingLine) =>
    client === null ? (
      key
    ) : (
      <Link href={`/clients/${encodeURIComponent(client)}/instruments/${key}`}>{key}</Link>
    );
  return (
    <Table
      id="waiting"
      caption={t.waitingList}
      empty={t.nobodyWaits}
      rows={lines}
      stacks
      columns={[
        { header: t.place, numeric: true, cell: (line) => f.number(line.place) },
        { header: t.trajectory, rowHeader: true, cell: named },
        { header: t.agreedOn, cell: (line) => f.day(line.agreed_on) },
        {
          header: t.status,
          cell: ({ referral, partner }) =>
            referral === null
              ? t.noReferral
              : `${statusNames[referral]?.[language] ?? referral}, ${partner ?? ''}`,
        },
        { header: t.placeBy, cell: ({ due_on: due }) => sayDue(visit, due, day) },
      ]}
    />
  );
}

export function sayDue({ language }: Visit, due: WaitingLine['due_on'], today: Visit['day']) {
  if (due === null) return '';
  const said = formatting(language).day(due);
  return due < today ? pick(words, language).missedPlace(said) : said;
}
