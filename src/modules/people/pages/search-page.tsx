import { type Gate, inScope } from '#database/scope.ts';
import type { Relation } from '#kernel/access.ts';
import { FilterForm } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { Notice } from '#web/notice.tsx';
import { getSignedIn, type Route, type Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Link, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { peopleAccess } from '../access.ts';
import { actingInFile } from '../actions/acting-in-file.ts';
import { searchWords } from '../rules/search-words.ts';
import { type FoundClient, findStanding, searchClients } from '../store.ts';
import { searchReason, words } from '../words.ts';
import { ByBsn } from './by-bsn.tsx';

const mostShown = 50;

/** Finds clients by name or number; a whole client number goes to its file. */
export const searchPage = (gate: Gate): Route => ({
  route: 'GET /clients',
  handle: async (visit) => {
    const { req } = visit.context;
    const term = (req.query('q') ?? req.query('name') ?? '').trim();
    const asked = searchWords(term);
    if (asked === undefined) return showSearch(visit, term, undefined);
    const relations = relationsOf(visit);
    const acting = actingInFile(visit, searchReason);
    const found = await inScope(gate, acting, async (transaction) => {
      const standing = await findStanding(transaction, term);
      if (standing && relations.includes(standing.relation)) return 'by-number' as const;
      return searchClients(transaction, asked, relations, mostShown);
    });
    if (found === 'by-number')
      return visit.context.redirect(`/clients/${encodeURIComponent(term)}`, 303);
    return showSearch(visit, term, found);
  },
});

function relationsOf(visit: Visit): readonly Relation[] {
  const { who } = visit.access;
  const allowed = who === 'everyone' ? undefined : who[getSignedIn(visit).role];
  return allowed === undefined || allowed === 'all' ? [] : allowed;
}

function showSearch(visit: Visit, term: string, found: readonly FoundClient[] | undefined) {
  const { language } = visit;
  const t = pick(words, language);
  return visit.page({
    title: t.clients,
    lead: t.searchLead,
    body: (
      <>
        <FilterForm
          language={language}
          action="/clients"
          fields={[
            { kind: 'text', name: 'q', label: t.searchField, optional: true, maxlength: 80 },
          ]}
          values={{ q: term }}
          submit={t.search}
        />
        {found === undefined ? (
          term !== '' && <Paragraph>{t.searchMore}</Paragraph>
        ) : (
          <Found language={language} term={term} found={found} />
        )}
        {searchesByBsn(visit) && <ByBsn visit={visit} />}
      </>
    ),
  });
}

/** Who has the row `POST /clients/by-bsn`. */
function searchesByBsn(visit: Visit): boolean {
  const who = peopleAccess.get('POST /clients/by-bsn')?.who;
  return who !== undefined && who !== 'everyone' && who[getSignedIn(visit).role] !== undefined;
}

type FoundProps = {
  readonly language: Language;
  readonly term: string;
  readonly found: readonly FoundClient[];
};

function Found({ language, term, found }: FoundProps) {
  const t = pick(words, language);
  const f = formatting(language);
  const inAll = found[0]?.found ?? 0;
  return (
    <>
      {inAll > found.length && (
        <Notice kind="info" language={language}>
          <Paragraph>{t.foundMore}</Paragraph>
        </Notice>
      )}
      <Table
        id="found"
        caption={t.foundCaption(f.number(found.length), f.number(inAll))}
        empty={t.foundNone(term)}
        rows={found}
        columns={[
          {
            header: t.name,
            rowHeader: true,
            cell: (client) => (
              <Link href={`/clients/${encodeURIComponent(client.person_key)}`}>
                {client.given_names} {client.family_name}
              </Link>
            ),
          },
          { header: t.number, cell: (client) => client.person_key },
          { header: t.birthDate, cell: (client) => f.day(client.birth_date) },
          { header: t.neighbourhood, cell: (client) => client.neighbourhood ?? t.unknown },
          { header: t.coach, cell: (client) => client.coach ?? t.noCoach },
        ]}
      />
      {found.length > 0 && <Paragraph>{t.searchLogged}</Paragraph>}
    </>
  );
}
