import { formatting } from '#web/formatting.ts';
import { type Language, pick } from '#web/words.ts';
import { factNames } from '../rules/facts.ts';
import type { Condition, EntryRule } from '../rules/model.ts';
import { words } from '../words.ts';

/** A condition as a sentence: `maanden tot werk is 9 of minder`. */
export function sayCondition(language: Language, condition: Condition): string {
  const t = pick(words, language);
  const fact = factNames[condition.fact][language];
  const { number } = formatting(language);
  switch (condition.is) {
    case 'yes':
      return t.is(fact, true);
    case 'no':
      return t.is(fact, false);
    case 'at-least':
      return t.atLeast(fact, number(condition.value));
    case 'at-most':
      return t.atMost(fact, number(condition.value));
  }
}

export const sayRule = (language: Language, rule: EntryRule): string =>
  rule.when.map((one) => sayCondition(language, one)).join(pick(words, language).and);
