import { colours } from './colours.ts';
import type { Bar, BarChart } from './content.ts';
import { type DrawingContext, svgElement } from './svg-element.ts';
import { textWidth } from './units.ts';

/** Plot breaks lines by the widths of Helvetica; our widest font takes this much more. */
export const plotNarrower = 1.2;

/** A bar with the text at its end, in the order of the chart. */
export type ShownBar = Bar & { readonly position: number; readonly text: string };

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
