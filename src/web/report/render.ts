import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { drawChart } from '#web/charts/draw.ts';
import { formatting } from '#web/formatting.ts';
import { houseWords } from '#web/house-words.ts';
import type { PlainTable } from '#web/plain-table.tsx';
import { pick } from '#web/words.ts';
import type { Report, ReportBlock } from './content.ts';

/** From this many headings a reader needs a table of contents. */
const headingsForContents = 6;

/** Results of the compiler that no report used during this many others are dropped: memory stays flat. */
const keptReports = 3;

/**
 * A tagged PDF by PDF/UA-1 (ISO 14289-1): language, title, headings, header cells, a text for each
 * drawing. The same report and moment give the same bytes.
 *
 * Throws when the report would not be accessible (a drawing without a text, a heading level left out,
 * a font that is missing): that is a mistake in our report, not in what someone asked.
 *
 * @param createdAt the moment that the file names as its making, in milliseconds since 1970
 */
export async function renderReport(
  report: Report,
  { createdAt }: { readonly createdAt: number },
): Promise<Uint8Array> {
  const compiler = await getCompiler();
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
  const compiled = compiler.compile({
    mainFileContent: template,
    inputs: { report: JSON.stringify(content) },
  });
  const faults = compiled.takeDiagnostics();
  const said = faults ? compiler.fetchDiagnostics(faults) : [];
  if (compiled.result === null || said.length > 0)
    throw new Error(`the report "${report.title}" cannot be set: ${JSON.stringify(said)}`);
  const pdf = compiler.pdf(compiled.result, {
    pdfStandard: 'ua-1',
    creationTimestamp: Math.floor(createdAt / 1000),
  });
  compiler.evictCache(keptReports);
  return pdf;
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

let compiler: Promise<NodeCompiler> | undefined;

/** Loaded when the first report is asked; the fonts come with the product, never from the machine. */
function getCompiler(): Promise<NodeCompiler> {
  compiler ??= import('@myriaddreamin/typst-ts-node-compiler').then(
    ({ NodeCompiler: Compiler }) => {
      const require = createRequire(import.meta.url);
      const font = (name: string): Buffer =>
        readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));
      return Compiler.create({
        fontArgs: [{ fontBlobs: [font('DejaVuSans'), font('DejaVuSans-Bold')] }],
      });
    },
  );
  return compiler;
}
