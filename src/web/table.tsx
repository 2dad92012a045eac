import type { Child } from 'hono/jsx';
import { ScrollRegion } from '#web/scroll-region.tsx';

export type Column<Row> = {
  /** In the language of the page. */
  readonly header: string;
  readonly cell: (row: Row) => Child;
  /** Numbers stand to the right, in figures of one width. */
  readonly numeric?: boolean | undefined;
  /** The cell names the row: a header cell for who hears the table. */
  readonly rowHeader?: boolean | undefined;
};

type TableProps<Row> = {
  /** Unique on the page; also the address of the table: `#caseload`. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** One cell a column; the first names the total. */
  readonly total?: readonly Child[] | undefined;
  /** Said in place of a table without rows. */
  readonly empty: string;
};

const look = (numeric: boolean | undefined): string => (numeric ? ' ws-numeric' : '');

/** A wide table scrolls in its own region, which the keyboard can reach; its headers stay in view. */
export function Table<Row>({ id, caption, columns, rows, total, empty }: TableProps<Row>) {
  if (rows.length === 0) {
    return (
      <p class="ws-table__empty" id={id}>
        {empty}
      </p>
    );
  }
  return (
    <div class="ws-table" id={id}>
      <ScrollRegion class="ws-table-region" labelledBy={`${id}-caption`}>
        <table class="utrecht-table">
          <caption class="utrecht-table__caption" id={`${id}-caption`}>
            {caption}
          </caption>
          <thead class="utrecht-table__header utrecht-table__header--sticky">
            <tr class="utrecht-table__row">
              {columns.map((column) => (
                <th class={`utrecht-table__header-cell${look(column.numeric)}`} scope="col">
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="utrecht-table__body">
            {rows.map((row) => (
              <tr class="utrecht-table__row">
                {columns.map((column) => (
                  <Cell column={column} content={column.cell(row)} />
                ))}
              </tr>
            ))}
          </tbody>
          {total && <Total columns={columns} cells={total} />}
        </table>
      </ScrollRegion>
    </div>
  );
}

type CellProps<Row> = { readonly column: Column<Row>; readonly content: Child };

function Cell<Row>({ column, content }: CellProps<Row>) {
  return column.rowHeader ? (
    <th class={`utrecht-table__header-cell${look(column.numeric)}`} scope="row">
      {content}
    </th>
  ) : (
    <td class={`utrecht-table__cell${look(column.numeric)}`}>{content}</td>
  );
}

type TotalProps<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly cells: readonly Child[];
};

function Total<Row>({ columns, cells }: TotalProps<Row>) {
  return (
    <tfoot class="utrecht-table__footer">
      <tr class="utrecht-table__row">
        {columns.map((column, position) => (
          <Cell column={{ ...column, rowHeader: position === 0 }} content={cells[position] ?? ''} />
        ))}
      </tr>
    </tfoot>
  );
}
