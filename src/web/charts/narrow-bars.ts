import { colours } from './colours.ts';
import type { BarChart } from './content.ts';
import type { PlotLibrary } from './plot.ts';
import { widths } from './room.ts';
import { barKey, colourOf, endOf, plotNarrower, reachOf, type ShownBar } from './shown-bars.ts';
import { textWidth } from './units.ts';

const lineHeight = 16;
const barHeight = 14;
const gap = 10;

/** A bar with its place from above, in pixels; its name stands over it. */
type Placed = ShownBar & { readonly top: number; readonly barTop: number; readonly bottom: number };

/** Each name over its bar, so that bars have the whole width of a phone. */
export function drawNarrowBars(
  plot: PlotLibrary,
  document: Document,
  chart: BarChart,
  shown: readonly ShownBar[],
): Element {
  const width = widths.narrow;
  const key = barKey(chart);
  const marginTop = key === undefined ? 2 : 28;
  const placed = placeFrom(marginTop, width, shown);
  const valueWidth = Math.max(...shown.map(({ text }) => textWidth(text)));
  const middle = ({ barTop, bottom }: Placed): number => (barTop + bottom) / 2;
  const drawn = placed.filter(({ value }) => value !== null);
  return plot.plot({
    document,
    width,
    height: (placed.at(-1)?.bottom ?? marginTop) + 6,
    margin: 0,
    marginLeft: 1,
    marginRight: valueWidth + 8,
    className: 'ws-plot',
    x: { domain: reachOf(shown), axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      plot.text(placed, {
        frameAnchor: 'left',
        y: 'top',
        text: 'label',
        textAnchor: 'start',
        lineAnchor: 'top',
        lineWidth: width / 13 / plotNarrower,
        lineHeight: lineHeight / 13,
        fontSize: 13,
        fill: colours.ink,
      }),
      plot.rect(drawn, {
        x1: 0,
        x2: 'value',
        y1: 'barTop',
        y2: 'bottom',
        fill: colourOf,
      }),
      ...placed.map(({ barTop, bottom }) =>
        plot.ruleX([0], { y1: barTop, y2: bottom, stroke: colours.secondary }),
      ),
      plot.ruleY(
        placed.filter(({ interval }) => interval !== undefined),
        {
          x1: ({ interval }: Placed) => interval?.low ?? 0,
          x2: ({ interval }: Placed) => interval?.high ?? 0,
          y: middle,
          stroke: colours.ink,
          strokeWidth: 1.5,
        },
      ),
      plot.ruleX(
        placed.filter(({ reference }) => typeof reference === 'number'),
        { x: 'reference', y1: 'barTop', y2: 'bottom', stroke: colours.ink, strokeWidth: 2.5 },
      ),
      plot.text(placed, {
        x: endOf,
        y: middle,
        text: 'text',
        textAnchor: 'start',
        dx: 5,
        fontSize: 13,
        fill: colours.ink,
      }),
      key,
    ],
  });
}

function placeFrom(begin: number, width: number, shown: readonly ShownBar[]): readonly Placed[] {
  let top = begin;
  return shown.map((bar) => {
    const lines = Math.ceil(textWidth(bar.label) / width);
    const barTop = top + lines * lineHeight + 1;
    const placed = { ...bar, top, barTop, bottom: barTop + barHeight };
    top = placed.bottom + gap;
    return placed;
  });
}
