import { addDays, type Day, getDay } from '#kernel/day.ts';

/** A figure is counted as it is known after so many days (docs/methods/facts-and-snapshots.md). */
const knownAfter = 42;

/** The day on which a first figure of after the start can be known. */
export function firstKnownDay(per: 'year' | 'month', startsOn: Day): Day {
  const year = Number(startsOn.slice(0, 4));
  const end = per === 'year' ? getDay(`${year + 1}-01-01`) : startsOn;
  return addDays(end, knownAfter);
}

/** The first treated period of a place that starts on this day. */
export const periodOf = (times: readonly string[], startsOn: Day): number | undefined => {
  const at = times.findIndex((time) => time >= startsOn.slice(0, time.length));
  return at < 0 ? undefined : at;
};
