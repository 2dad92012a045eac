import { topics } from '#extract/code-lists.ts';
import { labelOf } from '#extract/label-of.ts';
import { addDays, type Day } from '#kernel/day.ts';
import { NextContact, planWords, type Rhythm } from '#modules/contacts/index.ts';
import { ageOn } from '#modules/people/index.ts';
import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { type Column, Table } from '#web/table.tsx';
import { Link, SecondLine } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import type { ClientList } from '../actions/open-lists.ts';
import type { ClientLine } from '../store.ts';
import { words } from '../words.ts';

type ClientTableProps = {
  readonly visit: Visit;
  readonly list: ClientList;
  readonly empty: string;
};

/** The clients of a coach. */
export function OwnClientTable({
  visit,
  list,
  rhythm,
  empty,
}: ClientTableProps & { readonly rhythm: ReadonlyMap<number, Rhythm> }) {
  const { client, benefitSince, lastContact, nextStep } = columnsFor(visit);
  const nextContact: Column<ClientLine> = {
    header: planWords.nextContact[visit.language],
    cell: ({ person_id }) => <NextContact visit={visit} line={rhythm.get(person_id)} />,
  };
  return (
    <ClientTable
      visit={visit}
      list={list}
      empty={empty}
      columns={[client, benefitSince, lastContact, nextContact, nextStep]}
    />
  );
}

/** The clients who wait for a coach. */
export function WaitingClientTable({ visit, list, empty }: ClientTableProps) {
  const { client, team, waitsSince, benefitSince, lastContact } = columnsFor(visit);
  return (
    <ClientTable
      visit={visit}
      list={list}
      empty={empty}
      columns={[client, team, waitsSince, benefitSince, lastContact]}
    />
  );
}

function ClientTable({
  visit,
  list,
  empty,
  columns,
}: ClientTableProps & { readonly columns: readonly Column<ClientLine>[] }) {
  const t = pick(words, visit.language);
  const { number } = formatting(visit.language);
  return (
    <Table
      id="clients"
      caption={t.caption(number(list.lines.length), number(list.found))}
      empty={empty}
      rows={list.lines}
      stacks
      columns={columns}
    />
  );
}

function columnsFor({ language, day }: Visit) {
  const t = pick(words, language);
  const f = formatting(language);
  // On one line: a list of 90 clients is read down its columns.
  const onOneLine = (of: Day) => f.day(of).replaceAll(' ', '\u00a0');
  const isNew = (client: ClientLine) =>
    client.assigned_on !== null && client.assigned_on > addDays(day, -30);
  return {
    client: {
      header: t.client,
      rowHeader: true,
      cell: (client) => (
        <>
          <Link href={`/clients/${encodeURIComponent(client.person_key)}`}>
            {client.given_names} {client.family_name}
          </Link>
          {isNew(client) && ` (${t.newMark})`}
          <SecondLine>
            {t.whoIs(
              client.person_key,
              f.number(ageOn(client.birth_date, day)),
              client.neighbourhood ?? t.neighbourhoodUnknown,
            )}
          </SecondLine>
        </>
      ),
    },
    team: { header: t.team, cell: (client) => client.team ?? '' },
    waitsSince: {
      header: t.waitsSince,
      cell: (client) => (client.assigned_on === null ? '' : onOneLine(client.assigned_on)),
    },
    benefitSince: {
      header: t.benefitSince,
      cell: (client) =>
        client.benefit_since === null ? t.noBenefit : f.month(client.benefit_since),
    },
    lastContact: {
      header: t.lastContact,
      cell: (client) =>
        client.contact_day === null ? (
          t.noContactYet
        ) : (
          <>
            {onOneLine(client.contact_day)}
            <SecondLine>{labelOf(topics, client.contact_topic ?? '')[language]}</SecondLine>
          </>
        ),
    },
    nextStep: { header: t.nextStep, cell: (client) => client.next_step ?? '' },
  } as const satisfies Readonly<Record<string, Column<ClientLine>>>;
}
