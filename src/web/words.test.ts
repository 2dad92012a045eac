import { describe, expect, it } from 'vitest';
import { houseWords } from '#web/house-words.ts';
import { roleNames } from '#web/role-names.ts';
import { problemWords } from '#web/security/problem-words.ts';
import { defineWords, pick, wordsWithGaps } from '#web/words.ts';

const words = defineWords({
  title: { nl: 'Mijn caseload', en: 'My caseload' },
  found: { nl: (n: string) => `${n} cliënten`, en: (n: string) => `${n} clients` },
});

describe('words', () => {
  it('are found wanting when a language is empty, blank, or copied from the other', () => {
    const unfinished = {
      empty: { nl: 'Opslaan', en: '' },
      blank: { nl: '  ', en: 'Save' },
      copied: { nl: 'Nog niet vertaald', en: 'Nog niet vertaald' },
      mixed: { nl: 'Gevonden', en: (n: string) => `${n} found` },
      same: { nl: 'Monitor', en: 'Monitor' },
      whole: { nl: 'Zoek', en: 'Search' },
    };
    expect(wordsWithGaps(unfinished)).toEqual(['empty', 'blank', 'copied', 'mixed']);
  });

  it('are picked in one language, sentences with values as functions', () => {
    expect(pick(words, 'nl').found('12')).toBe('12 cliënten');
    expect(pick(words, 'en').found('12')).toBe('12 clients');
    expect(pick(words, 'en').title).toBe('My caseload');
  });

  it('of the house itself are whole', () => {
    expect(wordsWithGaps(houseWords)).toEqual([]);
    expect(wordsWithGaps(roleNames)).toEqual([]);
    for (const said of Object.values(problemWords)) expect(wordsWithGaps(said)).toEqual([]);
  });
});
