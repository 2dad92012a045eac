import type { FigureName } from '../actions/request-figures.ts';
import { comparisonBars, largestFirst, periodName, type Row, withFigures } from './blocks.ts';
import {
  type Chapter,
  countAt,
  type Desk,
  groupsOf,
  valueAt,
  writeChange,
  written,
} from './chapter.ts';

type Way = {
  readonly id: string;
  readonly label: string;
  readonly byReason: 'inflowByReason' | 'outflowByReason';
  readonly bySide: FigureName;
  readonly dimension: 'inflow_reason' | 'outflow_reason';
  readonly title: (reason: string) => string;
};

/** Who came and who left, and why. */
export function flowChapter(desk: Desk): Chapter {
  const { t, f, edition } = desk;
  const number = (value: number) => f.number(value);
  const ways: readonly Way[] = [
    {
      id: 'inflow',
      label: t.inflow,
      byReason: 'inflowByReason',
      bySide: 'inflowBySide',
      dimension: 'inflow_reason',
      title: t.inflowChart,
    },
    {
      id: 'outflow',
      label: t.outflow,
      byReason: 'outflowByReason',
      bySide: 'outflowBySide',
      dimension: 'outflow_reason',
      title: t.outflowChart,
    },
  ];
  const toWork = (at: typeof edition.now) =>
    written(valueAt(at.outflowToWork, {}), (share) => f.share(share));
  return {
    id: 'flows',
    title: t.flowTitle,
    message: t.flowMessage(
      written(countAt(edition.now.inflowBySide, {}), number),
      written(countAt(edition.now.outflowBySide, {}), number),
      toWork(edition.now),
    ),
    figures: [
      ...ways.map(({ label, bySide }) => {
        const now = countAt(edition.now[bySide], {});
        const then = countAt(edition.then[bySide], {});
        return {
          label,
          value: written(now, number),
          change: `${writeChange(desk, now, then)}, ${t.comparedWith(written(then, number))}`,
          source: bySide,
        };
      }),
      {
        label: t.outflowToWork,
        value: toWork(edition.now),
        change: t.comparedWith(toWork(edition.then)),
        source: 'outflowToWork',
      },
    ],
    charts: ways.map((way) => ({ id: `flows-${way.id}`, chart: reasonChart(desk, way) })),
    sources: ['inflowByReason', 'outflowByReason', 'outflowToWork'],
  };
}

function reasonChart(desk: Desk, { label, byReason, dimension, title }: Way) {
  const { t, edition } = desk;
  const rowOf = (name: string, at: { readonly [key: string]: string }): Row => ({
    label: name,
    accent: false,
    now: countAt(edition.now[byReason], at),
    then: countAt(edition.then[byReason], at),
  });
  const rows = largestFirst(
    withFigures(
      groupsOf(desk, dimension).map(({ code, label: name }) => rowOf(name, { [dimension]: code })),
    ),
  );
  const first = rows[0];
  return comparisonBars(desk, {
    title: first?.now == null ? t.hiddenMessage : title(first.label),
    subtitle: t.perReason(label, periodName(desk, edition.period)),
    first: t.reason,
    rows,
    total: rowOf(t.total, {}),
  });
}
