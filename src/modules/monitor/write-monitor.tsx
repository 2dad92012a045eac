import type { SnapshotReader } from '#facts/reader.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { AreaShapes } from '#web/charts/content.ts';
import { Page } from '#web/page.tsx';
import { renderReport } from '#web/report/render.ts';
import type { Theme } from '#web/theme/theme.ts';
import type { Language } from '#web/words.ts';
import { choosePeriods, periodsOf } from './actions/keep-editions.ts';
import { type Edition, makeEdition } from './actions/make-edition.ts';
import { csvOf, jsonOf, reportOf } from './actions/write-files.ts';
import { periodName } from './chapters/blocks.ts';
import { deskOf } from './chapters/chapter.ts';
import { writeChapters } from './chapters/chapters.ts';
import { Monitor } from './pages/monitor.tsx';
import { words } from './words.ts';

export const monitorFormats = ['html', 'pdf', 'csv', 'json'] as const;
export type MonitorFormat = (typeof monitorFormats)[number];

type Order = {
  readonly period: string | undefined;
  readonly compared: string | undefined;
  readonly format: MonitorFormat;
  readonly language: Language;
  /** For `html`, whose one file carries its style. */
  readonly theme: Theme;
  readonly boundaries: AreaShapes;
};

/** The monitor of a snapshot as a file; the refusal is a sentence. The same snapshot gives the same bytes. */
export async function writeMonitor(
  reader: SnapshotReader,
  order: Order,
): Promise<Result<string | Uint8Array, string>> {
  const periods = periodsOf(reader);
  const chosen = choosePeriods({ period: order.period, compared: order.compared }, periods);
  if (!chosen.ok) {
    const [last, first] = [periods[0]?.id ?? '–', periods.at(-1)?.id ?? '–'];
    return refuse(words.noSuchPeriod.en(chosen.refusal.asked, first, last));
  }
  const edition = await makeEdition(
    reader,
    chosen.value.period,
    chosen.value.compared,
    order.boundaries,
  );
  if (!edition.ok) return refuse(words.notPublishable.en);
  return ok(await write(edition.value, order));
}

async function write(edition: Edition, order: Order): Promise<string | Uint8Array> {
  const { language } = order;
  switch (order.format) {
    case 'csv':
      return csvOf(edition, language);
    case 'json':
      return `${JSON.stringify(jsonOf(edition, language), null, 2)}\n`;
    case 'pdf': {
      const createdAt = Date.parse(edition.snapshot.takenAt);
      return renderReport(reportOf(edition, language), { createdAt });
    }
    case 'html':
      return htmlOf(edition, order);
  }
}

/** One file that opens anywhere: its style stands in it as data. */
async function htmlOf(edition: Edition, { language, theme }: Order): Promise<string> {
  const desk = deskOf(edition, language);
  const asData = ({ type, body }: Theme['stylesheet']) =>
    `data:${type.split(';')[0]};base64,${Buffer.from(body).toString('base64')}`;
  const frame = {
    language,
    theme: {
      ...theme,
      stylesheet: { ...theme.stylesheet, href: asData(theme.stylesheet) },
      icon: { ...theme.icon, href: asData(theme.icon) },
    },
    productName: 'Werkspoor',
    synthetic: edition.snapshot.synthetic,
    url: '/monitor',
    visitor: { signedIn: false },
    navigation: [],
    csrf: '',
  } as const;
  const page = (
    <Page
      frame={frame}
      title={desk.t.title(edition.period.id)}
      lead={desk.t.lead(periodName(desk, edition.period), periodName(desk, edition.compared))}
    >
      <Monitor desk={desk} chapters={writeChapters(desk)} periods={[]} />
    </Page>
  );
  return String(await page.toString());
}
