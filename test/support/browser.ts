import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { launchOptions } from './find-browser.ts';

interface Circumstances {
  /** False: as a visitor whose browser runs no script; the page must do its work all the same. */
  readonly script?: boolean;
  readonly width?: number;
  readonly language?: 'nl' | 'en';
  /** The visitor of this page comes again: the same cookies, so the same session. */
  readonly as?: Page;
}

export interface Visitor {
  /** A fresh visitor, without cookies, opens the address. Everything closes after the test. */
  visit(address: string, circumstances?: Circumstances): Promise<Page>;
  /** The same in a browser that runs no script. */
  withoutScript(address: string, circumstances?: Circumstances): Promise<Page>;
}

/**
 * A browser for the journeys of one describe block or file. Without a browser the journeys are left
 * out with the reason, which `npm test` says at its end and CI counts as failed.
 */
export function useBrowser(): Visitor {
  const found = inject('browser');
  let browser: Browser | undefined;
  let contexts: BrowserContext[] = [];

  beforeAll(async () => {
    if (!found.found) return;
    browser = await chromium.launch(launchOptions(found.executable, found.environment));
  });
  beforeEach(({ skip }) => {
    if (!found.found) skip(`no browser: ${found.why}`);
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(() => browser?.close());

  const visit: Visitor['visit'] = async (address, circumstances = {}) => {
    if (browser === undefined) throw new Error('a page is visited within a test only');
    const { script = true, width = 1280, language = 'nl', as } = circumstances;
    const context = await browser.newContext({
      ...(as === undefined ? {} : { storageState: await as.context().storageState() }),
      javaScriptEnabled: script,
      viewport: { width, height: 800 },
      locale: language,
      timezoneId: 'Europe/Amsterdam',
      reducedMotion: 'reduce',
    });
    contexts.push(context);
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  return {
    visit,
    withoutScript: (address, circumstances) => visit(address, { ...circumstances, script: false }),
  };
}

/** What axe holds against the page by WCAG 2.2 A and AA and its best practices: rule and places. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(' | ')})`,
  );
}

/**
 * What sticks out of a window of this width, so that one would have to scroll in two directions (WCAG
 * 1.4.10); nothing when the page fits. A table may scroll within a frame of its own.
 */
export async function overflowsAt(page: Page, width: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > room + 1,
    );
    const deepest = wide.filter(
      (element) => !wide.some((it) => it !== element && element.contains(it)),
    );
    const named = deepest.map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
    return named.length > 0 ? named : ['the page as a whole'];
  });
}

/**
 * What one works with by mouse alone: something to click that the Tab key passes over. Of a group of
 * radio buttons Tab reaches one, the arrows the others, so those count as reached.
 */
export function mouseOnly(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const clickable =
      '[onclick], [hx-get], [hx-post], [hx-put], [hx-delete], a, button, input, select';
    const hidden = (element: Element) => element.matches('[type=hidden], [disabled], [hidden] *');
    return [...document.querySelectorAll<HTMLElement>(clickable)]
      .filter((element) => !hidden(element) && element.tabIndex < 0)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** What the Tab key reaches, in order, as `tag: name`, until it comes round or leaves the page. */
export async function tabStops(page: Page, most = 200): Promise<readonly string[]> {
  const stops: string[] = [];
  const seen = new Set<string>();
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return undefined;
      const place = [...document.querySelectorAll('*')].indexOf(element);
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const name = element.getAttribute('aria-label') ?? (label ?? element).textContent;
      return { place: String(place), name: `${element.tagName.toLowerCase()}: ${name.trim()}` };
    });
    if (focused === undefined || seen.has(focused.place)) break;
    seen.add(focused.place);
    stops.push(focused.name);
  }
  return stops;
}
