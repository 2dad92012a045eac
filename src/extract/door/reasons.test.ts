import { describe, expect, test } from 'vitest';
import { findBsnProblem, maskBsn } from './bsn.ts';
import { reasonOf } from './reasons.ts';
import { type ReasonCode, reasonCodes } from './refused-row.ts';

const reason = (code: ReasonCode, value: string, field = 'day', about = '') =>
  reasonOf({ table: 'contacts', line: 2, field, value, code, about }).en;

describe('a reason', () => {
  test.each(reasonCodes)('%s is told in Dutch and in English', (code) => {
    const told = reasonOf({
      table: 'contacts',
      line: 2,
      field: 'person_key',
      value: 'x',
      code,
      about: '7',
    });
    expect(told.nl.length).toBeGreaterThan(10);
    expect(told.en.length).toBeGreaterThan(10);
    expect(told.nl).not.toBe(told.en);
    expect(`${told.nl}${told.en}`).not.toMatch(/undefined|null|\[object/);
  });

  test.each([
    ['31-12-2023', /rewrote the date: 2023-12-31/],
    ['12/31/2023', /rewrote the date: 2023-12-31/],
    ['5/5/2023', /rewrote the date: 2023-05-05/],
    ['05-04-2023', /set the column to text/], // the fourth of May or the fifth of April
    ['12/31/23', /set the column to text/],
    ['45291', /counts 2023-12-31/],
    ['2023-12-31 00:00:00', /leave the time out/],
    ['20231231', /from 1900 on$/],
    ['gisteren', /from 1900 on$/],
  ])('for the date %s says what made it so', (value, says) => {
    expect(reason('not-a-day', value)).toMatch(says);
  });

  test('of a code in capitals names the code that was meant', () => {
    expect(reason('not-in-list', 'Office', 'channel')).toMatch(/perhaps office was meant/);
  });
});

describe('a citizen service number', () => {
  test.each([
    ['12345678', 'eight-digits'],
    ['123.456.782', 'not-nine-digits'],
    [' 123456782', 'not-nine-digits'],
    ['', 'not-nine-digits'],
    ['123456789', 'eleven-test'],
    ['000000000', 'reserved'],
    ['999999999', 'reserved'],
  ])('%s is refused: %s', (text, problem) => {
    expect(findBsnProblem(text)).toBe(problem);
  });

  test.each(['123456782', '111222333', '999990019'])('%s passes', (text) => {
    expect(findBsnProblem(text)).toBeUndefined();
  });

  test.each([
    ['123456789', '*******89'],
    ['1234', '****'],
    ['', ''],
    ['a very long text that may hold a number', '******************er'],
  ])('%s is shown as %s', (text, shown) => {
    expect(maskBsn(text)).toBe(shown);
  });
});
