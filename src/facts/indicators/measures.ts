import type { Measure } from './definition.ts';
import type { DimensionId } from './dimensions.ts';

/** Where a person counts, from coarse to fine. */
export const placeDimensions: readonly DimensionId[] = ['side', 'area', 'neighbourhood', 'bank'];

/** One row of the select is one thing. */
export const things = (
  id: string,
  [nl, en]: readonly [string, string],
  sql: string,
  dimensions: readonly DimensionId[],
  partOf?: string,
): Measure => ({
  id,
  counted: { nl, en },
  tally: 'things',
  monthly: false,
  sql,
  dimensions,
  partOf,
});

/** The column `amount` is added up over the persons whom the column `contributor` names. */
export const summed = (
  id: string,
  counted: readonly [string, string],
  sql: string,
  dimensions: readonly DimensionId[],
): Measure => ({ ...things(id, counted, sql, dimensions), tally: 'sum' });

/** The day lies in the period that is asked for. */
export const during = (day: string): string => `${day} >= $from::date and ${day} < $until::date`;

/** The period of this row holds on the day that is asked for. */
export const onDay = (of: string): string =>
  `${of}."from" <= $day::date and (${of}."until" is null or ${of}."until" > $day::date)`;

/** What began by the day and had not ended: it was not there yet, or came later. */
export const openOn = (began: string, ended: string, day = '$day::date'): string =>
  `${began} <= ${day} and (${ended} is null or ${ended} > ${day})`;
