import { formatting } from '#web/formatting.ts';
import { colours } from './colours.ts';
import type { Line, LineChart, Point } from './content.ts';
import type { PlotLibrary } from './plot.ts';
import { type Room, widths } from './room.ts';
import { type DrawingContext, svgElement } from './svg-element.ts';
import { monthTicks } from './time.ts';
import { textWidth, tickFormat } from './units.ts';

const heights: Readonly<Record<Room, number>> = { wide: 340, narrow: 250 };
/** Years at the axis: as many as have room. */
const mostTicks: Readonly<Record<Room, number>> = { wide: 10, narrow: 5 };
const lineHeight = 16;

/**
 * One line a series, its name at its end; the first lines lie below, the accent on top. Where room is
 * narrow the names stand over the lines, not beside them.
 */
export function drawLines(
  plot: PlotLibrary,
  document: Document,
  chart: LineChart,
  room: Room,
): Element {
  const f = formatting(chart.language);
  const { programme, target } = chart;
  const domain = valueDomain(chart);
  const ticks = tickFormat(chart.unit, domain[1] - domain[0], f);
  const valueTicks = chart.scale ? wholeNumbers(chart.scale) : 6;
  const named = [
    ...chart.lines,
    ...(target ? [{ label: target.label, accent: false, points: target.points }] : []),
  ];
  const days = named.flatMap((line) => line.points.map(({ at }) => at)).sort();
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) throw new Error(`no points: ${chart.title}`);
  // The accent's name is bold, and wider.
  const labelWidth = Math.max(
    ...named.map(({ label, accent }) => textWidth(label) * (accent ? 1.12 : 1)),
  );
  const marginLeft = 12 + Math.max(...domain.map((value) => textWidth(ticks(value))));
  const inOrder = chart.lines.toSorted((a, b) => Number(a.accent) - Number(b.accent));
  return plot.plot({
    document,
    width: widths[room],
    height: heights[room],
    marginLeft,
    marginRight: room === 'wide' ? Math.min(280, 16 + labelWidth) : 6,
    marginTop: programme ? 26 : 14,
    marginBottom: 30,
    className: 'ws-plot',
    x: { type: 'utc', domain: [dateOf(first), dateOf(last)] },
    y: { domain, nice: chart.scale === undefined },
    marks: [
      programme &&
        plot.rectX([programme], {
          x1: () => dateOf(later(programme.from, first)),
          x2: () => dateOf(earlier(programme.until, last)),
          fill: colours.programme,
        }),
      programme &&
        plot.text([programme], {
          x: () => dateOf(later(programme.from, first)),
          frameAnchor: 'top',
          dy: -12,
          textAnchor: 'start',
          text: 'label',
          fontSize: 13,
          fill: colours.secondary,
        }),
      plot.gridY({ ticks: valueTicks, stroke: colours.grid, strokeOpacity: 1 }),
      plot.axisY({
        ticks: valueTicks,
        tickSize: 0,
        tickFormat: chart.scale ? String : ticks,
        fontSize: 13,
        color: colours.secondary,
        label: null,
      }),
      plot.axisX({
        ticks: thinned(monthTicks(first, last), mostTicks[room]).map(dateOf),
        tickFormat: (date: Date) =>
          chart.yearsSince === undefined
            ? shortMonth(date, chart.language)
            : yearsSince(date, chart.yearsSince),
        tickSize: 4,
        fontSize: 13,
        color: colours.secondary,
        label: null,
      }),
      domain[0] <= 0 ? plot.ruleY([0], { stroke: colours.secondary }) : null,
      ...inOrder.flatMap((line) => lineMarks(plot, line, chart.scale !== undefined)),
      target &&
        plot.lineY(target.points, {
          x: (point: Point) => dateOf(point.at),
          y: (point: Point) => point.value ?? Number.NaN,
          stroke: colours.ink,
          strokeWidth: 1.75,
          strokeDasharray: '6 4',
        }),
      endLabels(named, room),
    ],
  });
}

const colourOf = (line: { readonly accent: boolean }): string =>
  line.accent ? colours.accent : colours.rest;

function lineMarks(plot: PlotLibrary, line: Line, dots: boolean) {
  return [
    ...(line.bands ?? []).map((band) =>
      plot.areaY(band, {
        x: ({ at }: { at: string }) => dateOf(at),
        y1: 'low',
        y2: 'high',
        fill: colourOf(line),
        fillOpacity: 0.18,
      }),
    ),
    plot.lineY(line.points, {
      x: (point: Point) => dateOf(point.at),
      y: (point: Point) => point.value ?? Number.NaN,
      stroke: colourOf(line),
      strokeWidth: line.label === '' ? 0.75 : line.accent ? 3 : 2,
    }),
    ...(dots
      ? [
          plot.dot(line.points, {
            x: (point: Point) => dateOf(point.at),
            y: (point: Point) => point.value ?? Number.NaN,
            fill: colourOf(line),
            r: 4,
          }),
        ]
      : []),
  ];
}

type Named = Pick<Line, 'label' | 'accent' | 'points'>;
type Scales = { readonly x?: (date: Date) => number; readonly y?: (value: number) => number };

/** Labels at the lines' ends, moved apart where lines end close together. */
function endLabels(lines: readonly Named[], room: Room) {
  return (
    _index: unknown,
    scales: object,
    _values: unknown,
    dimensions: { readonly width: number; readonly marginRight: number; readonly height: number },
    context: DrawingContext,
  ): SVGElement => {
    const { y } = scales as Scales;
    const group = svgElement(context, 'g', {});
    if (y === undefined) throw new Error('a chart of lines without a vertical scale');
    const ends = lines
      .filter(({ label }) => label !== '')
      .flatMap((line) => {
        const end = line.points.findLast(({ value }) => value !== null);
        return typeof end?.value === 'number' ? [{ line, at: y(end.value) }] : [];
      });
    for (const { item, at } of apart(ends.map(({ line, at }) => ({ item: line, at })))) {
      const end = dimensions.width - dimensions.marginRight;
      const place =
        room === 'wide'
          ? { x: `${end + 8}`, y: `${Math.round(at)}` }
          : { ...overLine, x: `${end}`, y: `${Math.round(at) - 9}` };
      const look = {
        ...place,
        dy: '0.32em',
        'font-size': '13',
        'font-weight': item.accent ? '700' : '400',
        fill: item.accent ? colours.accent : colours.secondary,
      };
      group.append(svgElement(context, 'text', look, item.label));
    }
    return group;
  };
}

/** A light edge keeps a name apart from a line that passes behind it. */
const overLine = {
  'text-anchor': 'end',
  stroke: colours.paper,
  'stroke-width': '3',
  'paint-order': 'stroke',
} as const;

/** Every so many of the ticks, so that no more than `most` are left. */
const thinned = <Tick>(ticks: readonly Tick[], most: number): readonly Tick[] => {
  const step = Math.ceil(ticks.length / most);
  return ticks.filter((_, index) => index % step === 0);
};

/** Moves places (in pixels, downwards) apart to one line of text, as little as possible, in order. */
export function apart<Item>(
  places: readonly { readonly item: Item; readonly at: number }[],
): readonly { readonly item: Item; readonly at: number }[] {
  const placed: { item: Item; at: number }[] = [];
  for (const place of places.toSorted((a, b) => a.at - b.at)) {
    placed.push({ ...place });
    for (let upper = placed.length - 1; upper > 0; upper -= 1) {
      const above = placed[upper - 1];
      const below = placed[upper];
      if (!above || !below || below.at - above.at >= lineHeight) break;
      const shortage = lineHeight - (below.at - above.at);
      if (upper === placed.length - 1) below.at += shortage / 2;
      above.at = below.at - lineHeight;
    }
  }
  return placed;
}

/** Lowest and highest of all that is drawn; zero belongs to it when the axis starts there. */
function valueDomain(chart: LineChart): [number, number] {
  if (chart.scale) return [...chart.scale];
  const points = [...chart.lines.flatMap((line) => line.points), ...(chart.target?.points ?? [])];
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const edges = chart.lines.flatMap(
    (line) => line.bands?.flat().flatMap(({ low, high }) => [low, high]) ?? [],
  );
  const all = [...values, ...edges, ...(chart.fromZero ? [0] : [])];
  if (all.length === 0) return [0, 1];
  const low = Math.min(...all);
  const high = Math.max(...all);
  return low === high ? [Math.min(low, 0), Math.max(high, 1)] : [low, high];
}

const wholeNumbers = ([lowest, highest]: readonly [number, number]): readonly number[] =>
  Array.from({ length: highest - lowest + 1 }, (_, above) => lowest + above);

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
const later = (one: string, other: string): string => (one > other ? one : other);
const earlier = (one: string, other: string): string => (one < other ? one : other);

/** 0, 1, 2 on the days a whole number of years later; nothing between. */
const yearsSince = (date: Date, since: string): string =>
  date.getUTCMonth() === dateOf(since).getUTCMonth()
    ? String(date.getUTCFullYear() - dateOf(since).getUTCFullYear())
    : '';

function shortMonth(date: Date, language: LineChart['language']): string {
  if (date.getUTCMonth() === 0) return String(date.getUTCFullYear());
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    month: 'short',
    timeZone: 'UTC',
  }).format(date);
}
