import { getDay } from '#kernel/day.ts';
import type { Month } from '../month.ts';
import type { Target } from './target.ts';

/** A target whose day has passed is looked at at the end of the second year ahead. */
export function targetAhead(target: Target, origin: Month): Target {
  if (target.by.slice(0, 7) >= origin) return target;
  return { ...target, by: getDay(`${Number(origin.slice(0, 4)) + 2}-12-31`) };
}
