import type { Language } from '#web/words.ts';
import type { Edition } from './make-edition.ts';

/**
 * Keeps what was made of an edition in a language, as long as the edition itself is kept: neither ever
 * changes. Drawing a page or setting a PDF takes a tenth of a second and more, giving it again nothing.
 */
export function keepingMade<Made>(
  make: (edition: Edition, language: Language) => Promise<Made>,
): (edition: Edition, language: Language) => Promise<Made> {
  const kept = new WeakMap<Edition, Map<Language, Promise<Made>>>();
  return (edition, language) => {
    const ofEdition = kept.get(edition) ?? new Map<Language, Promise<Made>>();
    kept.set(edition, ofEdition);
    const made = ofEdition.get(language) ?? make(edition, language);
    ofEdition.set(language, made);
    made.catch(() => ofEdition.delete(language));
    return made;
  };
}
