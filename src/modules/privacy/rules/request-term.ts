import { addMonths, type Day } from '#kernel/day.ts';
import { endOfTerm } from '#kernel/legal-term.ts';

/**
 * The last day to answer a request about one's data: a month after it came in (GDPR art. 12(3)), counted by Regulation
 * 1182/71 and the Algemene termijnenwet: not on a day of rest.
 */
export const requestTerm = (askedOn: Day): Day => endOfTerm(addMonths(askedOn, 1));

/** Two months more where it is complex or there are many; told with the reason within the first month. */
export const extendedTerm = (askedOn: Day): Day => endOfTerm(addMonths(askedOn, 3));

/** Once, and as long as the first month runs. */
export const mayExtend = (
  request: { readonly asked_on: Day; readonly due_on: Day; readonly extended_why: string | null },
  today: Day,
): boolean => request.extended_why === null && today <= request.due_on;
