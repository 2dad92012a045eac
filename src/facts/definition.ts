import type { Words } from '#kernel/words.ts';

/**
 * The published interface between the work and what is learnt from it: one definition a fact table. The
 * snapshot job makes exactly these columns, the analytical modules read nothing else.
 */
export type FactTable = {
  /** Name of the table in SQL and of its Parquet file. */
  readonly name: string;
  readonly meaning: Words;
  /** What one row stands for. */
  readonly grain: Words;
  readonly columns: readonly FactColumn[];
  /** The order of the rows; together these columns are unique, so that the file is the same each time. */
  readonly sortedBy: readonly string[];
  /** What the operational side gives; `undefined`: derived from other facts alone. */
  readonly source: Source | undefined;
  /**
   * DuckDB select that makes the rows: from `staged.<extract file>` of the sources, from facts that
   * stand earlier in the list, with the words of macros.ts.
   */
  readonly sql: string;
  /**
   * Of a table that grows too large to be sorted at once: DuckDB select of the first values of `sortedBy` with which its
   * parts begin, of `rows_at_once()` rows each. The SQL makes what lies in [part_start(), part_end()).
   */
  readonly parts?: string;
};

export type FactColumn = {
  readonly name: string;
  readonly type: FactType;
  readonly meaning: Words;
  readonly classification: Classification;
};

/** Types of DuckDB. No floating point but for coordinates: sums must be the same in each run. */
export type FactType =
  | 'BIGINT'
  | 'INTEGER'
  | 'SMALLINT'
  | 'VARCHAR'
  | 'DATE'
  | 'BOOLEAN'
  | 'DOUBLE';

/**
 * How near a column comes to a person, from far to near. A pseudonym stands for a person, a dossier or a
 * member of staff; all but `public` and `organisation` are personal data (GDPR recital 26) and stay with the
 * municipality.
 */
export const classifications = {
  public: { nl: 'openbaar', en: 'public' },
  organisation: { nl: 'over de organisatie, niet over een persoon', en: 'about the organisation' },
  pseudonym: { nl: 'pseudoniem', en: 'pseudonym' },
  'coarse-personal': { nl: 'persoonsgegeven, vergroofd', en: 'personal data, made coarse' },
  personal: { nl: 'persoonsgegeven', en: 'personal data' },
  'personal-sensitive': {
    nl: 'persoonsgegeven dat kan schaden',
    en: 'personal data that may harm',
  },
} as const satisfies Record<string, Words>;

export type Classification = keyof typeof classifications;

/** One extract file and the same rows from the records, by the columns that the facts need. */
export type Source = {
  /** Name of the extract file; the staged table has this name too. */
  readonly extract: string;
  readonly columns: readonly SourceColumn[];
  /**
   * PostgreSQL select, run as scope `snapshot`, with the columns above: keys of persons, dossiers and staff
   * as the database's own numbers, all else with the value that the extract file would have.
   */
  readonly records: string;
  /**
   * DuckDB select of the same columns: what ships with the product and a municipality may change in its records. It
   * stands in for the file, for there is none.
   */
  readonly shipped?: string;
};

export type SourceColumn = {
  /** Name in the extract file, and of the staged column. */
  readonly name: string;
  readonly as: SourceKind;
};

/**
 * What a field holds. `person`, `dossier` and `staff` are keys that become pseudonyms before anything is
 * written; `tenths` are kept as whole tenths, `cents` as whole cents, a `month` as its first day.
 */
export type SourceKind = KeyKind | FieldKind;
export type KeyKind = 'person' | 'dossier' | 'staff';
export type FieldKind =
  | 'text'
  /** Whether there is anything; what it says is not read. */
  | 'there'
  | 'day'
  | 'month'
  | 'flag'
  | 'integer'
  | 'cents'
  | 'tenths'
  | 'degrees';

/** The values in which a stock is settled: the stock of a day is counted as known so many days later. */
export const knownWithinDays = 42;

/** A gap of at most so many days does not end a spell of benefit. */
export const longestGapDays = 31;
