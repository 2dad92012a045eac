import { describe, expect, it } from 'vitest';
import { rendered } from '#test/support/rendered.ts';
import { PlainTableView } from '#web/plain-table.tsx';
import { type Column, Table } from '#web/table.tsx';

type Row = { readonly name: string; readonly hours: number };

const columns: readonly Column<Row>[] = [
  { header: 'Naam', rowHeader: true, cell: (row) => row.name },
  { header: 'Uren', numeric: true, cell: (row) => String(row.hours) },
];

const shown = (rows: readonly Row[]): Document =>
  rendered(
    <Table
      id="hours"
      caption="Uren per coach"
      columns={columns}
      rows={rows}
      total={['Totaal', '56']}
      empty="Er zijn geen coaches."
    />,
  );

describe('a table', () => {
  it('without rows says so in a sentence', () => {
    const document = shown([]);
    expect(document.querySelector('table')).toBeNull();
    expect(document.body.textContent).toBe('Er zijn geen coaches.');
  });

  it('keeps a day on one line, and lets a sentence wrap', () => {
    const document = shown([{ name: '3 maart 2026', hours: 1 }]);
    const days = [...document.querySelectorAll('.ws-day')].map(({ textContent }) => textContent);
    expect(days).toEqual(['3 maart 2026']);
    const sentence = shown([{ name: 'sinds 3 maart 2026', hours: 1 }]);
    expect(sentence.querySelector('.ws-day')).toBeNull();
  });

  it('names its columns and rows with header cells', () => {
    const document = shown([{ name: 'Robin', hours: 32 }]);
    const headers = [...document.querySelectorAll('th')].map((header) => [
      header.getAttribute('scope'),
      header.textContent,
    ]);
    expect(headers).toEqual([
      ['col', 'Naam'],
      ['col', 'Uren'],
      ['row', 'Robin'],
      ['row', 'Totaal'],
    ]);
  });

  it('scrolls in a region of its own, which has a name and takes focus', () => {
    const region = shown([{ name: 'Robin', hours: 32 }]).querySelector('section');
    const named = region?.getAttribute('aria-labelledby') ?? '';
    expect(region?.querySelector(`#${named}`)?.textContent).toBe('Uren per coach');
    expect(region?.getAttribute('tabindex')).toBe('0');
  });

  it('sets numbers to the right, in its head and foot as well', () => {
    const numeric = shown([{ name: 'Robin', hours: 32 }]).querySelectorAll('.ws-numeric');
    expect([...numeric].map(({ textContent }) => textContent)).toEqual(['Uren', '32', '56']);
  });

  it('writes texts as texts', () => {
    const document = shown([{ name: '<b>Robin</b>', hours: 1 }]);
    expect(document.querySelector('tbody th')?.textContent).toBe('<b>Robin</b>');
  });

  it('of texts alone takes its first column as the name of the row', () => {
    const table = {
      caption: 'Bestand',
      columns: [{ header: 'Jaar' }, { header: 'Aantal', numeric: true }],
      rows: [['2024', '32.649']],
    };
    const view = <PlainTableView id="stock" table={table} empty="Geen cijfers." />;
    const document = rendered(view);
    expect(document.querySelector('tbody th')?.textContent).toBe('2024');
    expect(document.querySelector('tfoot')).toBeNull();
  });
});

describe('a table that stacks on a phone', () => {
  const stacked = rendered(
    <Table
      id="hours"
      caption="Uren per coach"
      columns={columns}
      rows={[{ name: 'Robin', hours: 32 }]}
      empty="-"
      stacks
    />,
  );

  it('stays a table for who hears it, though its rows are laid out as blocks', () => {
    const roles = [...stacked.querySelectorAll('table [role]')].map((it) =>
      it.getAttribute('role'),
    );
    expect(stacked.querySelector('table')?.getAttribute('role')).toBe('table');
    expect(roles).toEqual([
      ...['rowgroup', 'row', 'columnheader', 'columnheader'],
      ...['rowgroup', 'row', 'rowheader', 'cell'],
    ]);
  });

  it('names each value with its header', () => {
    expect(stacked.querySelector('td')?.getAttribute('data-header')).toBe('Uren');
  });
});

describe('a table of texts', () => {
  type Line = { readonly what: string; readonly who: string; readonly left: string };
  const lines: readonly Line[] = [{ what: 'intake', who: 'Robin', left: '' }];
  const table = (columns: readonly Column<Line>[], underHeading = false): Document =>
    rendered(
      <Table
        id="lines"
        caption="Regels"
        columns={columns}
        rows={lines}
        empty="-"
        underHeading={underHeading}
      />,
    );
  const what: Column<Line> = { header: 'Wat', rowHeader: true, cell: (line) => line.what };
  const who: Column<Line> = { header: 'Wie', cell: (line) => line.who };
  const left: Column<Line> = { header: 'Rest', cell: (line) => line.left };

  it('stacks on a phone by itself; one of figures scrolls', () => {
    expect(table([what, who]).querySelector('.ws-table--stacks')).not.toBeNull();
    const figures = [what, { ...who, numeric: true }, { ...left, numeric: true }];
    expect(table(figures).querySelector('.ws-table--stacks')).toBeNull();
  });

  it('leaves out a column in which nothing stands, and keeps one of figures', () => {
    const heads = (document: Document) =>
      [...document.querySelectorAll('thead th')].map(({ textContent }) => textContent);
    expect(heads(table([what, left, who]))).toEqual(['Wat', 'Wie']);
    expect(heads(table([what, { ...left, numeric: true }]))).toEqual(['Wat', 'Rest']);
  });

  it('under a heading that says the same keeps its caption for who hears it', () => {
    const caption = table([what, who], true).querySelector('caption');
    expect(caption?.textContent).toBe('Regels');
    expect(caption?.querySelector('.ws-visually-hidden')).not.toBeNull();
  });
});
