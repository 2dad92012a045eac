import type { CodeList } from '#extract/definition.ts';
import type { Words } from '#kernel/words.ts';

/** The words for a code on screen; the code itself when the list does not have it (an older extract). */
export function labelOf(list: CodeList, code: string): Words {
  return list.codes.find((entry) => entry.code === code)?.label ?? { nl: code, en: code };
}
