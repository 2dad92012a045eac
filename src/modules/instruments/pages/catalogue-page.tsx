import { fileScopeOf } from '#database/file-scope.ts';
import { type Gate, inScope, type Scope } from '#database/scope.ts';
import { instrumentTypes } from '#extract/instrument-codes.ts';
import { choicesOf } from '#extract/label-of.ts';
import { actingAs } from '#modules/entry/index.ts';
import { FilterForm } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { type Column, Table } from '#web/table.tsx';
import { Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { type Instrument, listInstruments } from '../catalogue-store.ts';
import { words } from '../words.ts';
import { nameOf, sayDuration, sayForWhom, sayPlaces, typeName } from './say.tsx';

/** The catalogue holds no client: the manager reads it in a scope that has none. */
export const catalogueScope = (visit: Visit): Scope => {
  const { role } = getSignedIn(visit);
  return role === 'instrument-manager' ? 'catalogue' : fileScopeOf(role);
};

export const cataloguePage = (gate: Gate): Route => ({
  route: 'GET /instruments',
  handle: async (visit) => {
    const { language } = visit;
    const t = pick(words, language);
    const asked = {
      q: visit.context.req.query('q') ?? '',
      type: visit.context.req.query('type') ?? '',
    };
    const acting = actingAs(visit, catalogueScope(visit), 'catalogus bekeken');
    const all = await inScope(gate, acting, (transaction) =>
      listInstruments(transaction, visit.day),
    );
    return visit.page({
      title: t.instruments,
      lead: t.catalogueLead,
      body: (
        <>
          <FilterForm
            language={language}
            action="/instruments"
            fields={[
              { kind: 'text', name: 'q', label: t.search, optional: true },
              {
                kind: 'select',
                name: 'type',
                label: t.type,
                optional: true,
                choices: [
                  { value: '', label: t.allTypes },
                  ...choicesOf(instrumentTypes, language),
                ],
              },
            ]}
            values={asked}
            submit={t.show}
          />
          {getSignedIn(visit).role === 'instrument-manager' && (
            <Paragraph>
              <Link href="/new-instrument">{t.newInstrument}</Link>
            </Paragraph>
          )}
          <Table
            id="instruments"
            underHeading
            caption={t.instruments}
            columns={columnsOf(visit)}
            rows={all.filter((one) => isAsked(one, asked))}
            empty={t.none}
          />
        </>
      ),
    });
  },
});

/** Every word of the search stands in a name or purpose, in either language. */
function isAsked(
  one: Instrument,
  { q, type }: { readonly q: string; readonly type: string },
): boolean {
  const text = `${one.name} ${one.name_en} ${one.purpose} ${one.purpose_en}`.toLowerCase();
  const found = q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
  return found && (type === '' || one.instrument_type === type);
}

function columnsOf({ language }: Visit): readonly Column<Instrument>[] {
  const t = pick(words, language);
  const f = formatting(language);
  return [
    {
      header: t.name,
      rowHeader: true,
      cell: (one) => (
        <>
          <Link href={`/instruments/${one.instrument_key}`}>{nameOf(one, language)}</Link>
          <span class="ws-facts__note">
            {typeName(one.instrument_type, language)}, {one.partner ?? t.municipality}
          </span>
        </>
      ),
    },
    { header: t.forWhom, cell: (one) => sayForWhom(one.conditions, language) },
    { header: t.duration, cell: (one) => sayDuration(one, language) },
    { header: t.places, cell: (one) => sayPlaces(one, language) },
    {
      header: t.waitingList,
      numeric: true,
      cell: (one) => (
        <Link href={`/instruments/${one.instrument_key}/waiting`}>{f.number(one.waiting)}</Link>
      ),
    },
    { header: t.cost, numeric: true, cell: (one) => f.euro(one.cost) },
  ];
}
