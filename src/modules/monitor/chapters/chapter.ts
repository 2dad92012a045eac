import type { Indicator } from '#facts/indicators/definition.ts';
import { type DimensionId, dimensions, unknown } from '#facts/indicators/dimensions.ts';
import type { Group } from '#facts/indicators/figure.ts';
import { keyOf } from '#facts/indicators/groups.ts';
import type { ChartContent } from '#web/charts/content.ts';
import { type Formatting, formatting } from '#web/formatting.ts';
import type { PlainTable } from '#web/plain-table.tsx';
import { type Language, pick } from '#web/words.ts';
import type { Edition } from '../actions/make-edition.ts';
import type { ShownCell, ShownFigure } from '../actions/publish-figures.ts';
import type { FigureName } from '../actions/request-figures.ts';
import { words } from '../words.ts';

/** A chapter as content: the same on the page, in the PDF and for a screen reader. */
export type Chapter = {
  readonly id: string;
  readonly title: string;
  /** What changed, in two or three sentences. */
  readonly message: string;
  /** What is said as a list, below the message. */
  readonly points?: readonly string[];
  /** Messages of other chapters, repeated here: each leads to its own. */
  readonly said?: readonly Pick<Chapter, 'id' | 'title' | 'message'>[];
  readonly figures: readonly KeyFigure[];
  /** Tables that belong to no chart; a long one is folded on the page. */
  readonly tables?: readonly {
    readonly id: string;
    readonly table: PlainTable;
    readonly folded?: boolean;
  }[];
  /** None of figures that are all hidden. */
  readonly charts: readonly { readonly id: string; readonly chart: ChartContent }[];
  /** The figures that the chapter rests on; each opens its definition. */
  readonly sources: readonly FigureName[];
};

export type KeyFigure = {
  readonly label: string;
  readonly value: string;
  /** Why there is no value, or what it was in the compared period; '' when that one is hidden. */
  readonly change: string;
  /** In the period before and in the compared one, and how a count differs from the period before. */
  readonly last: string;
  readonly then: string;
  readonly step: string;
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
export function findCell(figure: ShownFigure, at: Group): ShownCell | undefined {
  const key = keyOf(at);
  return figure.cells.find((cell) => keyOf(cell.at) === key);
}

export const countAt = (figure: ShownFigure, at: Group): number | null =>
  findCell(figure, at)?.count ?? null;

/** What the value of a group is divided by. */
export const denominatorAt = (figure: ShownFigure, at: Group): number | null =>
  findCell(figure, at)?.denominator ?? null;

export const valueAt = (figure: ShownFigure, at: Group): number | null =>
  findCell(figure, at)?.value ?? null;

/** Whether the value of the whole is shown now and in the compared period. */
export const isComparable = ({ edition }: Desk, name: FigureName): boolean =>
  valueAt(edition.now[name], {}) !== null && valueAt(edition.then[name], {}) !== null;

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

/** A number as it stands in a table; a hidden one as the mark that the note explains. */
export const written = (value: number | null, write: (value: number) => string): string =>
  value === null ? '–' : write(value);

/** The value of an indicator as text: `3.160`, `37,4%`, `46,8 jaar`, `80,1`. */
export function writeValue({ f, language }: Desk, indicator: Indicator, value: number): string {
  switch (indicator.kind) {
    case 'count':
      return f.number(value);
    case 'mean':
      return `${f.number(value, 1)} ${indicator.unit[language]}`;
    case 'rate':
      return f.number(value, 1);
    default:
      return f.share(value);
  }
}

/** `−55`, `+10`, `0`: a difference of two counts, hidden when one of them is. */
export const writeDifference = ({ f }: Desk, now: number | null, then: number | null): string =>
  written(now === null || then === null ? null : now - then, (difference) =>
    signed(difference, f.number(Math.abs(difference))),
  );

/** `+1,2 procentpunt`, `−0,4`: a difference of two values of an indicator, hidden when one of them is. */
export function writeValueDifference(
  { f, t }: Desk,
  { kind }: Indicator,
  now: number | null,
  then: number | null,
): string {
  const isShare = kind !== 'mean' && kind !== 'rate';
  return written(now === null || then === null ? null : now - then, (difference) => {
    const size = Math.round(Math.abs(difference) * (isShare ? 1000 : 10)) / 10;
    // What rounds to nothing has no sign.
    const text = signed(size === 0 ? 0 : difference, f.number(size, 1));
    return isShare ? t.percentagePoints(text) : text;
  });
}

/** `−1,7%`: how much a count changed of what it was. */
export const writeChange = ({ f }: Desk, now: number, then: number): string =>
  signed(now - then, f.share(Math.abs(now / then - 1)));

const signed = (difference: number, size: string): string =>
  difference < 0 ? `−${size}` : difference > 0 ? `+${size}` : size;
