import type { Scoped } from '#database/scope.ts';
import { addDays, type Day } from '#kernel/day.ts';
import { mondayOf } from '#kernel/week.ts';
import { getPlanningNorm, listOwnHours, listOwnRhythm } from '../rhythm-store.ts';
import {
  type ContactPlan,
  type PlanningNorm,
  placesIn,
  planContacts,
  type Rhythm,
} from '../rules/rhythm.ts';

export type LoadedPlan = ContactPlan & {
  readonly norm: PlanningNorm;
  /** Of each week of the plan. */
  readonly hours: readonly number[];
  /** All own clients. */
  readonly lines: readonly Rhythm[];
};

/** The plan of contacts of who acts, from this week on; opens no file and names nobody. */
export async function loadPlan(transaction: Scoped, today: Day): Promise<LoadedPlan> {
  const norm = await getPlanningNorm(transaction);
  const monday = mondayOf(today);
  const mondays = Array.from({ length: norm.weeks }, (_, week) => addDays(monday, 7 * week));
  const hours = await listOwnHours(transaction, mondays);
  const lines = await listOwnRhythm(transaction);
  const weeks = mondays.map((start, place) => ({
    monday: start,
    places: placesIn(hours[place] ?? 0, norm),
    done:
      place === 0 ? lines.filter(({ contact_day: day }) => day !== null && day >= start).length : 0,
  }));
  return { ...planContacts(lines, weeks), norm, hours, lines };
}
