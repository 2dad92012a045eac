import type { Indicator } from '#facts/indicators/definition.ts';
import { type DimensionId, dimensions, unknown } from '#facts/indicators/dimensions.ts';
import type { ChartContent } from '#web/charts/content.ts';
import { type Formatting, formatting } from '#web/formatting.ts';
import { type Language, pick } from '#web/words.ts';
import type { Edition } from '../actions/make-edition.ts';
import type { ShownCell, ShownFigure } from '../actions/publish-figures.ts';
import type { FigureName } from '../actions/request-figures.ts';
import { words } from '../words.ts';

/** A chapter as content: the same on the page, in the PDF and for a screen reader. */
export type Chapter = {
  readonly id: string;
  readonly title: string;
  /** What changed, in one or two sentences. */
  readonly message: string;
  readonly figures: readonly KeyFigure[];
  readonly charts: readonly { readonly id: string; readonly chart: ChartContent }[];
  /** The figures that the chapter rests on; each opens its definition. */
  readonly sources: readonly FigureName[];
};

export type KeyFigure = {
  readonly label: string;
  readonly value: string;
  readonly change: string | undefined;
  readonly source: FigureName;
};

/** What every chapter is written with. */
export type Desk = {
  readonly edition: Edition;
  readonly language: Language;
  readonly t: ReturnType<typeof pick<typeof words>>;
  readonly f: Formatting;
};

export const deskOf = (edition: Edition, language: Language): Desk => ({
  edition,
  language,
  t: pick(words, language),
  f: formatting(language),
});

/** The cell of a group; `{}` is the whole. A group that no row has is not there. */
export function findCell(
  figure: ShownFigure,
  at: { readonly [dimension in DimensionId]?: string },
): ShownCell | undefined {
  const wanted = Object.entries(at);
  return figure.cells.find(
    (cell) =>
      Object.keys(cell.at).length === wanted.length &&
      wanted.every(([dimension, code]) => cell.at[dimension as DimensionId] === code),
  );
}

export const countAt = (
  figure: ShownFigure,
  at: { readonly [dimension in DimensionId]?: string },
): number | null => findCell(figure, at)?.count ?? null;

export const valueAt = (
  figure: ShownFigure,
  at: { readonly [dimension in DimensionId]?: string },
): number | null => findCell(figure, at)?.value ?? null;

export const shareOf = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : part / whole;

/** The codes of a dimension in the order of its list, with their names in the language. */
export function groupsOf(
  { language, t }: Desk,
  dimension: DimensionId,
): readonly { readonly code: string; readonly label: string }[] {
  const { values } = dimensions[dimension];
  if (values === 'places') throw new Error(`${dimension} has no list of its own`);
  const listed = values.map(({ code, label }) => ({ code, label: label[language] }));
  return [...listed, { code: unknown.code, label: t.unknown }];
}

/** A number as it is shown; a hidden one as the mark that the note explains. */
export const written = (value: number | null, write: (value: number) => string): string =>
  value === null ? '–' : write(value);

/** The value of an indicator as text: a count, a percentage, months, years, clients per fte. */
export function writeValue({ f }: Desk, indicator: Indicator, value: number | null): string {
  if (indicator.kind === 'count') return written(value, (count) => f.number(count));
  const isFraction =
    indicator.kind === 'share' ||
    indicator.kind === 'composition' ||
    indicator.id === 'benefit-rate';
  return written(value, (number) => (isFraction ? f.share(number) : f.number(number, 1)));
}

/** `–1,3%`, as a change in a table; hidden when one of the two is. */
export const writeChange = ({ f }: Desk, now: number | null, then: number | null): string =>
  written(now === null || then === null || then === 0 ? null : now / then - 1, (change) => {
    const text = f.share(Math.abs(change));
    return change < 0 ? `−${text}` : change > 0 ? `+${text}` : text;
  });
