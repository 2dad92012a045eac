import { drawBars } from './bars.ts';
import { colours } from './colours.ts';
import type { AreaMap, BarChart, ChartContent } from './content.ts';
import { drawLines } from './lines.ts';
import { drawMap } from './map.ts';
import { getWorkshop, type PlotLibrary } from './plot.ts';
import type { Room } from './room.ts';
import { svgElement } from './svg-element.ts';

/**
 * The drawing as SVG that stands alone: the same in a page and in a PDF. It has a role, a title and a
 * description, its namespace (Typst needs it), and no style of its own (the content security policy
 * blocks it).
 *
 * @param id unique on the page: names the title and description
 */
export async function drawChart(
  id: string,
  chart: ChartContent,
  room: Room = 'wide',
): Promise<string> {
  const { plot, document, serialize } = await getWorkshop();
  const drawing = drawingOf(plot, document, chart, room);
  for (const style of drawing.querySelectorAll('style')) style.remove();
  for (const element of [drawing, ...drawing.querySelectorAll('*')]) plain(element);
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-labelledby', `${id}-title ${id}-description`);
  drawing.setAttribute('font-family', "system-ui, 'DejaVu Sans', sans-serif");
  drawing.setAttribute('fill', colours.ink);
  drawing.prepend(
    svgElement({ document }, 'title', { id: `${id}-title` }, chart.title),
    svgElement({ document }, 'desc', { id: `${id}-description` }, chart.alternative),
  );
  return serialize(drawing);
}

function drawingOf(
  plot: PlotLibrary,
  document: Document,
  chart: ChartContent,
  room: Room,
): Element {
  switch (chart.kind) {
    case 'lines':
      return drawLines(plot, document, chart, room);
    case 'bars':
      return drawBars(plot, document, chart, room);
    case 'map':
      return room === 'wide'
        ? drawMap(plot, document, chart)
        : drawBars(plot, document, areasAsBars(chart), room);
  }
}

/** A phone has no room for a map with names: there the areas stand beneath each other, largest first. */
const areasAsBars = ({ areas, ...chart }: AreaMap): BarChart => ({
  ...chart,
  kind: 'bars',
  unit: 'number',
  bars: areas
    .toSorted((one, other) => (other.size ?? -1) - (one.size ?? -1))
    .map(({ label, accent, size }) => ({ label, accent, value: size })),
  accentLabel: chart.accentLabel,
});

/** Plot's parts name themselves to assistive technology; here the drawing as a whole is one image. */
function plain(element: Element): void {
  for (const name of element.getAttributeNames()) {
    if (name === 'style' || name === 'class' || name.startsWith('aria-'))
      element.removeAttribute(name);
    else if (element.getAttribute(name)?.includes('var(')) element.removeAttribute(name);
  }
}
