import type { FactRow } from '../reader.ts';
import type { Measure } from './definition.ts';
import type { DimensionId } from './dimensions.ts';

/** A measure as DuckDB counted it: a row a group, with `at_<dimension>`, empty where it is a total. */
export type Counted = {
  readonly measure: Measure;
  readonly by: readonly DimensionId[];
  readonly rows: readonly CountRow[];
};

export type CountRow = FactRow & { readonly count: number; readonly contributors?: number };
