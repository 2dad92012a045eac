import { formatting } from '#web/formatting.ts';
import { houseWords } from '#web/house-words.ts';
import { colours } from './colours.ts';
import type { Bar, BarChart } from './content.ts';
import { drawNarrowBars } from './narrow-bars.ts';
import type { PlotLibrary } from './plot.ts';
import { type Room, widths } from './room.ts';
import { type DrawingContext, svgElement } from './svg-element.ts';
import { textWidth, unitFormat } from './units.ts';

const barHeight = 20;
const slimRow = 28;
const widestLabel = 250;
/** Plot breaks lines by the widths of Helvetica; our widest font takes this much more. */
export const plotNarrower = 1.2;

/** A bar with the text at its end, in the order of the chart. */
export type ShownBar = Bar & { readonly position: number; readonly text: string };

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

/** From the lowest to the highest that is drawn, zero among them. */
export function reachOf(bars: readonly ShownBar[]): [number, number] {
  const reach = bars.flatMap(({ value, reference, interval }) => [
    value ?? 0,
    reference ?? 0,
    interval?.low ?? 0,
    interval?.high ?? 0,
  ]);
  return [Math.min(0, ...reach), Math.max(0, ...reach) || 1];
}

/** Where a bar ends with all that belongs to it: its text begins there. */
export const endOf = ({ value, reference, interval }: ShownBar): number =>
  Math.max(value ?? 0, interval?.high ?? 0, reference ?? 0, 0);

export const colourOf = ({ accent }: ShownBar): string => (accent ? colours.accent : colours.rest);

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

/** Above the bars what the small line stands for, and what the accent marks; nothing when both are plain. */
export function barKey({ reference, accentLabel }: BarChart) {
  if (reference === undefined && accentLabel === undefined) return undefined;
  return (
    _index: unknown,
    _scales: unknown,
    _values: unknown,
    { marginLeft }: { readonly marginLeft: number },
    context: DrawingContext,
  ): SVGElement => {
    const group = svgElement(context, 'g', {});
    const write = (text: string, x: number) => {
      const look = { x: `${x}`, y: '17', 'font-size': '13', fill: colours.secondary };
      group.append(svgElement(context, 'text', look, text));
      return x + textWidth(text) + 12;
    };
    let at = marginLeft + 4;
    if (reference !== undefined) {
      const look = { d: `M${at},6v14`, stroke: colours.ink, 'stroke-width': '2.5' };
      group.append(svgElement(context, 'path', look));
      at = write(reference, at + 8);
    }
    if (accentLabel !== undefined) {
      const look = { x: `${at}`, y: '7', width: '14', height: '12', fill: colours.accent };
      group.append(svgElement(context, 'rect', look));
      write(accentLabel, at + 20);
    }
    return group;
  };
}
