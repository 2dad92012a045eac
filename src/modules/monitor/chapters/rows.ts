import type { DimensionId } from '#facts/indicators/dimensions.ts';
import type { Group } from '#facts/indicators/figure.ts';
import type { BarChart } from '#web/charts/content.ts';
import type { PlainTable } from '#web/plain-table.tsx';
import type { FigureName } from '../actions/request-figures.ts';
import { countAt, type Desk, groupsOf, shareOf, writeDifference, written } from './chapter.ts';

/** One row of a breakdown: a group with its count now and in the compared period. */
export type Row = {
  readonly label: string;
  readonly accent: boolean;
  readonly now: number | null;
  readonly then: number | null;
};

/** A figure by groups, with its whole. */
export type Breakdown = { readonly rows: readonly Row[]; readonly total: Row };

export const rowAt = ({ edition }: Desk, name: FigureName, label: string, at: Group): Row => ({
  label,
  accent: false,
  now: countAt(edition.now[name], at),
  then: countAt(edition.then[name], at),
});

/** In the order of the code list. What is hidden in both periods is left out: it is no finding. */
export const breakdownOf = (desk: Desk, name: FigureName, dimension: DimensionId): Breakdown => ({
  rows: withFigures(
    groupsOf(desk, dimension).map(({ code, label }) =>
      rowAt(desk, name, label, { [dimension]: code }),
    ),
  ),
  total: rowAt(desk, name, desk.t.total, {}),
});

export const withFigures = <Any extends Row>(rows: readonly Any[]): readonly Any[] =>
  rows.filter(({ now, then }) => now !== null || then !== null);

/** Largest first; what is hidden comes last, in its own order. */
export const largestFirst = <Any extends Row>(rows: readonly Any[]): readonly Any[] =>
  rows.toSorted((one, other) => (other.now ?? -1) - (one.now ?? -1));

export const sorted = ({ rows, total }: Breakdown): Breakdown => ({
  rows: largestFirst(rows),
  total,
});

/** What a chart of groups says about itself. */
export type Said = {
  readonly title: string;
  /** What, of whom, when; also the caption of the table. */
  readonly subtitle: string;
  /** What a group is: reason, area. */
  readonly first: string;
  /** The compared period or day, as the key of the small lines. */
  readonly reference: string;
};

/** Count, share, compared count and difference for each group. */
export function comparisonTable(
  desk: Desk,
  { subtitle, first }: Pick<Said, 'subtitle' | 'first'>,
  { rows, total }: Breakdown,
): PlainTable {
  const { t, f, edition } = desk;
  const cells = (row: Row): string[] => [
    row.label,
    written(row.now, (count) => f.number(count)),
    written(shareOf(row.now, total.now), (share) => f.share(share)),
    written(row.then, (count) => f.number(count)),
    writeDifference(desk, row.now, row.then),
  ];
  return {
    caption: subtitle,
    columns: [
      { header: first },
      { header: edition.period.id, numeric: true },
      { header: t.share, numeric: true },
      { header: edition.compared.id, numeric: true },
      { header: t.difference, numeric: true },
    ],
    rows: rows.map(cells),
    total: cells(total),
  };
}

/** Bars of counts with the compared period as a line through each; nothing when no count is shown. */
export function comparisonBars(
  desk: Desk,
  said: Said,
  { rows, total }: Breakdown,
): readonly BarChart[] {
  const { t, f, language, edition } = desk;
  const drawn = rows.filter(({ now }) => now !== null);
  if (drawn.length === 0) return [];
  const text = ({ label, now, then }: Row): string =>
    then === null
      ? `${label} ${f.number(now ?? 0)}`
      : `${label} ${f.number(now ?? 0)} (${f.number(then)})`;
  return [
    {
      kind: 'bars',
      language,
      title: said.title,
      subtitle: said.subtitle,
      unit: 'number',
      reference: said.reference,
      bars: drawn.map(({ label, accent, now, then }) => ({
        label,
        accent,
        value: now,
        reference: then,
      })),
      alternative: t.alternativeBars(edition.compared.id, drawn.map(text).join(', ')),
      table: comparisonTable(desk, said, { rows, total }),
    },
  ];
}
