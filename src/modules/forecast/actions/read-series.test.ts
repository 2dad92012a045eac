import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findMonth, monthAfter } from '../rules/month.ts';
import { readSeries } from './read-series.ts';

const folder = mkdtempSync(join(tmpdir(), 'series-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (text: string | Uint8Array, column = 'stock', until?: string) => {
  const file = join(folder, 'series.csv');
  writeFileSync(file, text);
  return readSeries(file, column, until === undefined ? undefined : findMonth(until));
};
const refusal = (text: string | Uint8Array, column?: string, until?: string) => {
  const result = read(text, column, until);
  return result.ok ? 'read' : result.refusal.replace(folder, '');
};
const file = (...lines: string[]) => ['month,stock', ...lines].join('\n');

describe('a series is refused, with line and what to do, when', () => {
  it.each([
    ['a month is missing', ['2019-01,5', '2019-03,6'], 'line 3: 2019-02 is missing', 'Add'],
    [
      'a month stands there twice',
      ['2019-01,5', '2019-01,6'],
      'line 3: 2019-01 stands',
      'Keep one',
    ],
    ['months are not in order', ['2019-02,5', '2019-01,6'], 'line 3: 2019-01 stands after', 'Sort'],
    ['a month is no month', ['2019-13,5'], 'line 2: "2019-13" is no month', 'YYYY-MM'],
    ['lines are days', ['2019-01-07,5'], 'line 2: "2019-01-07" is a day', 'average'],
    ['a number is text', ['2019-01,many'], 'line 2: "many" in column stock', 'digits'],
    ['a number has a comma', ['2019-01,"5,1"'], 'line 2: "5,1"', '5.1'],
    ['a number is negative', ['2019-01,5', '2019-02,-1'], 'line 3: -1 in column stock', 'check'],
    [
      'a number is lacking',
      ['2019-01,5', '2019-02,'],
      'line 3: column stock is empty',
      '--until 2019-01',
    ],
    ['the first is lacking', ['2019-01,'], 'line 2: column stock is empty', 'Start the file'],
    ['it is infinite', ['2019-01,1e999'], 'line 2: "1e999"', 'digits'],
    ['a line is cut off', ['2019-01'], 'line 2: 1 fields', 'separator'],
    ['there are no lines', [], 'no months', 'add a line'],
  ])('%s', (_, lines, what, advice) => {
    const sentence = refusal(file(...lines));
    expect(sentence).toContain('/series.csv');
    expect(sentence).toContain(what);
    expect(sentence).toContain(advice);
  });

  it('its column is not there, and says which are', () => {
    expect(refusal('month,stock,flow\n2019-01,1,2', 'inflow')).toContain('There are: stock, flow.');
    expect(refusal('month,stock\n2019-01,1', 'month')).toContain('no column "month" of numbers');
  });

  it('weekly, and says what is expected', () => {
    const weekly = refusal('date,country,index\n2020-02-07,NL,101.95', 'index');
    expect(weekly).toContain('a column "month" with months as YYYY-MM is expected');
    expect(weekly).toContain('Days or weeks are not forecast');
  });

  it('empty, a spreadsheet, no CSV, or not there', () => {
    expect(refusal('')).toContain('is empty');
    expect(refusal(Uint8Array.of(0x50, 0x4b, 3, 4, 0xff, 0xfe))).toContain('UTF-8');
    expect(refusal('month,stock\n"2019-01,5')).toContain('no CSV');
    const missing = readSeries(join(folder, 'none.csv'), 'stock', undefined);
    expect(missing.ok ? '' : missing.refusal).toContain('does not exist');
  });

  it('asked until a month that it does not have', () => {
    expect(refusal(file('2019-01,5'), 'stock', '2019-02')).toContain('ends at 2019-01');
    expect(refusal(file('2019-01,5'), 'stock', '2018-02')).toContain('begins at 2019-01');
  });
});

describe('a series', () => {
  it('is one number each month; what comes after --until is not looked at', () => {
    const result = read(file('2019-11,5', '2019-12,6.5', '2020-01,'), 'stock', '2019-12');
    expect(result).toMatchObject({ ok: true, value: { first: '2019-11', last: '2019-12' } });
    expect(result.ok && [...result.value.values]).toEqual([5, 6.5]);
  });

  it('may have semicolons, quotes, a byte order mark and a Dutch heading', () => {
    const result = read('\uFEFFMaand;"stock";x\r\n2019-11;0;\r\n\r\n2019-12;1e3;\r\n');
    expect(result.ok && [...result.value.values]).toEqual([0, 1000]);
  });

  it('counts months over the years', () => {
    const month = findMonth('2019-12');
    expect(month && monthAfter(month, 1)).toBe('2020-01');
    expect(month && monthAfter(month, -24)).toBe('2017-12');
  });
});
