import type { Gate } from '#database/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { Keys } from '#platform/keys.ts';

export type ImportRequest = {
  readonly gate: Gate;
  readonly keys: Keys;
  /** Holds some or all of the extract files, and perhaps a manifest.json. */
  readonly folder: string;
  /** Nothing is loaded when any row is refused. */
  readonly strict: boolean;
  /** Does everything and then undoes it. */
  readonly dryRun: boolean;
  /** Today; the last day of an extract whose manifest names none. */
  readonly day: Day;
  /** Hears of the stages `reading` and `loading` how much is done, from 0 to 1. */
  readonly progress: (stage: string, share: number) => void;
  /** The folder under which each import makes one for its report. */
  readonly reportTo: string;
};
