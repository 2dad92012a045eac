import { type Day, getDay } from '#kernel/day.ts';

const steps = [1, 2, 4, 6, 12, 24, 60, 120] as const;

/** First days of months between two days, at steps that start in January; at most ten. */
export function monthTicks(first: Day, last: Day): readonly Day[] {
  const from = monthsOf(first) + (first.endsWith('-01') ? 0 : 1);
  const until = monthsOf(last);
  const step = steps.find((candidate) => (until - from) / candidate < 10) ?? 120;
  const ticks: Day[] = [];
  for (let at = Math.ceil(from / step) * step; at <= until; at += step) ticks.push(dayOf(at));
  return ticks;
}

const monthsOf = (day: string): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const dayOf = (months: number): Day =>
  getDay(
    `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`,
  );
