import { type Formatting, formatting } from '#web/formatting.ts';
import { accentSteps, colours, restSteps } from './colours.ts';
import type { Area, AreaMap } from './content.ts';
import { layOutMap, type MapLabel, type MapLayout } from './map-layout.ts';
import type { PlotLibrary } from './plot.ts';
import { widths } from './room.ts';
import { type ShareSteps, shareSteps } from './share-steps.ts';
import { type DrawingContext, svgElement } from './svg-element.ts';
import { textWidth } from './units.ts';

const width = widths.wide;
const margin = 44;
const keyHeight = 84;

/** Where it is much and where it is dense: size counts, depth of colour is the share. */
export function drawMap(plot: PlotLibrary, document: Document, chart: AreaMap): Element {
  const f = formatting(chart.language);
  const layout = layOutMap(chart, width, margin);
  const shares = chart.areas.flatMap(({ share }) => (share === null ? [] : [share]));
  const steps = shareSteps(shares.length > 0 ? shares : [0], f);
  const fill = (area: Area): string => fillOf(area, steps);
  const withShapes = layout.shapes.length > 0;
  return plot.plot({
    document,
    width,
    height: layout.height + keyHeight + (layout.shapes.length > 0 ? 20 : 0),
    margin: 0,
    className: 'ws-plot',
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    r: { type: 'identity' },
    marks: [
      withShapes
        ? shapesMark(layout, fill)
        : plot.dot(layout.circles, {
            x: 'x',
            y: 'y',
            r: 'r',
            fill: ({ area }: { area: Area }) => fill(area),
            stroke: ({ area }: { area: Area }) => outlineOf(area),
            strokeWidth: 1.25,
          }),
      plot.text(
        layout.labels.filter((label) => !onDark(label, steps)),
        {
          ...named,
          fill: colours.ink,
          stroke: colours.paper,
          strokeWidth: 3,
        },
      ),
      plot.text(
        layout.labels.filter((label) => onDark(label, steps)),
        {
          ...named,
          fill: colours.paper,
        },
      ),
      keyMark(chart, layout, steps, f),
    ],
  });
}

const named = { x: 'x', y: 'y', text: ({ area }: MapLabel) => area.label, fontSize: 12 };

/** The deepest of the four colours carries white letters. */
const onDark = ({ area, inside }: MapLabel, steps: ShareSteps): boolean =>
  inside && area.share !== null && steps.step(area.share) === 3;

const outlineOf = (area: Area): string => (area.accent ? colours.accent : colours.secondary);

function fillOf(area: Area, steps: ShareSteps): string {
  if (area.share === null) return colours.paper;
  const scale = area.accent ? accentSteps : restSteps;
  return scale[steps.step(area.share)] ?? colours.paper;
}

function shapesMark(layout: MapLayout, fill: (area: Area) => string) {
  return (
    _i: unknown,
    _s: unknown,
    _v: unknown,
    _d: unknown,
    context: DrawingContext,
  ): SVGElement => {
    const group = svgElement(context, 'g', {});
    const draw = (d: string, look: Readonly<Record<string, string>>) =>
      group.append(svgElement(context, 'path', { d, 'stroke-width': '1', ...look }));
    for (const path of layout.ground) draw(path, { fill: colours.programme, stroke: colours.grid });
    for (const { area, path } of layout.shapes) {
      draw(path, { fill: fill(area), stroke: colours.paper });
    }
    for (const path of layout.outlines) {
      draw(path, { fill: 'none', stroke: colours.ink, 'stroke-width': '1.75' });
    }
    return group;
  };
}

/** Under the map: what size and depth of colour mean, and what the accent marks. */
function keyMark(chart: AreaMap, layout: MapLayout, steps: ShareSteps, f: Formatting) {
  return (
    _i: unknown,
    _s: unknown,
    _v: unknown,
    _d: unknown,
    context: DrawingContext,
  ): SVGElement => {
    const group = svgElement(context, 'g', {});
    const top = layout.height + 14;
    const line = (text: string, x: number, y: number) =>
      group.append(svgElement(context, 'text', { ...small, x: `${x}`, y: `${y}` }, text));
    if (layout.shapes.length === 0) line(sizeSentence(chart, layout, f), 8, top);
    if (layout.outlines.length > 0) {
      const look = { x: '8', y: `${top - 10}`, width: '20', height: '12', fill: 'none' };
      const edge = { stroke: colours.ink, 'stroke-width': '1.75' };
      group.append(svgElement(context, 'rect', { ...look, ...edge }));
      line(chart.outlined?.label ?? '', 34, top);
    }
    line(`${chart.shareLabel}:`, 8, top + 24);
    const begin = 20 + Math.max(textWidth(chart.accentLabel), textWidth(restLabel(chart)));
    const boxes = [
      { label: chart.accentLabel, scale: accentSteps, outline: colours.accent },
      ...(chart.areas.every(({ accent }) => accent)
        ? []
        : [{ label: restLabel(chart), scale: restSteps, outline: colours.secondary }]),
    ];
    const source = chart.shapes?.find((shape) => shape.source !== undefined)?.source;
    if (source !== undefined) line(`${boundariesLabel(chart)}: ${source}`, 8, top + 86);
    for (const [row, { label, scale, outline }] of boxes.entries()) {
      const y = top + 34 + row * 20;
      line(label, 8, y + 11);
      for (const [position, text] of steps.labels.entries()) {
        const x = begin + position * 130;
        const look = { x: `${x}`, y: `${y}`, width: '20', height: '14', stroke: outline };
        group.append(svgElement(context, 'rect', { ...look, fill: scale[position] ?? '' }));
        line(text, x + 26, y + 11);
      }
    }
    return group;
  };
}

const boundariesLabel = (chart: AreaMap): string =>
  ({ nl: 'Grenzen', en: 'Boundaries' })[chart.language];

const restLabel = (chart: AreaMap): string => ({ nl: 'overig', en: 'other' })[chart.language];

/** The largest circle says how much it stands for: the others can be judged by it. */
function sizeSentence(chart: AreaMap, layout: MapLayout, f: Formatting): string {
  const largest = layout.circles.find(({ area }) => area.size !== null);
  const example = largest ? `${largest.area.label} ${f.number(largest.area.size ?? 0)}` : '';
  return chart.language === 'nl'
    ? `Grootte van de cirkel: ${chart.sizeLabel} (grootste: ${example})`
    : `Size of the circle: ${chart.sizeLabel} (largest: ${example})`;
}

const small = { 'font-size': '12', fill: colours.secondary };
