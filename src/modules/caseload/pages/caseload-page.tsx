import type { Gate } from '#database/scope.ts';
import { daysBetween } from '#kernel/day.ts';
import { planWords } from '#modules/contacts/index.ts';
import { KeepFilter } from '#modules/day/index.ts';
import { Facts } from '#web/facts.tsx';
import { FilterForm } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { withQuery } from '#web/frame.ts';
import { pageAsked } from '#web/page-asked.ts';
import { Pagination } from '#web/pagination.tsx';
import type { Route, Visit } from '#web/route.ts';
import { Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { type Caseload, openCaseload } from '../actions/open-lists.ts';
import {
  type CaseloadView,
  caseloadOrders,
  isNarrowed,
  readCaseloadView,
} from '../rules/caseload-view.ts';
import { perPage } from '../store.ts';
import { words } from '../words.ts';
import { OwnClientTable } from './client-tables.tsx';

/** The own clients of a coach. */
export const caseloadPage = (gate: Gate): Route => ({
  route: 'GET /caseload',
  handle: async (visit) => {
    const { req } = visit.context;
    const view = readCaseloadView(req.query());
    const page = pageAsked(req.query('page'));
    const caseload = await openCaseload(gate, visit, { view, page });
    if (page > 1 && caseload.lines.length === 0)
      return visit.context.redirect(withQuery(visit.url, { page: undefined }), 303);
    const t = pick(words, visit.language);
    return visit.page({
      title: t.caseload,
      lead: t.caseloadLead(formatting(visit.language).day(visit.day)),
      body: (
        <>
          <AtAGlance visit={visit} caseload={caseload} />
          <Filter visit={visit} view={view} />
          <Order visit={visit} view={view} />
          <List visit={visit} view={view} page={page} caseload={caseload} />
        </>
      ),
    });
  },
});

function AtAGlance({ visit, caseload }: { readonly visit: Visit; readonly caseload: Caseload }) {
  const { language, day } = visit;
  const t = pick(words, language);
  const f = formatting(language);
  const { glance, overdue } = caseload;
  const { longestSince: since, neverContacted: never } = glance;
  const showLink = (query: string, label: string) => (
    <Link href={`/caseload?${query}`}>
      {t.show}
      <span class="ws-visually-hidden">: {label}</span>
    </Link>
  );
  return (
    <Facts
      counts
      facts={[
        { term: t.clients, value: f.number(glance.clients) },
        {
          term: t.longest,
          value: since === null ? t.noContactYet : t.days(daysBetween(since, day)),
          note:
            since &&
            [t.sinceDay(f.day(since)), never > 0 && t.neverCount(f.number(never))]
              .filter(Boolean)
              .join(', '),
        },
        {
          term: planWords.overdue[language],
          value: f.number(overdue),
          note: overdue > 0 && showLink('due=overdue', planWords.overdue[language]),
        },
        {
          term: t.newClients,
          value: f.number(glance.newClients),
          note: glance.newClients > 0 && showLink('new=1', t.newClients),
        },
        { term: t.waiting, value: f.number(glance.waiting), note: t.inYourTeam },
      ]}
    />
  );
}

type ViewProps = { readonly visit: Visit; readonly view: CaseloadView };

function Filter({ visit, view }: ViewProps) {
  const { language } = visit;
  const t = pick(words, language);
  return (
    <FilterForm
      language={language}
      action="/caseload"
      fields={[
        { kind: 'text', name: 'name', label: t.nameField, optional: true, maxlength: 80 },
        {
          kind: 'text',
          name: 'days',
          label: t.daysField,
          optional: true,
          inputmode: 'numeric',
          short: true,
          maxlength: 4,
        },
      ]}
      values={{
        name: view.name,
        days: view.daysWithout === undefined ? '' : `${view.daysWithout}`,
      }}
      submit={t.filter}
    />
  );
}

/** An ordered list explains its order (domain.md §8). */
function Order({ visit, view }: ViewProps) {
  const t = pick(words, visit.language);
  const names = { contact: t.orderContact, name: t.orderName, since: t.orderSince };
  const others = caseloadOrders.filter((order) => order !== view.order);
  return (
    <Paragraph>
      {t.orderedBy(names[view.order])}
      {others.map((order, position) => (
        <>
          {position > 0 && ', '}
          <Link href={withQuery(visit.url, { order, page: undefined })}>{names[order]}</Link>
        </>
      ))}
      . {t.contactMeans}
      {view.onlyOverdue && <> {planWords.overdueOrder[visit.language]}</>}{' '}
      <Link href="/contact-plan">{planWords.toPlan[visit.language]}</Link>
    </Paragraph>
  );
}

type ListProps = ViewProps & { readonly page: number; readonly caseload: Caseload };

function List({ visit, view, page, caseload }: ListProps) {
  const t = pick(words, visit.language);
  const narrowed = isNarrowed(view);
  return (
    <>
      {narrowed && (
        <Paragraph>
          <Link href={`/caseload?order=${view.order}`}>{t.showAll}</Link>
        </Paragraph>
      )}
      <OwnClientTable
        visit={visit}
        list={caseload}
        rhythm={caseload.rhythm}
        empty={narrowed ? t.noneFound : t.none}
      />
      {caseload.found > 0 && (
        <Paragraph>
          <Link
            href={withQuery(visit.url.replace('/caseload', '/sendings/new'), { page: undefined })}
          >
            {t.writeToMany}
          </Link>
        </Paragraph>
      )}
      <Pagination
        language={visit.language}
        url={visit.url}
        page={page}
        lastPage={Math.ceil(caseload.found / perPage)}
      />
      {narrowed && <KeepFilter visit={visit} />}
    </>
  );
}
