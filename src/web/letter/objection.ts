import { addDays, type Day } from '#kernel/day.ts';
import { endOfTerm } from '#kernel/legal-term.ts';

/** Six weeks (Awb art. 6:7) from the day after the decision was made known (Awb art. 6:8 lid 1). */
const objectionDays = 6 * 7;

/** The last day on which objection can be made to a decision that is sent on this day. */
export const objectionUntil = (sentOn: Day): Day => endOfTerm(addDays(sentOn, objectionDays));
