import { markup } from '#web/markup.ts';
import { renderReport } from '#web/report/render.ts';
import { type Language, languages } from '#web/words.ts';
import { deskOf } from '../chapters/chapter.ts';
import { EditionBody } from '../pages/edition-body.tsx';
import type { PublishedFile } from '../steering-store.ts';
import type { Edition } from './make-edition.ts';
import { csvOf, jsonOf } from './write-files.ts';
import { reportOf } from './write-report.ts';

/** Everything that is released of an edition, in both languages: what stands there cannot change any more. */
export async function freezeEdition(edition: Edition): Promise<readonly PublishedFile[]> {
  const files: PublishedFile[] = [];
  for (const language of languages) files.push(...(await filesIn(edition, language)));
  return files;
}

async function filesIn(edition: Edition, language: Language): Promise<readonly PublishedFile[]> {
  const page = await markup(<EditionBody desk={deskOf(edition, language)} />);
  const createdAt = Date.parse(edition.snapshot.takenAt);
  const pdf = await renderReport(reportOf(edition, language), { createdAt });
  const json = `${JSON.stringify(jsonOf(edition, language), null, 2)}\n`;
  return [
    { language, format: 'page', content: Buffer.from(page) },
    { language, format: 'pdf', content: Buffer.from(pdf) },
    { language, format: 'csv', content: Buffer.from(csvOf(edition, language)) },
    { language, format: 'json', content: Buffer.from(json) },
  ];
}
