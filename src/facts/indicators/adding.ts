import type { Counted } from './counted.ts';
import type { Indicator, Measure, Moment } from './definition.ts';
import { type DimensionId, pathOf } from './dimensions.ts';
import type { Adding, Figure, FigureCell, Group, Tally } from './figure.ts';
import { type Breakdown, breakdownOf, keyOf, type Leaves } from './groups.ts';
import { momentKey } from './moment.ts';

type Tallies = {
  readonly of: (group: Group) => Tally;
  readonly measure: Measure;
  readonly by: readonly DimensionId[];
};

/** Puts counts into cells: each group of the breakdown with its tallies, and what adds up to what. */
export function addUp(options: {
  readonly indicator: Indicator;
  readonly moment: Moment;
  readonly by: readonly DimensionId[];
  readonly leaves: readonly Leaves[];
  readonly numerator: Counted;
  readonly denominator: Counted | undefined;
}): Pick<Figure, 'cells' | 'unshown' | 'relations'> {
  const { indicator, moment, by, leaves } = options;
  const whole = breakdownOf(by, leaves);
  const numerator = talliesOf(options.numerator, moment);
  const denominator = options.denominator && talliesOf(options.denominator, moment);
  const cells = whole.groups.map(
    (at): FigureCell => ({
      at,
      numerator: numerator.of(at),
      denominator:
        indicator.kind === 'composition' ? numerator.of(withoutLast(at, by)) : denominator?.of(at),
    }),
  );
  const relations = sumsOf(whole, numerator);
  if (denominator === undefined) return { cells, unshown: [], relations };
  const below = breakdownOf(
    denominator.by,
    leaves.filter((_, index) => denominator.by.includes(by[index] as DimensionId)),
  );
  const { unshown, rests } = restsOf(cells, numerator.measure, denominator.measure);
  return { cells, unshown, relations: [...relations, ...sumsOf(below, denominator), ...rests] };
}

/** The group in which a composition or representation is taken: without the last dimension. */
export function withoutLast(at: Group, by: readonly DimensionId[]): Group {
  const last = by.at(-1);
  const path: readonly string[] = last === undefined ? [] : pathOf(last);
  return Object.fromEntries(Object.entries(at).filter(([id]) => !path.includes(id)));
}

function talliesOf({ measure, by, rows }: Counted, moment: Moment): Tallies {
  const path = [...new Set(by.flatMap(pathOf))];
  const found = new Map(
    rows.map((row) => {
      const at = path.flatMap((id) => (row[`at_${id}`] === null ? [] : [[id, row[`at_${id}`]]]));
      return [keyOf(Object.fromEntries(at) as Group), row];
    }),
  );
  return {
    measure,
    by,
    of: (group) => {
      const at = Object.entries(group).filter(([id]) => path.includes(id as DimensionId));
      const key = keyOf(Object.fromEntries(at) as Group);
      const row = found.get(key);
      return {
        id: `${measure.id}@${momentKey(moment)}${key === '' ? '' : `[${key}]`}`,
        count: row?.count ?? 0,
        contributors: measure.tally === 'sum' ? (row?.contributors ?? 0) : undefined,
      };
    },
  };
}

const sumsOf = ({ sums }: Breakdown, tallies: Tallies): Adding[] =>
  sums.map(({ whole, parts }) => ({
    total: tallies.of(whole).id,
    parts: parts.map((part) => tallies.of(part).id),
  }));

/** Of a subset and its whole, the rest: nobody shows it, everybody can subtract. */
function restsOf(
  cells: readonly FigureCell[],
  part: Measure,
  whole: Measure,
): { readonly unshown: readonly Tally[]; readonly rests: readonly Adding[] } {
  if (part.partOf !== whole.id) return { unshown: [], rests: [] };
  const pairs = cells.flatMap(({ numerator, denominator }) =>
    denominator === undefined ? [] : [{ numerator, denominator }],
  );
  const restOf = (id: string): string => `not-${id}`;
  return {
    unshown: pairs.map(({ numerator, denominator }) => ({
      id: restOf(numerator.id),
      count: denominator.count - numerator.count,
      contributors: undefined,
    })),
    rests: pairs.map(({ numerator, denominator }) => ({
      total: denominator.id,
      parts: [numerator.id, restOf(numerator.id)],
    })),
  };
}
