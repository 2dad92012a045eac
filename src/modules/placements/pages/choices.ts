import type { CodeList } from '#extract/definition.ts';
import type { Words } from '#kernel/words.ts';
import type { RecordFaults } from '#modules/people/index.ts';
import type { Language } from '#web/words.ts';

export const choicesOf = (list: CodeList, language: Language) =>
  list.codes.map(({ code, label }) => ({ value: code, label: label[language] }));

export const has = (list: CodeList, code: string): boolean =>
  list.codes.some((one) => one.code === code);

/** The faults that are there, by field. */
export const faultsOf = (faults: Readonly<Record<string, Words | false>>): RecordFaults =>
  Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== false)) as RecordFaults;
