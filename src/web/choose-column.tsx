import type { Column } from '#web/table.tsx';

type Chosen<Row> = {
  readonly header: string;
  /** Of the field; each chosen row sends its value under it. */
  readonly name: string;
  readonly value: (row: Row) => string;
  /** What is chosen, for who hears the page. */
  readonly label: (row: Row) => string;
  readonly isChosen: (row: Row) => boolean;
};

/** A column by which rows of a table in a form are chosen (`above` of src/web/form.tsx). */
export const chooseColumn = <Row,>(props: Chosen<Row>): Column<Row> => ({
  header: props.header,
  cell: (row) => (
    <span class="ws-choice">
      <input
        class="ws-checkbox"
        type="checkbox"
        name={props.name}
        value={props.value(row)}
        checked={props.isChosen(row)}
        aria-label={props.label(row)}
      />
    </span>
  ),
});
