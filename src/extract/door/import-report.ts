import type { Day } from '#kernel/day.ts';
import type { Loaded } from './load-table.ts';
import type { ReasonCode } from './refused-row.ts';

/** What an import did, or with `dryRun` would have done. */
export type ImportReport = {
  readonly folder: string;
  /** True only when the manifest says that the records are of a made-up city. */
  readonly synthetic: boolean;
  /** The last day that the extract describes: of the manifest, else the day of the import. */
  readonly until: Day;
  readonly strict: boolean;
  readonly dryRun: boolean;
  /** Nothing when nothing was loaded. */
  readonly importId: number | undefined;
  readonly tables: readonly TableReport[];
  /** Rows, not fields. */
  readonly refused: number;
  readonly reportFolder: string;
  readonly seconds: number;
  /** All of the above as lines of text. */
  readonly summary: string;
};

/** One file of the folder; all counts are of rows. */
export type TableReport = Loaded & {
  readonly table: string;
  readonly rows: number;
  readonly refused: number;
  /** The file was edited after its manifest was made: allowed, and told. */
  readonly editedSince: boolean;
  /** Fields refused, by reason. */
  readonly reasons: { readonly [code in ReasonCode]?: number };
  readonly bytes: number;
  /** To read into staging, and to check and load. */
  readonly readSeconds: number;
  readonly loadSeconds: number;
  readonly rowsPerSecond: number;
};

const counts = ['rows', 'added', 'changed', 'closed', 'same', 'absent', 'refused'] as const;

export function summaryOf(report: Omit<ImportReport, 'summary'>): string {
  const head = ['file', ...counts, 'rows/s'];
  const lines = report.tables.map((table) => [
    `${table.table}.csv`,
    ...counts.map((count) => grouped(table[count])),
    grouped(table.rowsPerSecond),
  ]);
  const totals = counts.map((count) =>
    grouped(report.tables.reduce((sum, table) => sum + table[count], 0)),
  );
  return [
    opening(report),
    '',
    ...columns([head, ...lines, ['all', ...totals, '']]),
    '',
    ...editedFiles(report),
    report.refused === 0
      ? 'No row was refused.'
      : `${grouped(report.refused)} rows were refused: each stands with line, field and reason in ${report.reportFolder}/refused-rows.csv`,
  ].join('\n');
}

const editedFiles = ({ tables }: Pick<ImportReport, 'tables'>): readonly string[] => {
  const names = tables.filter(({ editedSince }) => editedSince).map(({ table }) => `${table}.csv`);
  return names.length === 0 ? [] : [`Edited since manifest.json was made: ${names.join(', ')}.`];
};

function opening({
  folder,
  dryRun,
  importId,
  seconds,
  synthetic,
}: Omit<ImportReport, 'summary'>): string {
  const what = synthetic ? `${folder} (synthetic records)` : folder;
  const time = `${seconds.toFixed(1)} s`;
  if (dryRun) return `A dry run of ${what}: nothing was changed, this would have been (${time}).`;
  if (importId === undefined) return `Nothing of ${what} was loaded (${time}).`;
  return `Import ${importId} of ${what}: loaded in ${time}.`;
}

const grouped = (number: number): string => Math.round(number).toLocaleString('en');

function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
