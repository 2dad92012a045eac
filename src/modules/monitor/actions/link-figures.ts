import { getIndicator } from '#facts/indicators/catalogue.ts';
import type { Measure } from '#facts/indicators/definition.ts';
import { type DimensionId, pathOf } from '#facts/indicators/dimensions.ts';
import type { Adding, Figure, Group, Tally } from '#facts/indicators/figure.ts';
import { keyOf } from '#facts/indicators/groups.ts';
import { type KnownSum, knownSums } from './known-sums.ts';

/** What adds up to what across figures, with the numbers that no figure shows and that follow from it. */
export type Links = {
  readonly unshown: readonly Tally[];
  readonly relations: readonly Adding[];
  /** Ids of numbers that are 0 by definition, so that they tell nothing of anybody. */
  readonly empty: readonly string[];
};

type Entry = { readonly at: Group; readonly tally: Tally };

/** Every number of a release by what it measures, when, and of whom. */
type Book = ReadonlyMap<
  string,
  { readonly measure: Measure; readonly entries: ReadonlyMap<string, Entry> }
>;

/**
 * A figure tells which of its own numbers add up. A reader of several figures also knows which measure is
 * part of which, and which stand there in other words; then the rest is a number that can be worked out.
 */
export function linkFigures(figures: readonly Figure[]): Links {
  const book = bookOf(figures);
  const links = [...restsOf(book), ...knownSums.flatMap((sum) => sumsOf(book, sum))];
  return {
    unshown: links.flatMap(({ rest }) => (rest === undefined ? [] : [rest])),
    relations: links.map(({ relation }) => relation),
    empty: knownSums.flatMap((sum) => emptyOf(book, sum)),
  };
}

type Link = { readonly relation: Adding; readonly rest: Tally | undefined };

function bookOf(figures: readonly Figure[]): Book {
  const book = new Map<string, { measure: Measure; entries: Map<string, Entry> }>();
  const write = (measure: Measure, figure: Figure, at: Group, tally: Tally): void => {
    const page = book.get(measure.id) ?? { measure, entries: new Map<string, Entry>() };
    page.entries.set(placeOf(figure, at), { at, tally });
    book.set(measure.id, page);
  };
  for (const figure of figures) {
    const indicator = getIndicator(figure.indicator);
    for (const { at, numerator, denominator } of figure.cells) {
      write(indicator.numerator, figure, at, numerator);
      if ('denominator' in indicator && denominator !== undefined) {
        write(indicator.denominator, figure, within(at, indicator.denominator), denominator);
      }
    }
  }
  return book;
}

const placeOf = ({ moment }: Figure, at: Group): string => `${JSON.stringify(moment)} ${keyOf(at)}`;

/** The group as far as the measure is broken down by it. */
function within(at: Group, { dimensions }: Measure): Group {
  const known = new Set<DimensionId>(dimensions.flatMap(pathOf));
  return Object.fromEntries(Object.entries(at).filter(([id]) => known.has(id as DimensionId)));
}

/** Of a measure that is part of another, at each group that both stand for; a known sum says it better. */
function restsOf(book: Book): Link[] {
  const isSum = (part: Measure) =>
    knownSums.some(({ total, of }) => total === part.id && of === part.partOf);
  return [...book.values()].flatMap(({ measure, entries }) => {
    if (isSum(measure)) return [];
    const whole = measure.partOf === undefined ? undefined : book.get(measure.partOf);
    return [...entries].flatMap(([place, { tally }]) => {
      const of = whole?.entries.get(place)?.tally;
      return of === undefined ? [] : [linkOf(of, [tally], `not-${tally.id}`, true)];
    });
  });
}

/** At each group of the total whose parts all stand in the release. */
function sumsOf(book: Book, { total, of, groups }: KnownSum): Link[] {
  const parts = book.get(of)?.entries;
  const totals = book.get(total)?.entries ?? new Map<string, Entry>();
  return [...totals].flatMap(([place, { at, tally }]) => {
    const moment = place.slice(0, place.length - keyOf(at).length);
    const within = groups.filter((group) => meets(at, group));
    const found = within.flatMap(
      (group) => parts?.get(moment + keyOf({ ...at, ...group }))?.tally ?? [],
    );
    if (within.length === 0 || found.length < within.length) return [];
    return [linkOf(tally, found, `rest-of-${tally.id}`, false)];
  });
}

/** At the groups of the total that none of its parts meets: guided clients of a department that guides nobody. */
const emptyOf = (book: Book, { total, groups }: KnownSum): readonly string[] =>
  [...(book.get(total)?.entries.values() ?? [])]
    .filter(({ at }) => !groups.some((group) => meets(at, group)))
    .map(({ tally }) => tally.id);

/** Whether somebody can be in both: they name no other value of the same dimension. */
const meets = (one: Group, other: Group): boolean =>
  Object.entries(other).every(([id, value]) => (one[id as DimensionId] ?? value) === value);

/** `always`: the rest is a number of its own, even when it is nothing. */
function linkOf(total: Tally, parts: readonly Tally[], restId: string, always: boolean): Link {
  const count = total.count - parts.reduce((sum, part) => sum + part.count, 0);
  if (count < 0) throw new Error(`${total.id} is less than its parts together`);
  const ids = parts.map(({ id }) => id);
  if (count === 0 && !always) return { relation: { total: total.id, parts: ids }, rest: undefined };
  return {
    relation: { total: total.id, parts: [...ids, restId] },
    rest: { id: restId, count, contributors: undefined },
  };
}
