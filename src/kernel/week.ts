import { addDays, type Day, daysBetween, getDay } from '#kernel/day.ts';

const aMonday = getDay('2024-01-01');

/** The Monday on or before the day. */
export const mondayOf = (day: Day): Day =>
  addDays(day, -(((daysBetween(aMonday, day) % 7) + 7) % 7));

/** Monday to Friday; what falls in the weekend stands with Friday, when somebody can still act. */
export const workdaysFrom = (monday: Day): readonly { readonly first: Day; readonly last: Day }[] =>
  [0, 1, 2, 3, 4].map((after) => ({
    first: addDays(monday, after),
    last: addDays(monday, after === 4 ? 6 : after),
  }));
