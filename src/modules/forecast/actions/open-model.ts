import { knownWithinDays } from '#facts/definition.ts';
import type { SnapshotReader } from '#facts/reader.ts';
import { addDays } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { findMonth, type Month, monthAfter } from '../rules/month.ts';
import { type Counts, slice } from '../rules/stock/counts.ts';
import { estimateModel, leastMonths, type Model } from '../rules/stock/model.ts';
import { countStates, countTransitions } from './count-transitions.ts';

/** What a snapshot tells of the months that are settled in it. */
export type History = {
  readonly counts: Counts;
  /** The first day of this month is the last one that is settled. */
  readonly origin: Month;
};

/** As far back as levels and back-tests look. */
const mostYears = 12;

/**
 * Counts the history of a snapshot. Exits are only known from when the records begin to tell of them: before,
 * who left is not there, and the stock looks as if nobody ever did.
 */
export async function openHistory(reader: SnapshotReader): Promise<Result<History, string>> {
  const { referenceDate, number } = reader.manifest;
  const origin = findMonth(addDays(referenceDate, -knownWithinDays).slice(0, 7));
  const [first] = await reader.query<{ month: string | null }>(
    `select strftime(min(day), '%Y-%m') as month from flows where direction = 'out'`,
  );
  const known = findMonth(first?.month ?? '');
  if (origin === undefined || known === undefined)
    return refuse(`Snapshot ${number} tells of no exits: there is nothing to learn from yet.`);
  const earliest = monthAfter(origin, -12 * mostYears);
  const from = monthAfter(known, 1) > earliest ? monthAfter(known, 1) : earliest;
  const counts = await countTransitions(reader, from, origin);
  if (counts.months < leastMonths) {
    return refuse(
      `Snapshot ${number} holds ${counts.months} settled months (${from} to ${monthAfter(origin, -1)}); a forecast needs at least ${leastMonths}.`,
    );
  }
  return ok({ counts, origin });
}

/** The model as it would have been estimated at an earlier origin, `back` months ago, by what has happened until then. */
export async function modelAt(
  reader: SnapshotReader,
  { counts, origin }: History,
  back = 0,
): Promise<Model> {
  const start = await countStates(reader, monthAfter(origin, -back));
  return estimateModel(slice(counts, 0, counts.months - back), start);
}
