import { type Column, Table } from '#web/table.tsx';

/**
 * A table of texts, as the reader sees them: the same on a page, under a chart, and in a report. The
 * first column names the row.
 */
export type PlainTable = {
  readonly caption: string;
  readonly columns: readonly { readonly header: string; readonly numeric?: boolean }[];
  /** As many cells as columns. */
  readonly rows: readonly (readonly string[])[];
  readonly total?: readonly string[];
};

/** A number stays on one line; a mean that says of what may not push the other columns off the screen. */
const wrapping = (text: string) =>
  text.length > longestNumber ? <span class="ws-wraps">{text}</span> : text;
const longestNumber = 18;

type PlainTableViewProps = {
  /** Unique on the page. */
  readonly id: string;
  readonly table: PlainTable;
  readonly empty: string;
};

export function PlainTableView({ id, table, empty }: PlainTableViewProps) {
  const columns: readonly Column<readonly string[]>[] = table.columns.map((column, position) => ({
    header: column.header,
    numeric: column.numeric,
    rowHeader: position === 0,
    cell: (row) => wrapping(row[position] ?? ''),
  }));
  return (
    <Table
      id={id}
      caption={table.caption}
      columns={columns}
      rows={table.rows}
      total={table.total}
      empty={empty}
    />
  );
}
