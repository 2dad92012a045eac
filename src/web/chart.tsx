import { raw } from 'hono/html';
import type { ChartContent } from '#web/charts/content.ts';
import { drawChart } from '#web/charts/draw.ts';
import { houseWords } from '#web/house-words.ts';
import { PlainTableView } from '#web/plain-table.tsx';
import { ScrollRegion } from '#web/scroll-region.tsx';
import { pick } from '#web/words.ts';

type ChartProps = {
  /** Unique on the page; also its address. */
  readonly id: string;
  readonly chart: ChartContent;
};

/**
 * The message, what it is about, the drawing, and its figures as a table that opens without script. It is
 * drawn for a wide and for a narrow window; the style sheet shows the one that fits, to everybody.
 */
export async function Chart({ id, chart }: ChartProps) {
  const t = pick(houseWords, chart.language);
  const wide = await drawChart(`${id}-drawing`, chart);
  const narrow = await drawChart(`${id}-narrow`, chart, 'narrow');
  return (
    <figure class="ws-chart" id={id}>
      <figcaption>
        <p class="ws-chart__title" id={`${id}-title`}>
          {chart.title}
        </p>
        <p class="ws-chart__subtitle" id={`${id}-subtitle`}>
          {chart.subtitle}
        </p>
      </figcaption>
      <ScrollRegion class="ws-chart__drawing" labelledBy={`${id}-title ${id}-subtitle`}>
        <div class="ws-chart__wide">{raw(wide)}</div>
        <div class="ws-chart__narrow">{raw(narrow)}</div>
      </ScrollRegion>
      <details class="ws-chart__table">
        <summary>
          {t.asTable}
          <span class="ws-visually-hidden">: {chart.table.caption}</span>
        </summary>
        <PlainTableView id={`${id}-table`} table={chart.table} empty={t.noFigures} />
      </details>
    </figure>
  );
}
