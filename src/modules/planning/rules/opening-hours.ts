import { addDays, type Day, findDay } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';

/** Hours of one worker: each of these days of the week, at each of these times. */
export type HoursToOpen = {
  readonly from: Day;
  readonly until: Day;
  /** 1 is Monday. */
  readonly weekdays: readonly number[];
  /** `09:30` */
  readonly times: readonly string[];
};

export type HoursFault =
  | 'no-day'
  | 'past'
  | 'before-from'
  | 'too-far'
  | 'choose'
  | 'no-time'
  | 'too-close';
export type HoursFaults = Readonly<
  Partial<Record<'from' | 'until' | 'weekdays' | 'times', HoursFault>>
>;

/** So far ahead hours are opened at once: a quarter. */
const daysAtOnce = 92;
/** A talk takes an hour. */
const minutesOfTalk = 60;

/** Reads the form. Without a last day it is the one day, whatever day of the week. */
export function readHours(
  form: { text(name: string): string; texts(name: string): readonly string[] },
  today: Day,
): Result<HoursToOpen, HoursFaults> {
  const from = findDay(form.text('from'));
  const typedUntil = form.text('until');
  const until = typedUntil === '' ? from : findDay(typedUntil);
  const single = typedUntil === '';
  const weekdays = form.texts('weekdays').map(Number);
  const times = form
    .text('times')
    .split(/[\s,;]+/)
    .filter(Boolean);
  const faults = {
    from: from === undefined ? 'no-day' : from <= today ? 'past' : undefined,
    until: untilFault(from, until),
    weekdays: !single && weekdays.length === 0 ? 'choose' : undefined,
    times: timesFault(times),
  } as const;
  const found = Object.entries(faults).filter(([, fault]) => fault !== undefined);
  if (from === undefined || until === undefined || found.length > 0)
    return refuse(Object.fromEntries(found));
  return ok({ from, until, weekdays: single ? [1, 2, 3, 4, 5, 6, 7] : weekdays, times });
}

function untilFault(from: Day | undefined, until: Day | undefined): HoursFault | undefined {
  if (from === undefined) return undefined;
  if (until === undefined) return 'no-day';
  if (until < from) return 'before-from';
  return until > addDays(from, daysAtOnce) ? 'too-far' : undefined;
}

function timesFault(times: readonly string[]): HoursFault | undefined {
  const minutes = times.map((time) => {
    const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
    return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
  });
  if (times.length === 0 || minutes.includes(undefined)) return 'no-time';
  const sorted = minutes.map(Number).sort((a, b) => a - b);
  const close = sorted.some(
    (at, place) => place > 0 && at - (sorted[place - 1] ?? 0) < minutesOfTalk,
  );
  return close ? 'too-close' : undefined;
}
