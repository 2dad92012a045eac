import { describe, expect, it } from 'vitest';
import { searchWords } from './search-words.ts';

describe('a search', () => {
  it.each(['', '   ', 'a', ' a ,'])('for "%s" is no search yet', (typed) => {
    expect(searchWords(typed)).toBeUndefined();
  });
  it('takes family name and given name in any order', () => {
    expect(searchWords(' van den Berg, Anna')).toEqual(['van', 'den', 'Berg', 'Anna']);
  });
  it('stays small, whatever is pasted', () => {
    expect(searchWords('ab '.repeat(1000))?.length).toBe(8);
    expect(searchWords('a'.repeat(1000))?.join('').length).toBe(80);
  });
});
