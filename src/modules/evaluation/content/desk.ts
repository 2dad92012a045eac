import { type Day, getDay } from '#kernel/day.ts';
import type { AreaShapes } from '#web/charts/content.ts';
import { type Formatting, formatting } from '#web/formatting.ts';
import { type Language, pick } from '#web/words.ts';
import { type Conclusion, concludeFrom } from '../rules/conclusion.ts';
import { type Outcome, outcomes } from '../rules/outcome.ts';
import { firstKnownDay } from '../rules/periods.ts';
import type { Place } from '../rules/places.ts';
import { type Planned, plannedAs } from '../rules/planned.ts';
import { digitsOf } from '../rules/shown-outside.ts';
import type { Registered, SavedResult } from '../steering-store.ts';
import { words } from '../words.ts';

/** `house`: who may see figures by neighbourhood. `outside`: what obeys the publication rule. */
export type Audience = 'house' | 'outside';

/** What a result is written with. */
export type Desk = {
  readonly result: SavedResult;
  readonly design: Registered;
  readonly places: ReadonlyMap<string, Place>;
  readonly audience: Audience;
  /** The municipality's own boundaries by neighbourhood; none: circles. */
  readonly shapes: AreaShapes;
  readonly language: Language;
  readonly t: ReturnType<typeof pick<typeof words>>;
  readonly f: Formatting;
  readonly outcome: Outcome;
  readonly conclusion: Conclusion;
  readonly planned: Planned;
  /** Digits behind the decimal sign; nothing may be shown without them. */
  readonly digits: number | undefined;
  /** A rate or a difference of rates in points, as it may be shown. */
  readonly points: (value: number) => string;
  readonly signed: (value: number) => string;
};

export type DeskOrder = Pick<
  Desk,
  'result' | 'design' | 'places' | 'audience' | 'shapes' | 'language'
>;

export function openDesk(order: DeskOrder): Desk {
  const { result, design, audience, language } = order;
  const { measured } = result;
  const f = formatting(language);
  const people = Math.min(measured.counted.denominators.at(-1) ?? 0, measured.peopleBehind);
  const digits = audience === 'house' ? 2 : digitsOf(people);
  const outcome = outcomes[result.outcome];
  return {
    ...order,
    t: pick(words, language),
    f,
    outcome,
    conclusion: concludeFrom(
      measured.reports[result.method],
      measured.areas[result.method],
      measured.parallel,
    ),
    planned: plannedAs(
      { ...asDesigned(design), registeredOn: design.registered_on, startsOn: design.starts_on },
      result,
      firstKnownDay(outcome.per, design.starts_on),
    ),
    digits,
    points: (value) => f.number(unsignedZero(value, digits ?? 0), digits ?? 0),
    signed: (value) => f.change(value, digits ?? 0),
  };
}

export const asDesigned = ({ outcome, method, pool }: Registered) => ({ outcome, method, pool });

/** Never "-0". */
const unsignedZero = (value: number, digits: number): number =>
  Math.abs(value) < 0.5 * 10 ** -digits ? 0 : value;

/** Where a period stands on an axis of time: in the middle of a year, on the first of a month. */
export const dayOf = (time: string): Day =>
  getDay(time.length === 4 ? `${time}-07-01` : `${time}-01`);

export const nameOf = ({ places }: Desk, code: string): string => places.get(code)?.name ?? code;

/** How a period is called: 2019, april 2019. */
export const timeName = ({ f }: Desk, time: string): string =>
  time.length === 4 ? time : f.month(time);
