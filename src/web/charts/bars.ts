import { formatting } from '#web/formatting.ts';
import { houseWords } from '#web/house-words.ts';
import { colours } from './colours.ts';
import type { BarChart } from './content.ts';
import type { PlotLibrary } from './plot.ts';
import { type DrawingContext, svgElement } from './svg-element.ts';
import { textWidth, unitFormat } from './units.ts';

const width = 760;
const barHeight = 20;
const slimRow = 28;
const widestLabel = 250;
/** Plot breaks lines by the widths of Helvetica; our widest font takes this much more. */
const plotNarrower = 1.2;

/** Lying bars from zero, the value at their end: no axis is needed then. */
export function drawBars(plot: PlotLibrary, document: Document, chart: BarChart): Element {
  if (chart.bars.length === 0) throw new Error(`no bars: ${chart.title}`);
  const write = unitFormat(chart.unit, formatting(chart.language));
  const shown = chart.bars.map((bar, position) => ({
    ...bar,
    position,
    text: bar.value === null ? houseWords.notShown[chart.language] : write(bar.value),
  }));
  const reach = shown.flatMap((bar) => [
    bar.value ?? 0,
    bar.reference ?? 0,
    bar.interval?.low ?? 0,
    bar.interval?.high ?? 0,
  ]);
  const lowest = Math.min(0, ...reach);
  const labelWidth = Math.max(...shown.map(({ label }) => textWidth(label)));
  const lines = Math.ceil((labelWidth * plotNarrower) / widestLabel);
  const rowHeight = Math.max(slimRow, lines * 15 + 8);
  const valueWidth = Math.max(...shown.map(({ text }) => textWidth(text)));
  const ends = (bar: (typeof shown)[number]): number =>
    Math.max(bar.value ?? 0, bar.interval?.high ?? 0, bar.reference ?? 0, 0);
  const marginTop = chart.reference === undefined ? 4 : 28;
  return plot.plot({
    document,
    width,
    height: marginTop + 6 + rowHeight * shown.length,
    marginTop,
    marginBottom: 6,
    marginLeft: Math.min(widestLabel, labelWidth) + 12,
    marginRight: valueWidth + 12,
    className: 'ws-plot',
    x: { domain: [lowest, Math.max(0, ...reach) || 1], axis: null },
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
        {
          x: 'value',
          y: 'position',
          fill: (bar: { accent: boolean }) => (bar.accent ? colours.accent : colours.rest),
        },
      ),
      plot.ruleX([0], { stroke: colours.secondary }),
      plot.ruleY(
        shown.filter(({ interval }) => interval !== undefined),
        {
          x1: (bar: (typeof shown)[number]) => bar.interval?.low ?? 0,
          x2: (bar: (typeof shown)[number]) => bar.interval?.high ?? 0,
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
        x: ends,
        y: 'position',
        text: 'text',
        textAnchor: 'start',
        dx: 6,
        fontSize: 13,
        fill: colours.ink,
      }),
      chart.reference === undefined ? null : referenceKey(chart.reference),
    ],
  });
}

/** The small line, and beside it what it stands for, above the bars. */
function referenceKey(label: string) {
  return (
    _index: unknown,
    _scales: unknown,
    _values: unknown,
    { marginLeft }: { readonly marginLeft: number },
    context: DrawingContext,
  ): SVGElement => {
    const group = svgElement(context, 'g', {});
    const line = { d: `M${marginLeft + 4},6v14`, stroke: colours.ink, 'stroke-width': '2.5' };
    const text = { x: `${marginLeft + 12}`, y: '17', 'font-size': '13', fill: colours.secondary };
    group.append(svgElement(context, 'path', line), svgElement(context, 'text', text, label));
    return group;
  };
}
