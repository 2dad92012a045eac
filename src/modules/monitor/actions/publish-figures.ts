import { publish } from '#engine/disclosure/publish.ts';
import type { Cell, PublishedCell, Refusal, Relation } from '#engine/disclosure/release.ts';
import { getIndicator } from '#facts/indicators/catalogue.ts';
import type { Indicator, Moment } from '#facts/indicators/definition.ts';
import type { DimensionId } from '#facts/indicators/dimensions.ts';
import type { Figure, FigureCell, Group, Tally } from '#facts/indicators/figure.ts';
import { valueOf, wholeOf } from '#facts/indicators/value.ts';
import { ok, type Result } from '#kernel/result.ts';

/** What of a figure may be shown. `null`: hidden by the publication rule, or nothing to divide by. */
export type ShownCell = {
  readonly at: Group;
  readonly count: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
};

export type ShownFigure = {
  readonly indicator: Indicator;
  readonly moment: Moment;
  readonly by: readonly DimensionId[];
  readonly provisional: boolean;
  readonly cells: readonly ShownCell[];
};

/**
 * Applies the publication rule to all figures of one release together, so that no chapter gives away what
 * another hides; the figures come back in the order in which they were given.
 */
export function publishFigures(
  figures: readonly Figure[],
): Result<readonly ShownFigure[], Refusal> {
  const cells = new Map<string, Cell>();
  const relations = new Map<string, Relation>();
  for (const figure of figures) {
    for (const tally of talliesOf(figure)) cells.set(tally.id, cellOf(tally));
    for (const relation of figure.relations) {
      relations.set(`${relation.total}=${relation.parts.toSorted().join('+')}`, relation);
    }
  }
  const release = publish({
    cells: [...cells.values()],
    relations: [...relations.values()],
    alreadyShown: new Set(),
  });
  if (!release.ok) return release;
  return ok(figures.map((figure) => showFigure(figure, release.value.cells)));
}

const talliesOf = (figure: Figure): readonly Tally[] => [
  ...figure.cells.flatMap(({ numerator, denominator }) =>
    denominator === undefined ? [numerator] : [numerator, denominator],
  ),
  ...figure.unshown,
];

const cellOf = ({ id, count, contributors }: Tally): Cell =>
  contributors === undefined ? { id, count } : { id, count, contributors };

function showFigure(figure: Figure, published: ReadonlyMap<string, PublishedCell>): ShownFigure {
  const indicator = getIndicator(figure.indicator);
  const shownOf = (tally: Tally | undefined): number | null => {
    const cell = tally === undefined ? undefined : published.get(tally.id);
    return cell !== undefined && 'shown' in cell ? cell.shown : null;
  };
  const cells = figure.cells.map((cell): ShownCell => {
    const count = shownOf(cell.numerator);
    const denominator = shownOf(cell.denominator);
    return {
      at: cell.at,
      count,
      denominator,
      value: valueOfShown(figure, indicator, cell, shownOf),
    };
  });
  const { moment, by, provisional } = figure;
  return { indicator, moment, by, provisional, cells };
}

function valueOfShown(
  figure: Figure,
  indicator: Indicator,
  cell: FigureCell,
  shownOf: (tally: Tally | undefined) => number | null,
): number | null {
  const fraction = fractionOf(cell, shownOf);
  if (fraction === undefined) return null;
  if (indicator.kind !== 'representation') return valueOf(indicator, fraction, undefined) ?? null;
  const whole = fractionOf(wholeOf(figure, cell), shownOf);
  return whole === undefined ? null : (valueOf(indicator, fraction, whole) ?? null);
}

function fractionOf(cell: FigureCell, shownOf: (tally: Tally | undefined) => number | null) {
  const numerator = shownOf(cell.numerator);
  if (numerator === null) return undefined;
  if (cell.denominator === undefined) return { numerator, denominator: undefined };
  const denominator = shownOf(cell.denominator);
  return denominator === null ? undefined : { numerator, denominator };
}
