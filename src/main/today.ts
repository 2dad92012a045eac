import { type Day, dayInAmsterdam } from '#kernel/day.ts';

/** The calendar date in Amsterdam: the one place that asks the clock which day it is. */
export const today = (): Day => dayInAmsterdam(Date.now());
