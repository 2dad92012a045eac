import { type Gate, inScope } from '#database/scope.ts';
import { actingAs } from '#modules/entry/index.ts';
import { formatting } from '#web/formatting.ts';
import { withQuery } from '#web/frame.ts';
import { pageAsked } from '#web/page-asked.ts';
import { Pagination } from '#web/pagination.tsx';
import type { Route } from '#web/route.ts';
import { type Column, Table } from '#web/table.tsx';
import { Link, Paragraph } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { totalOf } from '../rules/totals.ts';
import { type ImportLine, importsOnPage, listImports } from '../store.ts';
import { words } from '../words.ts';

/** The imports that loaded, the newest first, with what each added, changed and refused. */
export const importsPage = (gate: Gate): Route => ({
  route: 'GET /imports',
  handle: async (visit) => {
    const { language, url, context } = visit;
    const t = pick(words, language);
    const page = pageAsked(context.req.query('page'));
    const { lines, found } = await inScope(
      gate,
      actingAs(visit, 'admin', 'importen bekeken'),
      (transaction) => listImports(transaction, page),
    );
    if (page > 1 && lines.length === 0) {
      return context.redirect(withQuery(url, { page: undefined }), 303);
    }
    return visit.page({
      title: t.imports,
      lead: t.importsLead,
      body: (
        <>
          <Table
            id="imports"
            caption={t.importsCaption(formatting(language).number(found))}
            empty={t.noImports}
            rows={lines}
            columns={columns(language)}
          />
          <Pagination
            language={language}
            url={url}
            page={page}
            lastPage={Math.ceil(found / importsOnPage)}
          />
          <Paragraph>
            {t.howToImport} <code>werkspoor import</code>.{' '}
            <Link href="/docs/extract">{t.extractTitle}</Link>
          </Paragraph>
        </>
      ),
    });
  },
});

function columns(language: Language): readonly Column<ImportLine>[] {
  const t = pick(words, language);
  const f = formatting(language);
  const count = (of: Parameters<typeof totalOf>[1]) => ({
    header: t[of],
    numeric: true,
    cell: ({ tables }: ImportLine) => f.number(totalOf(tables, of)),
  });
  return [
    {
      header: t.number,
      rowHeader: true,
      cell: ({ import_id: number }) => (
        <Link href={`/imports/${number}`}>{t.importNumber(`${number}`)}</Link>
      ),
    },
    { header: t.finishedAt, cell: ({ finished_at: at }) => f.moment(at.getTime()) },
    count('rows'),
    count('refused'),
    count('added'),
    count('changed'),
    count('closed'),
    { header: t.recordsUntil, cell: ({ records_until: day }) => (day === null ? '' : f.day(day)) },
    {
      header: t.source,
      cell: ({ folder, synthetic }) => (synthetic ? `${folder} (${t.synthetic})` : folder),
    },
  ];
}
