import type { Day } from '#kernel/day.ts';
import type { Method } from './fit.ts';
import type { OutcomeId } from './outcome.ts';
import type { Pool } from './places.ts';

/** How an outcome was, or is to be, analysed. */
export type Analysis = {
  readonly outcome: OutcomeId;
  readonly method: Method;
  readonly pool: Pool;
};

export type Planned =
  /** As written down, before the programme began. */
  | 'before-start'
  /** As written down, before a first figure of after the start could be known. */
  | 'before-data'
  /** As written down, but when figures could be known already. */
  | 'after-data'
  /** Otherwise than written down. */
  | 'deviates';

/** `firstKnown`: the day on which a first figure of after the start could be known. */
export function plannedAs(
  design: Analysis & { readonly registeredOn: Day; readonly startsOn: Day },
  measured: Analysis,
  firstKnown: Day,
): Planned {
  const as = (key: keyof Analysis) => design[key] === measured[key];
  if (!as('outcome') || !as('method') || !as('pool')) return 'deviates';
  if (design.registeredOn < design.startsOn) return 'before-start';
  return design.registeredOn < firstKnown ? 'before-data' : 'after-data';
}
