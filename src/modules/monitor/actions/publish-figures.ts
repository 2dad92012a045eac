import { publish } from '#engine/disclosure/publish.ts';
import type { Cell, Draft, PublishedCell, Release } from '#engine/disclosure/release.ts';
import { getIndicator } from '#facts/indicators/catalogue.ts';
import type { Indicator, Moment } from '#facts/indicators/definition.ts';
import type { DimensionId } from '#facts/indicators/dimensions.ts';
import type { Adding, Figure, FigureCell, Group, Tally } from '#facts/indicators/figure.ts';
import { valueOf, wholeOf } from '#facts/indicators/value.ts';
import { linkFigures } from './link-figures.ts';

/** The publication rule, as files say it to machines. */
export const hiddenBelow = 10;
export const roundedTo = 5;

/**
 * What of a figure may be shown. `null`: hidden by the publication rule, a counted 0 too, or nothing to divide by. A
 * count of 0 is of a group that is empty by definition.
 */
export type ShownCell = {
  readonly at: Group;
  readonly count: number | null;
  /** What the value divides by; `undefined` for a count. */
  readonly denominator: number | null | undefined;
  readonly value: number | null;
};

export type ShownFigure = {
  readonly indicator: Indicator;
  readonly moment: Moment;
  readonly by: readonly DimensionId[];
  readonly cells: readonly ShownCell[];
};

/**
 * Applies the publication rule to figures together, so that none gives away what another hides; they come
 * back in the order in which they were given. The great totals are shown as long as what they would give
 * away can be hidden elsewhere; when a number cannot be protected in any way, nothing at all is shown.
 */
export function publishFigures(figures: readonly Figure[]): readonly ShownFigure[] {
  const release = releaseOf(figures);
  return figures.map((figure) => showFigure(figure, release?.cells ?? new Map()));
}

/** What of all numbers may be shown; nothing when no way to protect them is found. */
export function releaseOf(figures: readonly Figure[]): Release | undefined {
  const draft = draftOf(figures);
  const large = new Set(draft.cells.filter(isLarge).map(({ id }) => id));
  for (const isWanted of [isWholeOrSide, isWhole, () => false]) {
    const totals = figures.flatMap((figure) => countsOf(figure, isWanted));
    const alreadyShown = new Set(totals.filter((id) => large.has(id)));
    const release = publish({ ...draft, alreadyShown });
    if (release.ok) return release.value;
    if (release.refusal.kind !== 'cannot-be-protected') {
      throw new Error(`the figures contradict themselves: ${JSON.stringify(release.refusal)}`);
    }
  }
  return undefined;
}

/** Too many to be hidden for their own sake. */
const isLarge = (cell: Cell): boolean =>
  'count' in cell &&
  cell.count >= hiddenBelow &&
  (!('contributors' in cell) || cell.contributors >= hiddenBelow);

const isWhole = (at: Group): boolean => Object.keys(at).length === 0;

/** The city, Zuid and the rest: by them all is measured. */
const isWholeOrSide = (at: Group): boolean =>
  isWhole(at) || (Object.keys(at).join() === 'side' && (at.side === 'zuid' || at.side === 'rest'));

const countsOf = ({ indicator, cells }: Figure, isWanted: (at: Group) => boolean) =>
  getIndicator(indicator).kind === 'count'
    ? cells.filter(({ at }) => isWanted(at)).map(({ numerator }) => numerator.id)
    : [];

/** All numbers that a reader of the figures has or can work out, each once, with what adds up to what. */
function draftOf(figures: readonly Figure[]): Omit<Draft, 'alreadyShown'> {
  const links = linkFigures(figures);
  const relations = [...figures.flatMap((figure) => figure.relations), ...links.relations];
  const nameOf = ({ total, parts }: (typeof relations)[number]) =>
    `${total}=${parts.toSorted().join('+')}`;
  const empty = withParts(links.empty, relations);
  return {
    cells: [
      // What is printed anywhere is printed, whatever follows from it elsewhere.
      ...new Map([
        ...[...figures.flatMap(({ unshown }) => unshown), ...links.unshown].map(
          (tally) => [tally.id, { ...cellOf(tally, empty), derived: true }] as const,
        ),
        ...figures.flatMap(talliesOf).map((tally) => [tally.id, cellOf(tally, empty)] as const),
      ]).values(),
    ],
    relations: [...new Map(relations.map((it) => [nameOf(it), it])).values()],
  };
}

/** What is part of nothing is nothing. */
function withParts(empty: readonly string[], relations: readonly Adding[]): ReadonlySet<string> {
  const all = new Set(empty);
  for (const id of all) {
    for (const { total, parts } of relations) {
      if (total === id) for (const part of parts) all.add(part);
    }
  }
  return all;
}

const talliesOf = (figure: Figure): readonly Tally[] =>
  figure.cells.flatMap(({ numerator, denominator }) =>
    denominator === undefined ? [numerator] : [numerator, denominator],
  );

function cellOf({ id, count, contributors }: Tally, empty: ReadonlySet<string>): Cell {
  if (empty.has(id)) {
    if (count > 0) throw new Error(`${id} is empty by definition and counts ${count}`);
    return { id, empty: true };
  }
  return contributors === undefined ? { id, count } : { id, count, contributors };
}

function showFigure(figure: Figure, published: ReadonlyMap<string, PublishedCell>): ShownFigure {
  const indicator = getIndicator(figure.indicator);
  const shownOf = (tally: Tally): number | null => {
    const cell = published.get(tally.id);
    return cell !== undefined && 'shown' in cell ? cell.shown : null;
  };
  const { moment, by } = figure;
  const cells = figure.cells.map((cell) => ({
    at: cell.at,
    count: shownOf(cell.numerator),
    denominator: cell.denominator && shownOf(cell.denominator),
    value: valueOfShown(figure, indicator, cell, shownOf),
  }));
  return { indicator, moment, by, cells };
}

type ShownOf = (tally: Tally) => number | null;

function valueOfShown(
  figure: Figure,
  indicator: Indicator,
  cell: FigureCell,
  shownOf: ShownOf,
): number | null {
  const fraction = fractionOf(cell, shownOf);
  if (fraction === undefined) return null;
  if (indicator.kind !== 'representation') return valueOf(indicator, fraction, undefined) ?? null;
  const whole = fractionOf(wholeOf(figure, cell), shownOf);
  return whole === undefined ? null : (valueOf(indicator, fraction, whole) ?? null);
}

function fractionOf(cell: FigureCell, shownOf: ShownOf) {
  const numerator = shownOf(cell.numerator);
  if (numerator === null) return undefined;
  if (cell.denominator === undefined) return { numerator, denominator: undefined };
  const denominator = shownOf(cell.denominator);
  return denominator === null ? undefined : { numerator, denominator };
}
