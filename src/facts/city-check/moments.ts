import { getDay } from '#kernel/day.ts';
import type { Moment } from '../indicators/definition.ts';

export const onDay = (day: string): Moment => ({ kind: 'day', day: getDay(day) });

export const inYear = (year: number): Moment => ({ kind: 'year', year });

export const between = (from: string, until: string): Moment => ({
  kind: 'period',
  from: getDay(from),
  until: getDay(until),
});

export const wholeYear = (year: number): Moment => between(`${year}-01-01`, `${year + 1}-01-01`);
