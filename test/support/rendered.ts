import { JSDOM } from 'jsdom';

/** The markup of a part of a page that waits for nothing. */
export function markupOf(element: unknown): string {
  const markup = (element as { toString(): unknown }).toString();
  if (typeof markup !== 'string') throw new Error('this part is drawn asynchronously: await it');
  return markup;
}

/** The same as a document to look into. */
export const rendered = (element: unknown): Document =>
  new JSDOM(markupOf(element)).window.document;
