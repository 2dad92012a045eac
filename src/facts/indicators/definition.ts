import type { Day } from '#kernel/day.ts';
import type { Words } from '#kernel/words.ts';
import type { DimensionId } from './dimensions.ts';

/**
 * One number, one definition: monitor, goals, conditions, CSV and city check take it from here, and the page
 * shows it. What is shared by all kinds, then what each kind divides by.
 */
export type Indicator = About &
  (
    | { readonly kind: 'count'; readonly numerator: Measure }
    /** Each group as a share of the whole. */
    | { readonly kind: 'composition'; readonly numerator: Measure }
    | Ratio
    /** Share of a group among those reached over its share among all, minus one. */
    | {
        readonly kind: 'representation';
        readonly numerator: Measure;
        readonly denominator: Measure;
      }
  );

/** `per` x numerator / denominator: a share of a whole, a mean of a group, a rate of one thing to another. */
type Ratio = {
  readonly kind: 'share' | 'mean' | 'rate';
  readonly numerator: Measure;
  readonly denominator: Measure;
  readonly per: number;
};

type About = {
  readonly id: string;
  readonly name: Words;
  /** In words that a council member understands. */
  readonly definition: Words;
  readonly unit: Words;
  readonly time: 'day' | 'period' | 'year';
  /** Which way is an improvement; many figures have none. */
  readonly direction: 'lower' | 'higher' | 'none';
  /** From when the definition holds. */
  readonly since: Day;
  /** Law or report that the definition follows. */
  readonly basis: Words;
  readonly target: Target | undefined;
  /** Months that must have passed after the period before it can be measured. */
  readonly monthsAfter: number;
};

export type Target = {
  readonly value: number;
  /** From this day on it was promised; of an earlier day nobody had a path to it. */
  readonly set: Day;
  readonly by: Day;
  readonly source: Words;
};

/** What is counted or added up: the same number in two tables is one cell, named after its measure. */
export type Measure = {
  readonly id: string;
  readonly counted: Words;
  /**
   * `things`: one row is one. `sum`: the column `amount` (whole numbers) is added up over the things that
   * the column `contributor` names, because a sum over few of them may not be published.
   */
  readonly tally: 'things' | 'sum';
  /** Of a sum whose rows are each about another one: nobody has to be told apart to count them. */
  readonly contributors?: 'rows';
  /** Taken on the first of a month only. */
  readonly monthly: boolean;
  /** Which of the rows that other measures count too; `amount` of a sum. The same as `sql`, in parts. */
  readonly within?: Within;
  /** DuckDB select over facts with the columns that the dimensions need; parameters by time, see Moment. */
  readonly sql: string;
  readonly dimensions: readonly DimensionId[];
  /** Every row is a row of that measure too: with both a reader knows the rest, so that is a cell as well. */
  readonly partOf: string | undefined;
};

/**
 * Rows, which of them, and what of them is added up: expressions of DuckDB over the columns of the rows. `day`: they are
 * of all days, and this column says of which; any number of days is counted in one pass.
 */
export type Within = {
  readonly rows: string;
  readonly where: string;
  readonly amount?: string;
  readonly day?: string;
};

/**
 * When. Parameters of the SQL: `$day::date`, `$from::date` and `$until::date` (first day of the period, first
 * day after it) or `$year::smallint`.
 */
export type Moment =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'period'; readonly from: Day; readonly until: Day }
  | { readonly kind: 'year'; readonly year: number };
