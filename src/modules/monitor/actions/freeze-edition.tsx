import { markup } from '#web/markup.ts';
import { type Language, languages } from '#web/words.ts';
import { deskOf } from '../chapters/chapter.ts';
import { EditionBody } from '../pages/edition-body.tsx';
import type { PublishedFile } from '../steering-store.ts';
import type { Edition } from './make-edition.ts';
import { csvOf, jsonFileOf } from './write-files.ts';
import { pdfOf } from './write-report.ts';

/** Everything that is released of an edition, in both languages: what stands there cannot change any more. */
export async function freezeEdition(edition: Edition): Promise<readonly PublishedFile[]> {
  const files: PublishedFile[] = [];
  for (const language of languages) files.push(...(await filesIn(edition, language)));
  return files;
}

async function filesIn(edition: Edition, language: Language): Promise<readonly PublishedFile[]> {
  return [
    { language, format: 'page', content: await frozenPage(edition, language) },
    { language, format: 'pdf', content: Buffer.from(await pdfOf(edition, language)) },
    { language, format: 'csv', content: Buffer.from(csvOf(edition, language)) },
    { language, format: 'json', content: Buffer.from(jsonFileOf(edition, language)) },
  ];
}

/** What is read on screen. */
export const frozenPage = async (edition: Edition, language: Language): Promise<Buffer> =>
  Buffer.from(await markup(<EditionBody desk={deskOf(edition, language)} />));
