import type { CodeList } from '#extract/definition.ts';
import type { Words } from '#kernel/words.ts';

/** The words for a code on screen; the code itself when the list does not have it (an older extract). */
export function labelOf(list: CodeList, code: string): Words {
  return list.codes.find((entry) => entry.code === code)?.label ?? { nl: code, en: code };
}

/** The codes of a list as choices of a form, in its order. */
export const choicesOf = (list: CodeList, language: 'nl' | 'en') =>
  list.codes.map(({ code, label }) => ({ value: code, label: label[language] }));

/** Whether the list has the code: for what a form sends. */
export const hasCode = (list: CodeList, code: string): boolean =>
  list.codes.some((one) => one.code === code);
