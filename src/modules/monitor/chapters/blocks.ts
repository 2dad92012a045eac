import type { BarChart } from '#web/charts/content.ts';
import type { PlainTable } from '#web/plain-table.tsx';
import type { FourMonthPeriod } from '../rules/four-month-period.ts';
import { type Desk, shareOf, writeChange, written } from './chapter.ts';

/** One row of a breakdown: a group with its count now and in the compared period. */
export type Row = {
  readonly label: string;
  readonly accent: boolean;
  readonly now: number | null;
  readonly then: number | null;
};

export const periodName = ({ t }: Desk, { number, year }: FourMonthPeriod): string =>
  t.periodName(number, year);

/** Largest first; what is hidden comes last, in its own order. */
export const largestFirst = <Any extends Row>(rows: readonly Any[]): readonly Any[] =>
  rows.toSorted((one, other) => (other.now ?? -1) - (one.now ?? -1));

/** Rows that say nothing in either period are left out: a code that nobody has is not a finding. */
export const withFigures = <Any extends Row>(rows: readonly Any[]): readonly Any[] =>
  rows.filter(({ now, then }) => now !== null || then !== null);

/** Count, share, compared count and change for each group. */
export function comparisonTable(
  desk: Desk,
  {
    caption,
    first,
    rows,
    total,
  }: {
    readonly caption: string;
    readonly first: string;
    readonly rows: readonly Row[];
    readonly total: Row;
  },
): PlainTable {
  const { t, f, edition } = desk;
  const cells = (row: Row): string[] => [
    row.label,
    written(row.now, (count) => f.number(count)),
    written(shareOf(row.now, total.now), (share) => f.share(share)),
    written(row.then, (count) => f.number(count)),
    writeChange(desk, row.now, row.then),
  ];
  return {
    caption,
    columns: [
      { header: first },
      { header: edition.period.id, numeric: true },
      { header: t.share, numeric: true },
      { header: edition.compared.id, numeric: true },
      { header: t.change, numeric: true },
    ],
    rows: rows.map(cells),
    total: cells(total),
  };
}

/** Bars of counts with the compared period as a line through each. */
export function comparisonBars(
  desk: Desk,
  {
    title,
    subtitle,
    first,
    rows,
    total,
  }: {
    readonly title: string;
    readonly subtitle: string;
    readonly first: string;
    readonly rows: readonly Row[];
    readonly total: Row;
  },
): BarChart {
  const { t, f, language, edition } = desk;
  const drawn = rows.filter(({ now }) => now !== null);
  return {
    kind: 'bars',
    language,
    title,
    subtitle,
    unit: 'number',
    reference: periodName(desk, edition.compared),
    bars: drawn.map(({ label, accent, now, then }) => ({
      label,
      accent,
      value: now,
      reference: then,
    })),
    alternative: t.alternativeBars(
      drawn.map(({ label, now }) => `${label} ${f.number(now ?? 0)}`).join(', '),
    ),
    table: comparisonTable(desk, { caption: subtitle, first, rows, total }),
  };
}

/** `3.145 huishoudens …, 40 minder (1,3%) dan op 1 september 2025`; nothing when one is hidden. */
export function comparisonSentence(
  { t, f }: Desk,
  said: {
    readonly now: number | null;
    readonly then: number | null;
    readonly text: string;
    readonly before: string;
  },
): string | undefined {
  const { now, then, text, before } = said;
  if (now === null || then === null || then === 0) return undefined;
  const difference = Math.abs(now - then);
  if (difference === 0) return t.same(text, before);
  const say = now < then ? t.fewer : t.more;
  return say(text, f.number(difference), f.share(difference / then), before);
}

/** Relative changes of small groups say little: only groups of a hundred or more compete. */
const largeEnough = 100;

/** Which group changed most against the compared period; nothing when none is large enough. */
export function changeSentence(desk: Desk, rows: readonly Row[]): string | undefined {
  const [changed] = rows
    .flatMap((row) =>
      row.now !== null && row.then !== null && row.then >= largeEnough
        ? [{ row, size: Math.abs(row.now / row.then - 1) }]
        : [],
    )
    .toSorted((one, other) => other.size - one.size);
  if (changed === undefined) return undefined;
  const { label, now, then } = changed.row;
  return desk.t.groupChanged(label, writeChange(desk, now, then));
}

/** Which group is the largest, and its share of the whole. */
export function largestSentence(desk: Desk, rows: readonly Row[], whole: number | null): string {
  const [first] = largestFirst(rows);
  const share = first === undefined ? null : shareOf(first.now, whole);
  if (first === undefined || share === null) return desk.t.hiddenMessage;
  return desk.t.largestGroup(first.label, desk.f.share(share));
}
