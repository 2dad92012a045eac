import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { axeViolations, mouseOnly, overflowsAt, type Visitor } from './browser.ts';

export interface Walk {
  /** The kinds of pages that were seen, as routes. */
  readonly kinds: readonly string[];
  /** `path: what is wrong`. */
  readonly faults: readonly string[];
}

/** The routes that name a record or a definition, as docs/access-matrix.md has them: `/clients/:number`. */
const routes = readFileSync('docs/access-matrix.md', 'utf8')
  .split('\n')
  .flatMap((line) => /^\| GET (\S*:\S*) \|/.exec(line)?.[1] ?? [])
  .map((route) => ({ route, shape: new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`) }));

/** What two clients have in common is their page, and two definitions theirs: one of each is looked at. */
export const kindOf = (path: string): string =>
  routes.find(({ shape }) => shape.test(path))?.route ?? path;

/**
 * Follows the links of the page like somebody who reads everything, one page of each kind, and looks
 * at each: does it answer, is it accessible, does it fit a phone, does it say the same without script. A kind that
 * is in `looked` was looked at for another role: there it only follows the links.
 */
export async function walkFrom(
  visitor: Visitor,
  start: Page,
  looked: Set<string>,
  most = 60,
): Promise<Walk> {
  const { origin } = new URL(start.url());
  const faults: string[] = [];
  const seen = new Set<string>();
  const waiting = [start.url()];
  for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
    const path = url.slice(origin.length).replace(/[?#].*$/, '');
    const kind = kindOf(path);
    if (seen.has(kind)) continue;
    if (seen.size === most) throw new Error(`more than ${most} kinds of pages: raise the limit`);
    seen.add(kind);
    if (looked.has(kind)) {
      waiting.push(...(await linksSent(start, url)));
      continue;
    }
    const page = await visitor.visit(url, { as: start });
    const found = await faultsOf(visitor, page);
    faults.push(...found.map((fault) => `${path}: ${fault}`));
    // What is wrong is looked at again, also at a second try.
    if (found.length === 0) looked.add(kind);
    waiting.push(...(await linksOf(page)));
    await page.context().close();
  }
  return { kinds: [...seen], faults };
}

/** Links of a page. Signing out is a form, so following links is safe. */
async function linksOf(page: Page): Promise<readonly string[]> {
  const hrefs = await page.$$eval('a[href]:not([download])', (links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  );
  return pagesAmong(hrefs, page.url());
}

/** The same from what the house sends, not drawn: many times faster, for a page that was looked at. */
async function linksSent(visitor: Page, url: string): Promise<readonly string[]> {
  const answer = await visitor.context().request.get(url);
  const hrefs = await visitor.evaluate(
    (html) => {
      const sent = new DOMParser().parseFromString(html, 'text/html');
      const links = sent.querySelectorAll('a[href]:not([download])');
      return [...links].map((link) => link.getAttribute('href') ?? '');
    },
    await answer.text(),
  );
  return pagesAmong(
    hrefs.map((href) => new URL(href, answer.url()).href),
    url,
  );
}

/** Pages of the same house, no downloads. */
const pagesAmong = (hrefs: readonly string[], from: string): readonly string[] => {
  const { origin } = new URL(from);
  return hrefs
    .map((href) => href.replace(/#.*$/, ''))
    .filter((href) => href.startsWith(`${origin}/`) || href === origin)
    .filter((href) => !/\.(pdf|csv|json|svg|zip|xlsx?|ics)([?]|$)/.test(href));
};

/** What a page offers, without its figures: a log that grows by the visit itself still offers the same. */
async function offer(page: Page): Promise<string> {
  const parts = await page
    .locator('main :is(h1, h2, h3, thead th, label, legend, button, dt)')
    .allInnerTexts();
  return parts.map((part) => part.replace(/\d+/g, '').trim()).join('\n');
}

async function faultsOf(visitor: Visitor, page: Page): Promise<readonly string[]> {
  const headings = await page.locator('h1').allInnerTexts();
  const offered = await offer(page);
  const found = [
    ...(headings.length === 1 ? [] : [`${headings.length} main headings`]),
    ...(await axeViolations(page)),
    ...(await mouseOnly(page)).map((it) => `by mouse alone: ${it}`),
    ...(await overflowsAt(page, 320)).map((it) => `sticks out at 320 pixels: ${it}`),
  ];
  found.push(...(await overflowsAt(page, 1280)).map((it) => `sticks out at 1280 pixels: ${it}`));
  const plain = await visitor.withoutScript(page.url(), { as: page });
  // Work that ended between the two looks takes its button along: then both are looked at again.
  if ((await offer(plain)) !== offered) {
    await page.reload();
    await plain.reload();
    if ((await offer(plain)) !== (await offer(page)))
      found.push('offers something else without script');
  }
  found.push(...(await overflowsAt(plain, 320)).map((it) => `without script sticks out: ${it}`));
  await plain.context().close();
  return found;
}
