import { readFileSync } from 'node:fs';
import { drawChart } from '#web/charts/draw.ts';
import { formatting } from '#web/formatting.ts';
import { houseWords } from '#web/house-words.ts';
import type { PlainTable } from '#web/plain-table.tsx';
import { pick } from '#web/words.ts';
import type { Report, ReportBlock } from './content.ts';
import { typeset } from './typeset.ts';

/** From this many headings a reader needs a table of contents. */
const headingsForContents = 6;

/**
 * A tagged PDF: language, title, headings, header cells, a text for each drawing.
 *
 * @param createdAt the moment that the file names as its making, in milliseconds since 1970
 */
export async function renderReport(
  report: Report,
  { createdAt }: { readonly createdAt: number },
): Promise<Uint8Array> {
  const blocks = await Promise.all(report.blocks.map(preparedBlock));
  const t = pick(houseWords, report.language);
  const content = {
    title: report.title,
    subtitle: report.subtitle,
    language: report.language,
    synthetic: report.synthetic,
    day: formatting(report.language).day(report.date),
    contentsDepth: report.contentsDepth,
    contents: blocks.filter(({ kind }) => kind === 'heading').length >= headingsForContents,
    blocks,
    words: {
      product: 'Werkspoor',
      synthetic: t.syntheticShort,
      contents: t.contents,
      page: t.page,
      of: t.of,
    },
  };
  return typeset({
    template,
    inputs: { report: JSON.stringify(content) },
    named: `the report "${report.title}"`,
    createdAt,
  });
}

async function preparedBlock(block: ReportBlock, position: number) {
  if (block.kind === 'table') return { kind: block.kind, table: preparedTable(block.table) };
  if (block.kind !== 'chart') return block;
  const { chart } = block;
  if (chart.alternative.trim() === '')
    throw new Error(`the chart "${chart.title}" has no text for who cannot see it`);
  return {
    kind: block.kind,
    title: chart.title,
    subtitle: chart.subtitle,
    alternative: chart.alternative,
    drawing: await drawChart(`chart-${position}`, chart),
    table: preparedTable(chart.table),
  };
}

/** Every field is there for the template; a row of another length is a mistake, not a shift of cells. */
function preparedTable({ caption, columns, rows, total }: PlainTable) {
  for (const row of total ? [...rows, total] : rows)
    if (row.length !== columns.length)
      throw new Error(
        `the table "${caption}" has a row of ${row.length} in ${columns.length} columns`,
      );
  return {
    caption,
    columns: columns.map(({ header, numeric }) => ({ header, numeric: numeric === true })),
    rows,
    total: total ?? null,
  };
}

const template = readFileSync(new URL('report.typ', import.meta.url), 'utf8');
