import { type Gate, inScope } from '#database/scope.ts';
import type { TableReport } from '#extract/door/import-report.ts';
import { actingAs } from '#modules/entry/index.ts';
import { Facts } from '#web/facts.tsx';
import { formatting } from '#web/formatting.ts';
import { Notice } from '#web/notice.tsx';
import type { Route } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Heading, Link } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import { reasonTitles } from '../reason-titles.ts';
import { reasonsOf, totalOf } from '../rules/totals.ts';
import { findImport, type ImportLine } from '../store.ts';
import { words } from '../words.ts';

/** One import: what each file did, and why rows were refused. */
export const importPage = (gate: Gate): Route => ({
  route: 'GET /imports/:import',
  handle: async (visit) => {
    const { language, context } = visit;
    const t = pick(words, language);
    const asked = context.req.param('import') ?? '';
    const found = /^\d{1,9}$/.test(asked)
      ? await inScope(gate, actingAs(visit, 'admin', 'import bekeken'), (transaction) =>
          findImport(transaction, Number(asked)),
        )
      : undefined;
    const breadcrumb = [{ label: t.imports, href: '/imports' }, { label: asked }] as const;
    if (found === undefined) {
      const body = <Link href="/imports">{t.imports}</Link>;
      return visit.page({ title: t.noSuchImport, breadcrumb, status: 404, body });
    }
    return visit.page({
      title: t.importNumber(asked),
      breadcrumb,
      body: <Import language={language} found={found} />,
    });
  },
});

type Shown = { readonly language: Language; readonly found: ImportLine };

function Import({ language, found }: Shown) {
  const t = pick(words, language);
  const f = formatting(language);
  const refused = totalOf(found.tables, 'refused');
  const until = found.records_until;
  return (
    <>
      <Facts
        facts={[
          { term: t.finishedAt, value: f.moment(found.finished_at.getTime()) },
          { term: t.source, value: found.folder, note: found.synthetic ? t.synthetic : '' },
          { term: t.recordsUntil, value: until === null ? '' : f.day(until) },
          { term: t.refused, value: f.number(refused) },
        ]}
      />
      {refused > 0 && (
        <Notice kind="warning" language={language}>
          {t.whereRefusedRowsStand}
        </Notice>
      )}
      <Heading level={2}>{t.files}</Heading>
      <Files language={language} tables={found.tables} />
      {refused > 0 && <Reasons language={language} found={found} />}
    </>
  );
}

type FilesProps = { readonly language: Language; readonly tables: readonly TableReport[] };

const counts = ['rows', 'refused', 'added', 'changed', 'closed', 'same', 'absent'] as const;

function Files({ language, tables }: FilesProps) {
  const t = pick(words, language);
  const { number } = formatting(language);
  return (
    <Table
      id="files"
      caption={t.rowsByFile}
      empty=""
      rows={tables}
      columns={[
        {
          header: t.file,
          rowHeader: true,
          cell: ({ table }) => <Link href={`/docs/extract#${table}`}>{table}.csv</Link>,
        },
        ...counts.map((count) => ({
          header: t[count],
          numeric: true,
          cell: (table: TableReport) => number(table[count]),
        })),
      ]}
      total={[t.total, ...counts.map((count) => number(totalOf(tables, count)))]}
    />
  );
}

function Reasons({ language, found }: Shown) {
  const t = pick(words, language);
  const { number } = formatting(language);
  return (
    <>
      <Heading level={2}>{t.reasons}</Heading>
      <Table
        id="reasons"
        caption={t.reasonsCaption}
        empty=""
        rows={reasonsOf(found.tables)}
        columns={[
          { header: t.file, rowHeader: true, cell: ({ table }) => `${table}.csv` },
          { header: t.reason, cell: ({ code }) => reasonTitles[code][language] },
          { header: t.fields, numeric: true, cell: ({ fields }) => number(fields) },
        ]}
      />
    </>
  );
}
