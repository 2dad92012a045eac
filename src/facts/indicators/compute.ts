import { addDays, addMonths, type Day } from '#kernel/day.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { knownWithinDays } from '../definition.ts';
import type { SnapshotReader } from '../reader.ts';
import { addUp } from './adding.ts';
import { type Count, countTogether } from './count.ts';
import type { Counted } from './counted.ts';
import type { Indicator, Measure, Moment } from './definition.ts';
import { type DimensionId, pathOf } from './dimensions.ts';
import type { Figure, FigureRefusal } from './figure.ts';
import { leavesOf } from './groups.ts';
import { endOf } from './moment.ts';

/** An indicator at a moment, broken down by dimensions of its numerator. */
export type Asked = {
  readonly indicator: Indicator;
  readonly moment: Moment;
  readonly by: readonly DimensionId[];
};

/**
 * Indicators on a snapshot: exact counts with ids, of the whole, of each coarser group and of each group, for the
 * publication rule; in the order asked. Measures that take a part of the same rows are counted in one pass. Throws
 * when a moment or a dimension does not belong to its indicator.
 */
export async function computeIndicators(
  reader: SnapshotReader,
  asked: readonly Asked[],
): Promise<readonly Result<Figure, FigureRefusal>[]> {
  const orders = asked.map((one) => {
    mustFit(one);
    const refusal = whyNot(one, reader.manifest.referenceDate);
    return { ...one, refusal, counts: refusal === undefined ? countsOf(one) : [] };
  });
  const counted = await countTogether(
    reader,
    orders.flatMap(({ counts }) => counts),
  );
  let at = 0;
  return Promise.all(
    orders.map(async ({ refusal, counts, ...one }) => {
      const [numerator, denominator] = counted.slice(at, at + counts.length);
      at += counts.length;
      if (numerator === undefined) return refuse(mustHave(refusal));
      return figureOf(reader, one, numerator, denominator);
    }),
  );
}

/** One of them. */
export async function computeIndicator(
  reader: SnapshotReader,
  indicator: Indicator,
  { moment, by }: Omit<Asked, 'indicator'>,
): Promise<Result<Figure, FigureRefusal>> {
  const [figure] = await computeIndicators(reader, [{ indicator, moment, by }]);
  return mustHave(figure);
}

const countsOf = ({ indicator, moment, by }: Asked): readonly Count[] => [
  { measure: indicator.numerator, moment, by },
  ...('denominator' in indicator
    ? [{ measure: indicator.denominator, moment, by: commonTo(indicator.denominator, by) }]
    : []),
];

async function figureOf(
  reader: SnapshotReader,
  { indicator, moment, by }: Asked,
  numerator: Counted,
  denominator: Counted | undefined,
): Promise<Result<Figure, FigureRefusal>> {
  const counted = denominator === undefined ? [numerator] : [numerator, denominator];
  const leaves = await leavesOf(reader, by, counted);
  return ok({
    indicator: indicator.id,
    moment,
    by,
    provisional: addDays(endOf(moment), knownWithinDays) > reader.manifest.referenceDate,
    ...addUp({ indicator, moment, by, leaves, numerator, denominator }),
  });
}

const commonTo = (measure: Measure, by: readonly DimensionId[]): DimensionId[] =>
  by.filter((id) => measure.dimensions.includes(id));

function whyNot({ indicator, moment }: Asked, referenceDate: Day): FigureRefusal | undefined {
  const { numerator, monthsAfter } = indicator;
  const end = endOf(moment);
  const last = moment.kind === 'day' ? end : addDays(end, -1);
  if (last > referenceDate) return { kind: 'after-reference-date', moment };
  if (addMonths(end, monthsAfter) > addDays(referenceDate, 1)) {
    return { kind: 'too-young', moment, monthsAfter };
  }
  if (numerator.monthly && !end.endsWith('-01')) return { kind: 'not-first-of-month', moment };
  return undefined;
}

function mustFit({ indicator, moment, by }: Asked): void {
  if (moment.kind !== indicator.time) {
    throw new Error(`${indicator.id} is counted by ${indicator.time}, not by ${moment.kind}`);
  }
  const wrong = by.find((id) => !indicator.numerator.dimensions.includes(id));
  if (wrong !== undefined) throw new Error(`${indicator.id} cannot be broken down by ${wrong}`);
  const path = by.flatMap(pathOf);
  if (new Set(path).size !== path.length) {
    throw new Error(`one of ${by.join(', ')} lies within another: name the finest`);
  }
}

function mustHave<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Error('what was asked was not counted');
  return found;
}
