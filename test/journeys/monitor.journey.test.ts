// A policy officer reads the Monitor Work and Income: another period, a definition, the figures to take along.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { axeViolations, mouseOnly, overflowsAt, useBrowser } from '#test/support/browser.ts';

const address = inject('address');

describe('the monitor', () => {
  const browser = useBrowser();

  const signedIn = async (circumstances: Parameters<typeof browser.visit>[1] = {}) => {
    const page = await browser.visit(`${address}/sign-in`, circumstances);
    await page.click('[data-role="policy-officer"]');
    await page.waitForURL(`${address}/monitor`);
    return page;
  };
  const chosen = async (page: Page) =>
    [await page.inputValue('#period'), await page.inputValue('#compare')] as const;
  const optionsOf = async (page: Page) =>
    page
      .locator('#period option')
      .evaluateAll((options) =>
        options.map((option) => (option as HTMLOptionElement).value).filter(Boolean),
      );

  it('is not for who is not signed in, nor for a coach', async () => {
    const stranger = await browser.visit(`${address}/monitor`);
    expect(stranger.url()).toContain('/sign-in');
    const coach = await browser.visit(`${address}/sign-in`);
    await coach.click('[data-role="work-coach"]');
    const answer = await coach.goto(`${address}/monitor`);
    expect(answer?.status()).toBe(403);
  });

  it('is where a policy officer begins: what changed, a drawing, a table, where it comes from', async () => {
    const page = await signedIn();
    expect(await page.title()).toMatch(/^Monitor Werk en Inkomen, \d{4}T[123] – Werkspoor$/);
    expect(await page.locator('main section h2').count()).toBeGreaterThanOrEqual(10);
    const stock = page.locator('#stock');
    expect(await stock.locator('> p').first().innerText()).toMatch(
      /^Op 1 \S+ \d{4} hadden [\d.]+ huishoudens een bijstandsuitkering, .*\d{4}\. .*doel/,
    );
    expect(await stock.locator('.ws-figure').first().innerText()).toMatch(
      /Peildatum 1 \S+ \d{4}\. Bron: momentopname \d+\. Definitie/,
    );
    await stock.locator('summary').click();
    expect(await stock.locator('table tbody tr').count()).toBeGreaterThan(20);
    expect(await page.locator('body').innerText()).toContain('Synthetische gegevens');
  });

  it('shows any two periods, asked for without script', async () => {
    const page = await signedIn({ script: false });
    const [newest = ''] = await optionsOf(page);
    await page.selectOption('#period', '2021T1');
    await page.selectOption('#compare', newest);
    await page.getByRole('button', { name: 'Toon' }).click();
    expect(page.url()).toBe(`${address}/monitor?period=2021T1&compare=${newest}`);
    expect(await page.locator('h1').innerText()).toBe('Monitor Werk en Inkomen, 2021T1');
    expect(await chosen(page)).toEqual(['2021T1', newest]);
    await page.locator('#age summary').click();
    const headers = await page.locator('#age table th[scope=col]').allInnerTexts();
    expect(headers).toEqual(['Groep', '2021T1', 'Aandeel', newest, 'Verschil']);
  });

  it('says what is wrong with an address, keeps what was right, and goes on', async () => {
    const page = await signedIn({ script: false });
    const answer = await page.goto(`${address}/monitor?period=2021T1&compare=2021T1`);
    expect(answer?.status()).toBe(400);
    expect(await page.title()).toMatch(/^Fout: /);
    expect(await axeViolations(await browser.visit(page.url(), { as: page }))).toEqual([]);
    await page.getByRole('link', { name: /Kies een ander tertaal/ }).click();
    expect(page.url()).toMatch(/#compare$/);
    expect(await chosen(page)).toEqual(['2021T1', '2021T1']);
    await page.selectOption('#compare', '2019T3');
    await page.getByRole('button', { name: 'Toon' }).click();
    expect(await page.locator('h1').innerText()).toBe('Monitor Werk en Inkomen, 2021T1');
  });

  it('opens from a figure its definition, with the query, and leads back', async () => {
    const page = await signedIn();
    await page.goto(`${address}/monitor?period=2022T2&compare=2020T2`);
    await page
      .locator('#flows .ws-figure', { hasText: 'Uitstroom naar werk' })
      .locator('a')
      .click();
    expect(await page.locator('h1').innerText()).toBe('Uitstroom naar werk');
    const text = await page.locator('main').innerText();
    expect(text).toContain('1 mei 2022 tot en met 31 augustus 2022');
    expect(text).toMatch(/nummer \d+, gemaakt op \d+ \S+ \d{4}/);
    expect(await page.locator('pre').first().innerText()).toContain(
      "outflow_reason in ('11', '13')",
    );
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('nav[aria-label=Kruimelpad] a', { hasText: 'Definities' }).click();
    expect(await page.locator('#definitions tbody tr').count()).toBeGreaterThan(20);
    await page.locator('nav[aria-label=Kruimelpad] a', { hasText: 'Monitor' }).click();
    expect(await chosen(page)).toEqual(['2022T2', '2020T2']);
  });

  it('is taken along as PDF, CSV and JSON, with the numbers of the page', async () => {
    const page = await signedIn();
    await page.goto(`${address}/monitor?period=2022T2&compare=2020T2`);
    const take = async (format: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: `Deze monitor als ${format}` }).click(),
      ]);
      const end = format.toLowerCase();
      expect(download.suggestedFilename()).toBe(`monitor-2022T2-2020T2.${end}`);
      return readFileSync(await download.path());
    };
    expect((await take('PDF')).subarray(0, 8).toString()).toBe('%PDF-1.7');
    const { figures } = JSON.parse((await take('JSON')).toString()) as {
      figures: { indicator: string; moment: string; codes: string; count: number | null }[];
    };
    const stock = figures.find(
      ({ indicator, moment, codes }) =>
        indicator === 'households' && moment === '2022-09-01' && codes === '',
    );
    const [value = ''] = await page.locator('#stock .ws-figure__value').allInnerTexts();
    expect(value.replaceAll('.', '')).toBe(String(stock?.count));
    const csv = (await take('CSV')).toString();
    expect(csv.split('\n')[0]).toContain('period,indicator,name,unit,moment,group,codes,count');
    expect(csv).toContain(`2022T2,households,`);
  });

  it('reads in English too, and stays in the period', async () => {
    const page = await signedIn();
    await page.goto(`${address}/monitor?period=2022T2&compare=2020T2`);
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.locator('h1').innerText()).toBe('Monitor Work and Income, 2022T2');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('#stock > p').first().innerText()).toMatch(
      /^On 1 September 2022, [\d,]+ households were on social assistance/,
    );
  });

  it.each([1280, 320])(
    'has nothing that axe objects to at %i pixels, tables open',
    async (width) => {
      const page = await signedIn({ width });
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await axeViolations(page)).toEqual([]);
      expect(await mouseOnly(page)).toEqual([]);
    },
  );

  it('fits a phone, with drawings of their own that need no scrolling', async () => {
    const page = await signedIn({ width: 320 });
    expect(await overflowsAt(page, 320)).toEqual([]);
    const drawings = page.locator('.ws-chart__drawing');
    const scrolls = await drawings.evaluateAll(
      (regions) =>
        regions.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length,
    );
    expect(await drawings.count()).toBeGreaterThan(8);
    expect(scrolls).toBe(0);
    // Letters keep their size: the drawing is not a wide one made small.
    const letters = await page
      .locator('#stock-line .ws-chart__narrow svg')
      .evaluate(
        (svg) => svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width,
      );
    expect(letters * 13).toBeGreaterThan(11);
    expect(await page.locator('#stock-line .ws-chart__wide').isVisible()).toBe(false);
  });

  it('can be worked with the keyboard alone', async () => {
    const page = await signedIn();
    await page.locator('#period').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('compare');
    await page.keyboard.press('Tab');
    const asked = await page.inputValue('#period');
    await Promise.all([page.waitForURL(/period=/), page.keyboard.press('Enter')]);
    expect(await page.locator('h1').innerText()).toContain(asked);
    const summary = page.locator('#stock summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#stock table').isVisible()).toBe(true);
  });
});
