/** Bounds that hold for every column of a type; the door checks them, the published description says them. */
export const longestKey = 64;

/** In cents a hundred million euros: more is a mistake of unit. */
export const mostCents = 10_000_000_000;

/** Years of days and months: earlier or later ones are typing errors. */
export const firstYear = 1900;
export const lastYear = 2199;

/** The text of one row, in characters: longer ones come from a quotation mark that does not close. */
export const longestRow = 64 * 1024;

/** Columns with a day that was agreed or is known beforehand; every other day lies in the past of the extract. */
export const mayLieAhead: readonly string[] = [
  'benefit_ends_on',
  'can_start_on',
  'check_on',
  'closed_on',
  'decision_due',
  'due_on',
  'effect_from',
  'effort_until',
  'expires_on',
  'granted_from',
  'next_step_by',
  'planned_day',
  'planned_on',
  'planned_until',
  'review_on',
  'search_until',
  'until',
];
