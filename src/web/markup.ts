import { html } from 'hono/html';
import type { Child } from 'hono/jsx';

/** The text of a part of a page, once all that it waits for (charts) has been drawn. */
export const markup = async (part: Child): Promise<string> => {
  const text: { toString(): string } = await html`${part}`;
  return text.toString();
};
