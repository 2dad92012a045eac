import type { FourMonthPeriod } from '../rules/four-month-period.ts';
import { type Desk, shareOf, writeChange } from './chapter.ts';
import { type Breakdown, largestFirst } from './rows.ts';

/** Counts are rounded to 5: of fewer than this a percentage says more about rounding than about people. */
const enoughForPercentage = 100;

/** Two rounded counts that differ by less may in truth be almost the same. */
const clearDifference = 10;

export const periodName = ({ t }: Desk, { number, year }: FourMonthPeriod): string =>
  t.periodName(number, year);

/** A sentence for each number that is shown; when none is, that they are too small. */
export function join({ t }: Desk, sentences: readonly (string | undefined)[]): string {
  const said = sentences.filter((sentence) => sentence !== undefined);
  return said.length > 0 ? said.join(' ') : t.hiddenMessage;
}

/** A sentence about a number, when it may be shown. */
export const ifShown = (
  value: number | null,
  write: (value: number) => string,
): string | undefined => (value === null ? undefined : write(value));

/** `, 55 minder (1,7%) dan op 1 september 2025`; nothing when one of the two is hidden. */
export function againstCount(
  { t, f }: Desk,
  now: number | null,
  then: number | null,
  when: string,
): string {
  if (now === null || then === null) return '';
  const difference = Math.abs(now - then);
  if (difference === 0) return t.asMany(when);
  const percentage = then < enoughForPercentage ? '' : ` (${f.share(difference / then)})`;
  return (now < then ? t.fewer : t.more)(f.number(difference), percentage, when);
}

/** `; op 1 september 2025 was dat 36,2%`. */
export function againstShare(
  { t, f }: Desk,
  now: number,
  then: number | null,
  when: string,
): string {
  if (then === null) return '';
  const [text, before] = [f.share(now), f.share(then)];
  return text === before ? t.thatWasToo(before, when) : t.thatWas(before, when);
}

/** `, tegen 78,6 op 1 september 2025`; `when` is left out after a sentence that has named that moment. */
export function against(
  { t }: Desk,
  text: string,
  before: string | undefined,
  when: string | undefined,
): string {
  if (before === undefined) return '';
  if (text === before) return t.againstSame(when ?? t.then);
  return when === undefined ? t.against(before) : t.againstThen(before, when);
}

/** A count that is shown as this is really at most so much less or more. */
const roundedBy = 2;

/** How many there may be in the groups whose count is hidden; no limit when the total is hidden. */
function hiddenMost({ rows, total }: Breakdown, when: 'now' | 'then'): number {
  const whole = total[when];
  if (whole === null) return Number.POSITIVE_INFINITY;
  const shown = rows.flatMap((row) => row[when] ?? []);
  return whole + roundedBy - shown.reduce((sum, count) => sum + count - roundedBy, 0);
}

/**
 * Which group changed most against the compared period; nothing when none clearly did, or when a group
 * that is not shown may have changed more.
 */
export function changeSentence(
  desk: Desk,
  breakdown: Breakdown,
  say: (group: string, change: string) => string,
): string | undefined {
  const [most] = breakdown.rows
    .flatMap(({ label, now, then }) =>
      now !== null &&
      then !== null &&
      then >= enoughForPercentage &&
      Math.abs(now - then) >= clearDifference
        ? [{ label, now, then, size: Math.abs(now / then - 1) }]
        : [],
    )
    .toSorted((one, other) => other.size - one.size);
  if (most === undefined) return undefined;
  if (hiddenMost(breakdown, 'then') >= enoughForPercentage) return undefined;
  return say(most.label, writeChange(desk, most.now, most.then));
}

type Largest = { readonly label: string; readonly now: number; readonly then: number | null };

/** The group that is larger than every other, hidden ones too; nothing when that cannot be said. */
export function largestOf(breakdown: Breakdown): Largest | undefined {
  const [first, second] = largestFirst(breakdown.rows);
  if (first === undefined || first.now === null) return undefined;
  const others = Math.max(second?.now ?? 0, hiddenMost(breakdown, 'now'));
  return first.now > others ? { ...first, now: first.now } : undefined;
}

/** In place of which group is the largest: none is, some are hidden, or all are. */
export function noLargest({ t }: Desk, breakdown: Breakdown): string {
  const [first, second] = largestFirst(breakdown.rows);
  if (first === undefined || first.now === null) return t.hiddenMessage;
  return first.now === second?.now ? t.noLargest : t.partlyShown;
}

/** The largest group and its share of the whole, in the words of the chapter. */
export function largestSentence(
  desk: Desk,
  breakdown: Breakdown,
  say: (group: string, share: string) => string,
): string {
  const largest = largestOf(breakdown);
  const share = shareOf(largest?.now ?? null, breakdown.total.now);
  return largest === undefined || share === null
    ? noLargest(desk, breakdown)
    : say(largest.label, desk.f.share(share));
}
