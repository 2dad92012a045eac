import type { SnapshotReader } from '#facts/reader.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { AreaShapes } from '#web/charts/content.ts';
import { markup } from '#web/markup.ts';
import type { Theme } from '#web/theme/theme.ts';
import type { Language } from '#web/words.ts';
import { editionsOf } from './actions/keep-editions.ts';
import type { Edition } from './actions/make-edition.ts';
import { sayRefusal } from './actions/say-refusal.ts';
import { csvOf, jsonFileOf } from './actions/write-files.ts';
import { pdfOf } from './actions/write-report.ts';
import { deskOf } from './chapters/chapter.ts';
import { StandingAlone } from './pages/standing-alone.tsx';
import type { LoadedFigures } from './rules/loaded-figures.ts';

export const monitorFormats = ['html', 'pdf', 'csv', 'json'] as const;
export type MonitorFormat = (typeof monitorFormats)[number];

type Order = {
  /** As `2024T1`; without it the newest. */
  readonly period: string | undefined;
  /** Without it the same four months of the year before. */
  readonly compared: string | undefined;
  readonly format: MonitorFormat;
  readonly language: Language;
  /** For `html`, whose one file carries its style. */
  readonly theme: Theme;
  readonly boundaries: AreaShapes;
  /** Without it what comes with the product. */
  readonly loaded?: LoadedFigures;
};

/** The monitor of a snapshot as a file; the refusal is a sentence. The same snapshot gives the same bytes. */
export async function writeMonitor(
  reader: SnapshotReader,
  order: Order,
): Promise<Result<string | Uint8Array, string>> {
  const editions = editionsOf(reader, order.boundaries, order.loaded);
  const chosen = editions.choose({ period: order.period, compared: order.compared });
  if (!chosen.ok) {
    const { referenceDate } = reader.manifest;
    return refuse(sayRefusal(chosen.refusal, editions.choices, referenceDate, 'en'));
  }
  const { period, compared } = chosen.value;
  return ok(await write(await editions.edition(period, compared), order));
}

async function write(
  edition: Edition,
  { format, language, theme }: Order,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'csv':
      return csvOf(edition, language);
    case 'json':
      return jsonFileOf(edition, language);
    case 'pdf':
      return pdfOf(edition, language);
    case 'html': {
      const page = <StandingAlone desk={deskOf(edition, language)} theme={theme} />;
      return markup(page);
    }
  }
}
