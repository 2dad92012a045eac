/** One field of one refused row; a row with three wrong fields is told three times. */
export type RefusedField = {
  /** The extract table: the file without `.csv`. */
  readonly table: string;
  readonly line: number;
  /** Empty when it is the row as a whole. */
  readonly field: string;
  /** At most 80 characters; a citizen service number as its mask. */
  readonly value: string | null;
  readonly code: ReasonCode;
  /** What the sentence needs beside the value: another line, a bound, a period. */
  readonly about: string | null;
};

export const reasonCodes = [
  'field-count',
  'missing',
  'text-form',
  'key-form',
  'not-in-list',
  'not-a-day',
  'not-a-month',
  'not-a-flag',
  'not-a-number',
  'not-a-bsn',
  'unknown-reference',
  'refused-reference',
  'until-not-after-from',
  'in-the-future',
  'before-birth',
  'before-anyone-born',
  'death-before-birth',
  'more-than-all',
  'closed-not-after-opened',
  'one-decimal',
  'postcode-form',
  'missing-with-end',
  'without-end',
  'known-before-start',
  'before-other-day',
  'no-text-here',
  'end-known-first',
  'more-than-agreed',
  'not-a-monday',
  'condition-form',
  'same-key',
  'bsn-shared',
  'bsn-taken',
  'overlaps-row',
  'overlaps-existing',
  'overlaps-refused',
] as const;

export type ReasonCode = (typeof reasonCodes)[number];
