import type { DuckDBConnection } from '@duckdb/node-api';
import type { Day } from '#kernel/day.ts';
import type { Keys } from '#platform/keys.ts';
import type { Source } from '../definition.ts';

/** Where a piece of work is: a stage in words, and its share done from 0 to 1. */
export type Progress = (stage: string, share: number) => void;

/** Makes `staged.<extract>` for each source, pseudonyms in place of keys, and says what the records are. */
export type Staging = (work: {
  readonly connection: DuckDBConnection;
  readonly keys: Pick<Keys, 'pseudonym'>;
  readonly sources: readonly Source[];
  /** For files that are needed until the snapshot stands; removed with it. */
  readonly workFolder: string;
  readonly progress: Progress;
}) => Promise<About>;

/** What the source says of its records. */
export type About = {
  readonly from: 'records' | 'extract';
  readonly synthetic: boolean;
  readonly recordsUntil: Day | null;
  readonly scale: number | null;
};
