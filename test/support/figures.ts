import { getIndicator } from '#facts/indicators/catalogue.ts';
import { computeIndicator } from '#facts/indicators/compute.ts';
import type { Moment } from '#facts/indicators/definition.ts';
import type { DimensionId } from '#facts/indicators/dimensions.ts';
import type { Figure, FigureRefusal, Group } from '#facts/indicators/figure.ts';
import type { SnapshotReader } from '#facts/reader.ts';
import { getDay } from '#kernel/day.ts';
import type { Result } from '#kernel/result.ts';

export const onDay = (day: string): Moment => ({ kind: 'day', day: getDay(day) });
export const inYear = (year: number): Moment => ({ kind: 'year', year });
export const inPeriod = (from: string, until: string): Moment => ({
  kind: 'period',
  from: getDay(from),
  until: getDay(until),
});

export const figure = (
  reader: SnapshotReader,
  id: string,
  moment: Moment,
  by: readonly DimensionId[] = [],
): Promise<Result<Figure, FigureRefusal>> =>
  computeIndicator(reader, getIndicator(id), { moment, by });

/** Numerator, or numerator and denominator, of a group; of the whole when no group is named. */
export async function counts(
  reader: SnapshotReader,
  id: string,
  moment: Moment,
  at: Group = {},
): Promise<number | readonly [number, number]> {
  const by = Object.keys(at).filter(
    (dimension) => !(dimension === 'side' && 'area' in at),
  ) as DimensionId[];
  const computed = await figure(reader, id, moment, by);
  if (!computed.ok) throw new Error(`${id}: ${computed.refusal.kind}`);
  const cell = computed.value.cells.find(
    (it) =>
      Object.keys(it.at).length === Object.keys(at).length &&
      Object.entries(at).every(([dimension, value]) => it.at[dimension as DimensionId] === value),
  );
  if (cell === undefined) throw new Error(`${id} has no group ${JSON.stringify(at)}`);
  return cell.denominator === undefined
    ? cell.numerator.count
    : [cell.numerator.count, cell.denominator.count];
}
