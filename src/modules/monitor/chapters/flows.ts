import type { BarChart } from '#web/charts/content.ts';
import { toWorkReasons } from '../actions/known-sums.ts';
import type { PeriodFigures } from '../actions/open-release.ts';
import { type Chapter, countAt, type Desk, groupsOf, valueAt } from './chapter.ts';
import { countFigure, valueFigure } from './key-figures.ts';
import { type Breakdown, breakdownOf, comparisonBars, rowAt, sorted, withFigures } from './rows.ts';
import { against, ifShown, join, largestSentence, periodName } from './sentences.ts';

/** Who came and who left, and why. */
export function flowChapter(desk: Desk): Chapter {
  const { t } = desk;
  return {
    id: 'flows',
    title: t.flowTitle,
    message: join(desk, [flowSentence(desk), toWorkSentence(desk)]),
    figures: [
      countFigure(desk, 'inflowBySide', t.inflow, {}),
      countFigure(desk, 'outflowBySide', t.outflow, {}),
      valueFigure(desk, 'outflowToWork', t.outflowToWork, {}),
    ],
    charts: [
      ...reasonBars(desk, 'inflowByReason').map((chart) => ({ id: 'flows-inflow', chart })),
      ...reasonBars(desk, 'outflowByReason').map((chart) => ({ id: 'flows-outflow', chart })),
    ],
    sources: ['inflowByReason', 'outflowByReason', 'outflowToWork'],
  };
}

/** Inflow and outflow as text; nothing when one of them is hidden. */
function flowsOf({ f }: Desk, { inflowBySide, outflowBySide }: PeriodFigures) {
  const [inflow, outflow] = [countAt(inflowBySide, {}), countAt(outflowBySide, {})];
  if (inflow === null || outflow === null) return undefined;
  return [f.number(inflow), f.number(outflow)] as const;
}

function flowSentence(desk: Desk): string | undefined {
  const { t, edition } = desk;
  const [now, then] = [flowsOf(desk, edition.now), flowsOf(desk, edition.then)];
  if (now === undefined) return oneFlowSentence(desk);
  const before =
    then === undefined ? '' : t.flowBefore(periodName(desk, edition.compared), ...then);
  return t.flowMessage(periodName(desk, edition.period), ...now, before);
}

function oneFlowSentence({ t, f, edition }: Desk): string | undefined {
  const { inflowBySide, outflowBySide } = edition.now;
  const period = t.periodName(edition.period.number, edition.period.year);
  return (
    ifShown(countAt(inflowBySide, {}), (count) => t.inflowOnly(period, f.number(count))) ??
    ifShown(countAt(outflowBySide, {}), (count) => t.outflowOnly(period, f.number(count)))
  );
}

function toWorkSentence(desk: Desk): string | undefined {
  const { t, f, edition } = desk;
  const then = ifShown(valueAt(edition.then.outflowToWork, {}), (share) => f.share(share));
  const isNamed =
    flowsOf(desk, edition.now) !== undefined && flowsOf(desk, edition.then) !== undefined;
  const when = isNamed ? undefined : t.inPeriod(periodName(desk, edition.compared));
  return ifShown(valueAt(edition.now.outflowToWork, {}), (share) =>
    t.toWorkMessage(f.share(share), against(desk, f.share(share), then, when)),
  );
}

function reasonBars(desk: Desk, name: 'inflowByReason' | 'outflowByReason'): readonly BarChart[] {
  const { t, edition } = desk;
  const isInflow = name === 'inflowByReason';
  const breakdown = sorted(
    isInflow ? breakdownOf(desk, name, 'inflow_reason') : outflowBreakdown(desk),
  );
  const said = {
    title: largestSentence(desk, breakdown, isInflow ? t.inflowChart : t.outflowChart),
    subtitle: (isInflow ? t.inflowSubtitle : t.outflowSubtitle)(periodName(desk, edition.period)),
    first: t.reason,
    reference: periodName(desk, edition.compared),
  };
  return comparisonBars(desk, said, breakdown);
}

/**
 * The share that goes to work is shown too, so of its two reasons a small one can only be hidden together
 * with the large one. Then work is one row: its count is the one that is shown with the share.
 */
function outflowBreakdown(desk: Desk): Breakdown {
  const plain = breakdownOf(desk, 'outflowByReason', 'outflow_reason');
  const rows = toWorkReasons.map((code) =>
    rowAt(desk, 'outflowByReason', code, { outflow_reason: code }),
  );
  if (rows.every(({ now, then }) => now !== null && then !== null)) return plain;
  const others = groupsOf(desk, 'outflow_reason')
    .filter(({ code }) => !toWorkReasons.includes(code))
    .map(({ code, label }) => rowAt(desk, 'outflowByReason', label, { outflow_reason: code }));
  const work = rowAt(desk, 'outflowToWork', desk.t.toWork, {});
  return { rows: withFigures([work, ...others]), total: plain.total };
}
