import type { Words } from '#kernel/words.ts';

/**
 * The published interface for records in: one definition an extract file. The city writes by it, the door
 * reads by it, `/docs/extract` shows it. Files are CSV: UTF-8, comma, first line the column names, an empty
 * field is "no value", text with comma, quote or line end stands in double quotes.
 */
export type ExtractTable = {
  /** File name without `.csv`; also the table in schema `staging`. */
  readonly name: string;
  readonly meaning: Words;
  /** Names the record in the source system: the same key in a later extract is the same record. */
  readonly key: readonly string[];
  readonly columns: readonly ExtractColumn[];
  /** Rows of one owner never overlap in time; `until` is the first day that no longer belongs to it. */
  readonly period?: {
    readonly from: string;
    readonly until: string;
    readonly owner: readonly string[];
  };
};

export type ExtractColumn = {
  readonly name: string;
  readonly type: ColumnType;
  readonly required: boolean;
  readonly meaning: Words;
  /** A column in the same table: once it is filled the value is given here, and a newer extract leaves it. */
  readonly givenHere?: string;
};

/** `cents` is whole euro cents, `minutes` a whole number; `bsn` passes the eleven test and is never stored in the clear. */
export type ColumnType =
  | { readonly is: 'text'; readonly longest: number }
  | { readonly is: 'key' }
  /** `as`: the column in the database, where it is not named after the table that it refers to. */
  | { readonly is: 'reference'; readonly to: string; readonly as?: string }
  | { readonly is: 'code'; readonly list: CodeList }
  /** `as`: the column in the database, where that keeps the moment. */
  | { readonly is: 'day'; readonly as?: string }
  | { readonly is: 'month' }
  | { readonly is: 'integer'; readonly least: number; readonly most: number }
  | { readonly is: 'decimal'; readonly least: number; readonly most: number }
  | { readonly is: 'cents' }
  | { readonly is: 'flag' }
  | { readonly is: 'bsn' };

export type CodeList = {
  readonly name: string;
  readonly source: string;
  readonly codes: readonly Code[];
};

export type Code = { readonly code: string; readonly label: Words };
