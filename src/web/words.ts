/** Every sentence on screen stands in Dutch with English beside it. */
export type Language = 'nl' | 'en';

export const languages: readonly Language[] = ['nl', 'en'];

export const isLanguage = (text: string | undefined): text is Language =>
  text === 'nl' || text === 'en';

type Both<Text> = { readonly nl: Text; readonly en: Text };

type Sentence = string | ((...values: never[]) => string);
type WordList = Readonly<Record<string, Both<Sentence>>>;
type Picked<Words extends WordList> = { readonly [Key in keyof Words]: Words[Key]['nl'] };

/**
 * The sentences of one module, in both languages. A sentence with values is a function, with the
 * same parameters in both languages (the English is checked against the type of the Dutch).
 */
export function defineWords<Words extends WordList>(
  words: Words & { readonly [Key in keyof Words]: { readonly en: Words[Key]['nl'] } },
): Words {
  return words;
}

/** The sentences in one language: `const t = pick(words, language)`, then `t.title`, `t.found(3)`. */
export function pick<Words extends WordList>(words: Words, language: Language): Picked<Words> {
  const picked: Record<string, Sentence> = {};
  for (const [key, both] of Object.entries(words)) picked[key] = both[language];
  return picked as Picked<Words>;
}

/**
 * The keys whose Dutch or English is empty, blank, or equal to the other at more than one word: what
 * a module's test expects to be an empty list.
 */
export function wordsWithGaps(words: WordList): readonly string[] {
  return Object.entries(words)
    .filter(([, { nl, en }]) => {
      if (typeof nl !== 'string' || typeof en !== 'string') return typeof nl !== typeof en;
      const copied = nl === en && nl.trim().includes(' ');
      return nl.trim() === '' || en.trim() === '' || copied;
    })
    .map(([key]) => key);
}
