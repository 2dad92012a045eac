import type { Words } from '#kernel/words.ts';
import type { RecordFaults } from '#modules/people/index.ts';

/** The faults that are there, by field. */
export const faultsOf = (faults: Readonly<Record<string, Words | false>>): RecordFaults =>
  Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== false)) as RecordFaults;
