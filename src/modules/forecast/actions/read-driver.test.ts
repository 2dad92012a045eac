import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDriver } from './read-driver.ts';

const month = (at: number) =>
  `${2015 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
const lines = (count: number, of: (at: number) => string) =>
  ['month,index,kind', ...Array.from({ length: count }, (_, at) => of(at))].join('\n');
const good = (at: number) => `${month(at)},${100 + at},all`;
const read = (text: string, column = 'index', only = '') => readDriver(text, { column, only });
const withLine = (place: number, line: string) =>
  lines(40, (at) => (at === place ? line : good(at)));

describe('a series of the labour market is refused, with its line,', () => {
  it.each([
    ['date', withLine(3, '2015-13,100,all'), 5],
    ['date', withLine(3, 'april,100,all'), 5],
    ['order', withLine(3, '2015-03,100,all'), 5],
    ['gap', withLine(3, '2015-05,100,all'), 5],
    ['blank', withLine(3, '2015-04,,all'), 5],
    ['number', withLine(3, '2015-04,many,all'), 5],
    ['positive', withLine(3, '2015-04,-1,all'), 5],
    ['positive', withLine(3, '2015-04,0,all'), 5],
    ['fields', withLine(3, '2015-04,100'), 5],
    ['short', lines(20, good), 21],
    ['date-column', lines(40, good).replace('month', 'when'), 1],
  ])('%s', (kind, text, line) => {
    const made = read(text);
    expect(made.ok ? undefined : made.refusal).toMatchObject({ kind, line });
  });

  it('for a column that is not there, with those that are', () => {
    const made = read(lines(40, good), 'vacancies');
    expect(made.ok ? undefined : made.refusal).toMatchObject({
      kind: 'column',
      text: 'index, kind',
    });
  });

  it('for a filter on a column that is not there', () => {
    const made = read(lines(40, good), 'index', 'sort=all');
    expect(made.ok ? undefined : made.refusal).toMatchObject({ kind: 'only', text: 'sort' });
  });
});

describe('a series of the labour market', () => {
  it('by month is taken as it stands', () => {
    const made = read(lines(40, good));
    expect(made.ok && made.value.first).toBe('2015-01');
    expect(made.ok && made.value.values.slice(0, 3)).toEqual([100, 101, 102]);
  });

  it('by week becomes the means of months', () => {
    const weekly = ['date;index'];
    for (let at = 0; at < 40; at += 1)
      weekly.push(`${month(at)}-01;${at + 1},5`, `${month(at)}-15;${at + 2},5`);
    const made = read(weekly.join('\n'));
    expect(made.ok && made.value.values.slice(0, 2)).toEqual([2, 3]);
  });

  const indeed = '../shared/data/indeed_index_nl_wekelijks.csv';
  it('of job postings by week, two kinds in one file, becomes months', ({ skip }) => {
    skip(!existsSync(indeed), 'the open data (../shared/data) are not there');
    const text = readFileSync(indeed, 'utf8');
    const column = 'indeed_job_postings_index_SA';
    expect(read(text, column).ok).toBe(false);
    const made = read(text, column, 'variable=total postings');
    expect(made.ok && made.value.first).toBe('2020-02');
    expect(made.ok && made.value.values.length).toBeGreaterThan(60);
  });
});
