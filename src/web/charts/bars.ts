import { formatting } from '#web/formatting.ts';
import { houseWords } from '#web/house-words.ts';
import { colours } from './colours.ts';
import type { BarChart } from './content.ts';
import { drawNarrowBars } from './narrow-bars.ts';
import type { PlotLibrary } from './plot.ts';
import { type Room, widths } from './room.ts';
import { barKey, colourOf, endOf, plotNarrower, reachOf, type ShownBar } from './shown-bars.ts';
import { textWidth, unitFormat } from './units.ts';

const barHeight = 20;
const slimRow = 28;
const widestLabel = 250;
/** Lying bars from zero, the value at their end: no axis is needed then. */
export function drawBars(
  plot: PlotLibrary,
  document: Document,
  chart: BarChart,
  room: Room,
): Element {
  if (chart.bars.length === 0) throw new Error(`no bars: ${chart.title}`);
  const write = unitFormat(chart.unit, formatting(chart.language));
  const shown = chart.bars.map((bar, position) => ({
    ...bar,
    position,
    text: bar.value === null ? houseWords.notShown[chart.language] : write(bar.value),
  }));
  return room === 'wide'
    ? drawWideBars(plot, document, chart, shown)
    : drawNarrowBars(plot, document, chart, shown);
}

/** Each name before its bar. */
function drawWideBars(
  plot: PlotLibrary,
  document: Document,
  chart: BarChart,
  shown: readonly ShownBar[],
): Element {
  const labelWidth = Math.max(...shown.map(({ label }) => textWidth(label)));
  const lines = Math.ceil((labelWidth * plotNarrower) / widestLabel);
  const rowHeight = Math.max(slimRow, lines * 15 + 8);
  const valueWidth = Math.max(...shown.map(({ text }) => textWidth(text)));
  const key = barKey(chart);
  const marginTop = key === undefined ? 4 : 28;
  return plot.plot({
    document,
    width: widths.wide,
    height: marginTop + 6 + rowHeight * shown.length,
    marginTop,
    marginBottom: 6,
    marginLeft: Math.min(widestLabel, labelWidth) + 12,
    marginRight: valueWidth + 12,
    className: 'ws-plot',
    x: { domain: reachOf(shown), axis: null },
    y: {
      type: 'band',
      domain: shown.map(({ position }) => position),
      padding: 1 - barHeight / rowHeight,
    },
    marks: [
      plot.axisY({
        tickSize: 0,
        tickFormat: (position: number) => shown[position]?.label ?? '',
        lineWidth: widestLabel / 13 / plotNarrower,
        fontSize: 13,
        color: colours.ink,
        label: null,
      }),
      plot.barX(
        shown.filter(({ value }) => value !== null),
        { x: 'value', y: 'position', fill: colourOf },
      ),
      plot.ruleX([0], { stroke: colours.secondary }),
      plot.ruleY(
        shown.filter(({ interval }) => interval !== undefined),
        {
          x1: ({ interval }: ShownBar) => interval?.low ?? 0,
          x2: ({ interval }: ShownBar) => interval?.high ?? 0,
          y: 'position',
          stroke: colours.ink,
          strokeWidth: 1.5,
        },
      ),
      plot.tickX(
        shown.filter(({ reference }) => typeof reference === 'number'),
        { x: 'reference', y: 'position', stroke: colours.ink, strokeWidth: 2.5 },
      ),
      plot.text(shown, {
        x: endOf,
        y: 'position',
        text: 'text',
        textAnchor: 'start',
        dx: 6,
        fontSize: 13,
        fill: colours.ink,
      }),
      key,
    ],
  });
}
