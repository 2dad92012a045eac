import { describe, expect, it } from 'vitest';
import { csvLine } from './csv.ts';

describe('a line of CSV', () => {
  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@sum', '\tx'])(
    'never begins a field as a formula: %s',
    (text) => {
      expect(csvLine([text]).replace(/^"/, '')).toMatch(/^'/);
    },
  );
  it('puts commas, quotes and line ends between quotes', () => {
    expect(csvLine(['a,b', 'zei "ja"', 'een\ntwee'])).toBe('"a,b","zei ""ja""","een\ntwee"\r\n');
  });
  it('leaves plain text and numbers as they are', () => {
    expect(csvLine(['overdracht', -3])).toBe('overdracht,-3\r\n');
  });
});
