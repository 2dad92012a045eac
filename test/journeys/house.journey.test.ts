// Every part of the house on one page, in a real browser: what no unit test can see. Screenshots for
// who wants to look stand in test-results/house afterwards.
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, overflowsAt, useBrowser } from '#test/support/browser.ts';
import { sampleApp } from './house-page.tsx';

describe('the house', () => {
  const browser = useBrowser();
  const server = serve({ fetch: sampleApp().fetch, port: 0, hostname: '127.0.0.1' });
  let address = '';

  beforeAll(async () => {
    if (!server.listening) await new Promise((listening) => server.once('listening', listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => new Promise((closed) => server.close(closed)));

  const refused = async (page: Page): Promise<Page> => {
    await page.getByRole('button', { name: 'Leg vast' }).click();
    return page;
  };

  it.each([1280, 320])('has nothing that axe objects to at %i pixels', async (width) => {
    const page = await browser.visit(address, { width });
    await page.screenshot({ path: `test-results/house/${width}.png`, fullPage: true });
    expect(await axeViolations(page)).toEqual([]);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await axeViolations(page)).toEqual([]);
    await refused(page);
    await page.screenshot({ path: `test-results/house/${width}-refused.png`, fullPage: true });
    expect(await axeViolations(page)).toEqual([]);
  });

  it('fits a window of 320 pixels, errors and open tables too', async () => {
    const page = await browser.visit(address);
    expect(await overflowsAt(page, 320)).toEqual([]);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await overflowsAt(page, 320)).toEqual([]);
    await refused(page);
    expect(await overflowsAt(page, 320)).toEqual([]);
  });

  it('breaks none of its own content security policy', async () => {
    const page = await browser.visit('about:blank');
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(address);
    expect(said).toEqual([]);
    const colour = await page
      .locator('#exits svg [fill="#0b5a5e"] , #exits svg rect[fill="#0b5a5e"]')
      .first()
      .evaluate((bar) => getComputedStyle(bar).fill);
    expect(colour).toBe('rgb(11, 90, 94)');
  });

  it('begins for the keyboard with the way to its content', async () => {
    const page = await browser.visit(address);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
      'Naar de inhoud',
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('lets the keyboard reach every control and every region that scrolls', async () => {
    const page = await browser.visit(address);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.locator('.nl-skip-link').focus();
    // The parts of a date field are stops of one element; radio buttons of a group are one stop.
    const missed = await page.evaluate(() => {
      const reach =
        'a[href], button, select, textarea, summary, [tabindex="0"], input:not([type=hidden])';
      const all = [...document.querySelectorAll(reach)].filter((it) => it.checkVisibility());
      Object.assign(globalThis, { missed: new Set(all) });
      return all.length;
    });
    for (let stop = 0; stop < missed + 20; stop += 1) {
      await page.evaluate(() => {
        const { activeElement } = document;
        if (activeElement !== null)
          (globalThis as unknown as { missed: Set<Element> }).missed.delete(activeElement);
      });
      await page.keyboard.press('Tab');
    }
    const left = await page.evaluate(() =>
      [...(globalThis as unknown as { missed: Set<Element> }).missed].map(({ id }) => id),
    );
    expect(missed).toBeGreaterThan(80);
    expect(left).toEqual(['channel-2']);
  });

  it('shows where the focus is, on every stop', async () => {
    const page = await browser.visit(address);
    for (let stop = 0; stop < 25; stop += 1) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const focused = document.activeElement ?? document.body;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        return { style: outlineStyle, width: Number.parseFloat(outlineWidth) };
      });
      expect(outline.style).toBe('solid');
      expect(outline.width).toBeGreaterThanOrEqual(2);
    }
  });

  it('has targets of at least 24 by 24 pixels, links within a sentence aside', async () => {
    const page = await browser.visit(address, { width: 320 });
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, input:not([type=hidden]), select, nav a, summary')]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ element }) => `${element.tagName} ${element.textContent.trim()}`),
    );
    expect(small).toEqual([]);
  });

  it('keeps the head of a long table in view', async () => {
    const page = await browser.visit(address);
    const region = page.locator('#clients section');
    const headTop = await region.evaluate((element) => {
      window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY + 600);
      return element.querySelector('thead th')?.getBoundingClientRect().top;
    });
    expect(headTop).toBeCloseTo(0, -1);
  });

  it('does its work without script: a form comes back with what was typed', async () => {
    const page = await browser.withoutScript(address);
    await page.getByLabel('Onderwerp').fill('Plan "B" & <meer>');
    await page.getByLabel('Telefonisch').check();
    await refused(page);
    expect(page.url()).toBe(`${address}#contact`);
    const top = () =>
      page.locator('#contact').evaluate((element) => element.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(100);
    expect(await page.title()).toBe('Fout: Alles op één bladzijde – Werkspoor');
    expect(await page.getByLabel('Onderwerp').inputValue()).toBe('Plan "B" & <meer>');
    expect(await page.getByLabel('Telefonisch').isChecked()).toBe(true);
    await page.getByRole('link', { name: 'Vul in waar het gesprek over ging.' }).click();
    expect(page.url()).toBe(`${address}#subject`);
  });

  it('speaks the other language on request and remembers it', async () => {
    const page = await browser.withoutScript(address);
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.goto(address);
    expect(await page.getByRole('button', { name: 'Sign out' }).count()).toBe(1);
  });

  it('says on screen and on paper that its data is synthetic', async () => {
    const page = await browser.visit(address);
    expect(await page.locator('.ws-synthetic').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.ws-synthetic').isVisible()).toBe(true);
    expect(await page.getByRole('navigation', { name: 'Hoofdmenu' }).isVisible()).toBe(false);
    expect(await page.locator('#stock-table table').isVisible()).toBe(true);
  });

  it('shows a page of ours when something fails or is not there', async () => {
    const fault = await browser.visit(`${address}fault`);
    expect(await fault.locator('h1').textContent()).toBe('Er ging bij ons iets mis');
    expect(await fault.content()).not.toContain('a fault that no page may show');
    expect(await axeViolations(fault)).toEqual([]);
    const missing = await browser.visit(`${address}nowhere`);
    expect(await missing.locator('h1').textContent()).toBe('Deze bladzijde bestaat niet');
    expect(await overflowsAt(missing, 320)).toEqual([]);
  });
});
