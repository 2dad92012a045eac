import type { Child } from 'hono/jsx';
import { ScrollRegion } from '#web/scroll-region.tsx';

export type Column<Row> = {
  /** In the language of the page. */
  readonly header: string;
  readonly cell: (row: Row) => Child;
  /** Numbers stand to the right, in figures of one width. */
  readonly numeric?: boolean | undefined;
  /** The same part of the width in each table of a page, so that they read as one. */
  readonly share?: 'fifth' | 'third' | undefined;
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
  /** The heading right above says the same: then the caption is for who hears the table. */
  readonly underHeading?: boolean | undefined;
  /**
   * On a phone each row becomes a block of named values; else it scrolls. What is not said follows from the columns:
   * texts are read row by row, figures are compared down a column.
   */
  readonly stacks?: boolean | undefined;
};

const look = (numeric: boolean | undefined): string => (numeric ? ' ws-numeric' : '');

const shareOf = ({ share }: { readonly share?: string | undefined }): string =>
  share === undefined ? '' : ` ws-${share}`;

/** A day alone in its cell stays on one line: over two or three a column of days cannot be read down. */
const lineOf = (content: Child): string =>
  typeof content === 'string' && /^\d{1,2} \p{L}+ \d{4}$/u.test(content) ? ' ws-day' : '';

/**
 * A browser forgets that a table is one when its rows are laid out as blocks; the roles say it again
 * (https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html).
 */
const roles = (stacks: boolean | undefined) => (role: string) => (stacks ? { role } : {});

const readsByRow = (columns: readonly { readonly numeric?: boolean | undefined }[]): boolean =>
  columns.filter(({ numeric }) => numeric).length * 2 < columns.length;

const saysNothing = (content: Child): boolean =>
  content === '' || content === null || content === undefined || content === false;

/** Places of the columns that say something: a column of texts that is empty from top to bottom is left out. */
function filledColumns<Row>(
  { columns, total }: Pick<TableProps<Row>, 'columns' | 'total'>,
  cells: readonly (readonly Child[])[],
): readonly number[] {
  const isFilled = (column: Column<Row>, at: number): boolean =>
    column.rowHeader === true ||
    column.numeric === true ||
    !saysNothing(total?.[at]) ||
    cells.some((row) => !saysNothing(row[at]));
  return columns.flatMap((column, at) => (isFilled(column, at) ? [at] : []));
}

/** A wide table scrolls in its own region, which the keyboard can reach; its headers stay in view. */
export function Table<Row>(props: TableProps<Row>) {
  const { id, caption, rows, total, empty, underHeading } = props;
  const stacks = props.stacks ?? readsByRow(props.columns);
  const as = roles(stacks);
  if (rows.length === 0) {
    return (
      <p class="ws-table__empty" id={id}>
        {empty}
      </p>
    );
  }
  const cells = rows.map((row) => props.columns.map((column) => column.cell(row)));
  const filled = filledColumns(props, cells);
  const columns = filled.flatMap((at) => props.columns[at] ?? []);
  return (
    <div class={stacks ? 'ws-table ws-table--stacks' : 'ws-table'} id={id}>
      <ScrollRegion class="ws-table-region" labelledBy={`${id}-caption`}>
        <table class="utrecht-table" {...as('table')}>
          <caption class="utrecht-table__caption" id={`${id}-caption`}>
            {underHeading ? <span class="ws-visually-hidden">{caption}</span> : caption}
          </caption>
          <thead class="utrecht-table__header utrecht-table__header--sticky" {...as('rowgroup')}>
            <tr class="utrecht-table__row" {...as('row')}>
              {columns.map((column) => (
                <th
                  class={`utrecht-table__header-cell${look(column.numeric)}${shareOf(column)}`}
                  scope="col"
                  {...as('columnheader')}
                >
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="utrecht-table__body" {...as('rowgroup')}>
            {cells.map((row) => (
              <tr class="utrecht-table__row" {...as('row')}>
                {columns.map((column, position) => (
                  <Cell column={column} content={row[filled[position] ?? 0]} stacks={stacks} />
                ))}
              </tr>
            ))}
          </tbody>
          {total && (
            <Total columns={columns} cells={filled.map((at) => total[at])} stacks={stacks} />
          )}
        </table>
      </ScrollRegion>
    </div>
  );
}

type CellProps<Row> = {
  readonly column: Column<Row>;
  readonly content: Child;
  readonly stacks?: boolean | undefined;
};

function Cell<Row>({ column, content, stacks }: CellProps<Row>) {
  const as = roles(stacks);
  return column.rowHeader ? (
    <th
      class={`utrecht-table__header-cell${look(column.numeric)}${lineOf(content)}`}
      scope="row"
      {...as('rowheader')}
    >
      {content}
    </th>
  ) : (
    <td
      class={`utrecht-table__cell${look(column.numeric)}${lineOf(content)}`}
      {...(stacks ? { ...as('cell'), 'data-header': column.header } : {})}
    >
      {content}
    </td>
  );
}

type TotalProps<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly cells: readonly Child[];
  readonly stacks: boolean | undefined;
};

function Total<Row>({ columns, cells, stacks }: TotalProps<Row>) {
  const as = roles(stacks);
  return (
    <tfoot class="utrecht-table__footer" {...as('rowgroup')}>
      <tr class="utrecht-table__row" {...as('row')}>
        {columns.map((column, position) => (
          <Cell
            column={{ ...column, rowHeader: position === 0 }}
            content={cells[position] ?? ''}
            stacks={stacks}
          />
        ))}
      </tr>
    </tfoot>
  );
}
