import type { Gate } from '#database/scope.ts';
import { Button } from '#web/button.tsx';
import { CsrfField } from '#web/csrf-field.tsx';
import { Facts } from '#web/facts.tsx';
import { formatting } from '#web/formatting.ts';
import type { Route, Visit } from '#web/route.ts';
import { Heading, Link, List, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { type DueList, loadDay } from '../actions/load-day.ts';
import type { DuePart } from '../due-part.ts';
import type { SavedFilter } from '../store.ts';
import { words } from '../words.ts';
import { DueTable } from './due-table.tsx';

const linesShown = 5;

/** What is due for who is signed in: counters, and the first lines of each list. */
export const dayPage = (gate: Gate, parts: readonly DuePart[]): Route => ({
  route: 'GET /day',
  handle: async (visit) => {
    const { language } = visit;
    const t = pick(words, language);
    const { lists, filters } = await loadDay(gate, visit, parts, linesShown);
    const open = lists.filter(({ found }) => found.found > 0);
    return visit.page({
      title: t.day,
      lead: t.lead(formatting(language).day(visit.day)),
      body: (
        <>
          {open.length === 0 ? (
            <Paragraph>{t.nothing}</Paragraph>
          ) : (
            <Counters visit={visit} lists={open} />
          )}
          <Paragraph>
            <Link href="/day/week">{t.week}</Link>
          </Paragraph>
          <Filters visit={visit} filters={filters} />
          {open.map((list) => (
            <ListInShort visit={visit} list={list} />
          ))}
        </>
      ),
    });
  },
});

const listAddress = ({ part, found }: DueList): string => found.href ?? `/day/${part.id}`;

type ListsProps = { readonly visit: Visit; readonly lists: readonly DueList[] };

function Counters({ visit, lists }: ListsProps) {
  const { number } = formatting(visit.language);
  return (
    <Facts
      counts
      facts={lists.map((list) => ({
        term: list.part.title[visit.language],
        value: <Link href={listAddress(list)}>{number(list.found.found)}</Link>,
      }))}
    />
  );
}

function ListInShort({ visit, list }: { readonly visit: Visit; readonly list: DueList }) {
  const { language } = visit;
  const t = pick(words, language);
  const { number } = formatting(language);
  const { part, found } = list;
  const title = part.title[language];
  const more = found.found > found.lines.length;
  return (
    <>
      <Heading level={2} id={`list-${part.id}`}>
        {title}
      </Heading>
      <Paragraph>{part.order[language]}</Paragraph>
      <DueTable
        visit={visit}
        id={part.id}
        caption={`${title}: ${t.caption(number(found.lines.length), number(found.found))}`}
        lines={found.lines}
      />
      {more && (
        <Paragraph>
          <Link href={listAddress(list)}>{t.showAll(title, number(found.found))}</Link>
        </Paragraph>
      )}
    </>
  );
}

function Filters({
  visit,
  filters,
}: {
  readonly visit: Visit;
  readonly filters: readonly SavedFilter[];
}) {
  if (filters.length === 0) return null;
  const t = pick(words, visit.language);
  return (
    <>
      <Heading level={2}>{t.filters}</Heading>
      <Paragraph>{t.filtersLead}</Paragraph>
      <List
        items={filters.map(({ filter_id: id, name, address }) => (
          <form class="ws-inline-form" method="post" action="/day/filters/remove">
            <CsrfField token={visit.csrf} />
            <input type="hidden" name="filter" value={String(id)} />
            <Link href={address}>{name}</Link> <Button kind="secondary">{t.remove(name)}</Button>
          </form>
        ))}
      />
    </>
  );
}
