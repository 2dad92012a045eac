import { addDays, type Day } from '#kernel/day.ts';

const daysAYear = 365;

/** Days between two contacts by the rhythm of a track: 26 a year is every 14 days; 0: on request. */
export const daysBetweenContacts = (contactsAYear: number): number =>
  contactsAYear === 0 ? 0 : Math.floor(daysAYear / contactsAYear);

/** The rhythm of each track of each model, as `contacts.rhythm_of` takes it: 'model/track' beside days. */
export function rhythmTable(
  models: readonly {
    readonly key: string;
    readonly tracks: readonly { readonly code: string; readonly contactsAYear: number }[];
  }[],
) {
  const rows = models.flatMap((model) =>
    model.tracks.map((track) => ({
      key: `${model.key}/${track.code}`,
      days: daysBetweenContacts(track.contactsAYear),
    })),
  );
  return { keys: rows.map(({ key }) => key), days: rows.map(({ days }) => days) };
}

/** How a client stands in the rhythm of the track, on the day that was asked. */
export type Rhythm = {
  readonly person_id: number;
  readonly contact_day: Day | null;
  readonly model: string | null;
  readonly track: string | null;
  /** Days between contacts; nothing: on request. */
  readonly every: number | null;
  readonly due_on: Day | null;
  readonly overdue_from: Day | null;
  /** The Monday of the week that the coach chose for the next contact. */
  readonly planned_week: Day | null;
};

export const isOverdue = ({ overdue_from: from }: Rhythm, today: Day): boolean =>
  from !== null && from <= today;

/** How many contacts the hours of a week hold (contacts.planning_norms). */
export type PlanningNorm = {
  readonly minutes: number;
  readonly share: number;
  readonly weeks: number;
  readonly source: string;
};

export const placesIn = (hours: number, { minutes, share }: PlanningNorm): number =>
  Math.floor((hours * share * 60) / (100 * minutes));

export type WeekToPlan = {
  readonly monday: Day;
  /** Contacts that the hours hold. */
  readonly places: number;
  /** Clients whom the coach spoke in this week already. */
  readonly done: number;
};

export type PlannedWeek = WeekToPlan & { readonly clients: readonly Rhythm[] };

export type ContactPlan = {
  readonly weeks: readonly PlannedWeek[];
  /** Contacts that are due in these weeks and find no place. */
  readonly rest: readonly Rhythm[];
};

type Waiting = { readonly line: Rhythm; due: Day | undefined; fixed: Day | undefined };

/**
 * Spreads the contacts that are due over weeks, within the places of each: first whom the coach put in that week, even
 * beyond the places; then who is due longest, and of one day the shortest rhythm. Who finds no place waits for the
 * next week, and who had a contact is due again by the rhythm. Nobody is planned before it is due.
 */
export function planContacts(lines: readonly Rhythm[], weeks: readonly WeekToPlan[]): ContactPlan {
  const first = weeks[0]?.monday;
  const waiting: Waiting[] = lines.map((line) => ({
    line,
    due: line.due_on ?? undefined,
    fixed:
      first !== undefined && line.planned_week !== null && line.planned_week >= first
        ? line.planned_week
        : undefined,
  }));
  const planned = weeks.map((week) => {
    const chosen = waiting.filter(({ fixed }) => fixed === week.monday);
    const room = Math.max(0, week.places - week.done - chosen.length);
    const placed = [...chosen, ...dueIn(waiting, week.monday).slice(0, room)];
    for (const one of placed) {
      one.fixed = undefined;
      one.due = one.line.every === null ? undefined : addDays(week.monday, one.line.every);
    }
    return { ...week, clients: placed.map(({ line }) => line) };
  });
  const last = weeks.at(-1);
  const rest = last === undefined ? [] : dueIn(waiting, last.monday);
  return { weeks: planned, rest: rest.map(({ line }) => line) };
}

/** Who is due in the week of this Monday or before it, in the order in which they find a place. */
function dueIn(waiting: readonly Waiting[], monday: Day): readonly Waiting[] {
  const sunday = addDays(monday, 6);
  const isDue = (one: Waiting): one is Waiting & { due: Day } =>
    one.fixed === undefined && one.due !== undefined && one.due <= sunday;
  return waiting
    .filter(isDue)
    .sort(
      (a, b) =>
        (a.due < b.due ? -1 : a.due > b.due ? 1 : 0) ||
        (a.line.every ?? 0) - (b.line.every ?? 0) ||
        a.line.person_id - b.line.person_id,
    );
}
