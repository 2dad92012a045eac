// The monitor as a page, a PDF, a CSV and a JSON file: the same figures, each time the same bytes.
import { inflateSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { useCitySnapshot } from '#test/support/city-snapshot.ts';
import { loadTheme } from '#web/theme/theme.ts';
import { type Language, languages, wordsWithGaps } from '#web/words.ts';
import { editionsOf } from './actions/keep-editions.ts';
import type { Edition } from './actions/make-edition.ts';
import { figureRows } from './actions/write-figures.ts';
import { reportOf } from './actions/write-report.ts';
import { type Chapter, deskOf } from './chapters/chapter.ts';
import { writeChapters } from './chapters/chapters.ts';
import { getPeriod } from './rules/four-month-period.ts';
import { words } from './words.ts';
import { type MonitorFormat, monitorFormats, writeMonitor } from './write-monitor.tsx';

const long = 2 * 60 * 1000;
const snapshot = useCitySnapshot(0.02, '2024-06-30');
/** So few households that nearly every number is too small to show. */
const hamlet = useCitySnapshot(0.001, '2024-06-30');

const theme = loadTheme({});
async function written(
  format: MonitorFormat,
  language: Language = 'nl',
  reader = snapshot,
): Promise<Buffer> {
  const order = { period: '2024T1', compared: undefined, format, language, theme, boundaries: [] };
  const file = await writeMonitor(reader(), order);
  if (!file.ok) throw new Error(file.refusal);
  return Buffer.from(file.value);
}
const refusal = async (period?: string, compared?: string): Promise<string> => {
  const order = { format: 'json', language: 'nl', theme, boundaries: [] } as const;
  const file = await writeMonitor(snapshot(), { ...order, period, compared });
  if (file.ok) throw new Error('it was written');
  return file.refusal;
};

type Row = {
  readonly period: string;
  readonly indicator: string;
  readonly moment: string;
  readonly codes: string;
  readonly count: number | null;
  readonly value: number | null;
};
const jsonRows = async (language: Language = 'nl'): Promise<readonly Row[]> =>
  (JSON.parse((await written('json', language)).toString()) as { figures: Row[] }).figures;

let edition: Edition;
beforeAll(async () => {
  edition = await editionsOf(snapshot(), []).edition(getPeriod('2024T1'), getPeriod('2023T1'));
}, long);

describe('a monitor is not written', () => {
  it.each([
    ['2024T4', /no four-month period “2024T4”.* from 2018T1 to 2024T1/],
    ['2017T1', /no four-month period “2017T1”.* from 2018T1 to 2024T1/],
    ['2024T2', /2024T2 are settled on 13 October 2024; the snapshot is of 30 June 2024/],
  ])('of %s', async (period, sentence) => {
    expect(await refusal(period)).toMatch(sentence);
  });

  it('beside what there is no monitor of, or beside itself', async () => {
    expect(await refusal('2024T1', '2016T3')).toMatch(/“2016T3”.* from 2017T1 to 2024T1/);
    expect(await refusal('2024T1', '2024T1')).toMatch(/Choose another/);
  });
});

describe('page, PDF, CSV and JSON', () => {
  it.each(monitorFormats)(
    'are the same bytes each time: %s',
    async (format) => {
      const once = await written(format);
      expect(once.equals(await written(format))).toBe(true);
      expect(once.equals(await written(format, 'en'))).toBe(false);
    },
    long,
  );

  it('of JSON and CSV hold the same numbers', async () => {
    const csv = parse<Record<string, string>>((await written('csv')).toString(), { columns: true });
    const rows = await jsonRows();
    expect(rows.length).toBeGreaterThan(300);
    const numbers = (row: Readonly<Record<string, unknown>>) =>
      ['period', 'indicator', 'moment', 'codes', 'count', 'denominator', 'value'].map((name) =>
        JSON.stringify(row[name] ?? '').replaceAll('"', ''),
      );
    expect(csv.map(numbers)).toEqual(rows.map(numbers));
  });

  it('have each number once', async () => {
    const keys = (await jsonRows()).map(({ indicator, moment, codes }) =>
      [indicator, moment, codes].join('|'),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('of page and PDF have the charts and tables of the chapters', async () => {
    for (const language of languages) {
      const chapters = writeChapters(deskOf(edition, language));
      const charts = chapters.flatMap((chapter) => chapter.charts.map(({ chart }) => chart));
      const inOrder = chapters.flatMap((chapter) => tablesOf(chapter));
      const blocks = reportOf(edition, language).blocks;
      expect(blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []))).toEqual(
        charts,
      );
      const page = new JSDOM((await written('html', language)).toString()).window.document;
      const tables = [...page.querySelectorAll('table')].map((table) =>
        [...table.rows].map((row) => [...row.cells].map(({ textContent }) => textContent.trim())),
      );
      expect(tables).toEqual(
        inOrder.map(({ columns, rows, total }) => [
          columns.map(({ header }) => header),
          ...rows,
          ...(total === undefined ? [] : [total]),
        ]),
      );
    }
  });

  it('of the tables stand in JSON, to the number', async () => {
    const rows = await jsonRows();
    const counts = (moments: readonly string[]) =>
      new Set(rows.filter(({ moment }) => moments.includes(moment)).map(({ count }) => count));
    const now = counts(['2024-05-01', '2024-01-01/2024-05-01']);
    const then = counts(['2023-05-01', '2023-01-01/2023-05-01']);
    const number = (text: string | undefined) => Number((text ?? '').replaceAll('.', ''));
    let checked = 0;
    for (const { charts } of writeChapters(deskOf(edition, 'nl'))) {
      for (const { chart } of charts) {
        const { columns, rows: lines, total = [] } = chart.table;
        const [isNow, isThen] = ['2024T1', '2023T1'].map((id) =>
          columns.findIndex(({ header }) => header === id),
        );
        if (isNow === undefined || isThen === undefined || isNow < 0) continue;
        for (const line of [...lines, total]) {
          const missing = [
            ...(line[isNow] === '–' || now.has(number(line[isNow])) ? [] : [line]),
            ...(line[isThen] === '–' || then.has(number(line[isThen])) ? [] : [line]),
          ];
          expect(missing).toEqual([]);
          checked += 1;
        }
      }
    }
    expect(checked).toBeGreaterThan(40);
  });
});

const tablesOf = ({ charts, tables = [] }: Chapter) =>
  [...charts.map(({ chart }) => chart), ...tables].map(({ table }) => table);

const textsOf = (chapter: Chapter): readonly string[] => [
  chapter.title,
  chapter.message,
  ...(chapter.points ?? []),
  ...(chapter.said ?? []).map(({ message }) => message),
  ...tablesOf(chapter).flatMap(({ rows }) => rows.flat()),
  ...chapter.figures.flatMap(({ label, value, change }) => [label, value, change || '·']),
  ...chapter.charts.flatMap(({ chart }) => [chart.title, chart.subtitle, chart.alternative]),
];

describe.each(languages)('every chapter in %s', (language) => {
  it.each([
    ['of a small city', snapshot],
    ['of a hamlet', hamlet],
  ])('has no gap in its texts: %s', async (_, reader) => {
    const own = editionsOf(reader(), []);
    const other = await own.edition(getPeriod('2024T1'), getPeriod('2018T2'));
    const chapters = writeChapters(deskOf(other, language));
    expect(chapters.length).toBeGreaterThan(14);
    for (const chapter of chapters) {
      for (const text of textsOf(chapter)) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object|\s{2}|–%|\s[.,;:]/);
      }
      expect(chapter.message).toMatch(/^[A-Z].*\.$/s);
      for (const { chart } of chapter.charts) expect(chart.title).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe('what was not recorded yet', () => {
  it('has no figure, and the chapter says from when it has', () => {
    const process = writeChapters(deskOf(edition, 'nl')).find(({ id }) => id === 'process');
    expect(process?.points?.join(' ')).toMatch(/Vastgelegd vanaf 1 januari 2025.*Meegelezen/);
    const readAlong = process?.figures.find(({ source }) => source === 'secondReadings');
    expect(readAlong).toMatchObject({
      value: '–',
      change: 'niet vastgelegd vóór 1 januari 2025',
      then: '–',
    });
  });
});

describe('a hamlet', () => {
  it(
    'shows no number that is small, says so, and has a page and a PDF all the same',
    async () => {
      const { chapters, rows, lines } = await (async () => {
        const own = editionsOf(hamlet(), []);
        const made = await own.edition(getPeriod('2024T1'), getPeriod('2023T1'));
        return {
          chapters: writeChapters(deskOf(made, 'nl')),
          rows: Object.values(made.now).flatMap(({ cells }) => cells),
          lines: figureRows(made, 'nl'),
        };
      })();
      const shown = rows.flatMap(({ count }) => count ?? []);
      expect(shown.filter((count) => count > 0 && count < 10)).toEqual([]);
      expect(shown.length).toBeLessThan(rows.length / 4);
      const said = chapters.map(({ message }) => message).join(' ');
      expect(said).toContain('0 tot 9, of verborgen');
      expect(said).toContain('wordt niet getoond');
      const figures = chapters.flatMap((chapter) => chapter.figures);
      const whys = figures.flatMap(({ value, change }) => (value === '–' ? [change] : []));
      expect(whys).toEqual(
        expect.arrayContaining(['0 tot 9, of verborgen', 'berust op een verborgen aantal']),
      );
      expect(whys).not.toContain('');
      const wrong = lines.filter(
        ({ count, value, absent }) => (absent === '') !== (count !== null && value !== null),
      );
      expect(wrong).toEqual([]);
      expect(lines.map(({ absent }) => absent)).toContain('niemand kan hierin vallen');
      for (const format of ['html', 'pdf'] as const) {
        expect((await written(format, 'nl', hamlet)).length).toBeGreaterThan(10_000);
      }
    },
    long,
  );
});

describe('the words', () => {
  it('are there in both languages', () => {
    expect(wordsWithGaps(words)).toEqual([]);
  });
});

describe('the file that stands alone', () => {
  it('leads nowhere but to places within it', async () => {
    const page = new JSDOM((await written('html')).toString()).window.document;
    const hrefs = [...page.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
    expect(hrefs.length).toBeGreaterThan(30);
    for (const href of hrefs) {
      expect(href).toMatch(/^#/);
      expect(page.getElementById(href?.slice(1) ?? '')).not.toBeNull();
    }
    expect(page.querySelectorAll('form, script, img')).toHaveLength(0);
    const asked = [...page.querySelectorAll('link')].map((link) => link.getAttribute('href'));
    expect(asked.every((href) => href?.startsWith('data:'))).toBe(true);
    expect(page.body.textContent).toContain('Synthetische gegevens');
  });

  it('has no two elements of one name', async () => {
    const page = new JSDOM((await written('html')).toString()).window.document;
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('the PDF', () => {
  it(
    'is accessible: language, headings, header cells, a text for each drawing, chapters in front',
    async () => {
      const text = readable(await written('pdf', 'en'));
      const count = (type: string) => text.match(new RegExp(`/S\\s*/${type}\\b`, 'g'))?.length ?? 0;
      const chapters = writeChapters(deskOf(edition, 'en'));
      const charts = chapters.flatMap((chapter) => chapter.charts);
      const tables = chapters.flatMap(tablesOf);
      expect(text).toMatch(/\/Lang\s*\(en\)/);
      expect(text).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
      expect(count('Figure')).toBe(charts.length);
      expect(count('Table')).toBe(tables.length);
      expect(count('TH')).toBe(tables.reduce((sum, { columns }) => sum + columns.length, 0));
      // The chapters and the definitions, not each definition.
      expect(count('TOCI')).toBe(chapters.length + 1);
    },
    long,
  );
});

/** All of a PDF that can be read as text: its objects, and its compressed streams unpacked. */
function readable(bytes: Buffer): string {
  const whole = bytes.toString('latin1');
  const streams = [...whole.matchAll(/stream\r?\n/g)].map(({ index }) => {
    const start = whole.indexOf('\n', index) + 1;
    try {
      return inflateSync(bytes.subarray(start)).toString('latin1');
    } catch {
      return '';
    }
  });
  return [whole, ...streams].join('\n');
}
