/** A calendar month as `YYYY-MM`: sorts and compares as text. */
export type Month = string & { readonly __month: unique symbol };

export const findMonth = (text: string): Month | undefined =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? (text as Month) : undefined;

/** Whole months later, or earlier when negative. */
export function monthAfter(month: Month, months: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = year * 12 + number - 1 + months;
  const name = `${Math.floor(count / 12)}`.padStart(4, '0');
  return `${name}-${String((count % 12) + 1).padStart(2, '0')}` as Month;
}
