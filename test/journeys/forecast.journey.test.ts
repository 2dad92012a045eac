// A policy officer asks where it is going: assumes something, simulates, keeps it, takes it along; the council reads.
import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { axeViolations, overflowsAt, useBrowser } from '#test/support/browser.ts';

const address = inject('address');

describe('the forecast', () => {
  const browser = useBrowser();
  const signedIn = async (role: string, path: string, circumstances = {}) => {
    const page = await browser.visit(`${address}/sign-in`, circumstances);
    await page.click(`[data-role="${role}"]`);
    await page.goto(`${address}${path}`);
    return page;
  };

  it('is not for a coach', async () => {
    const page = await signedIn('work-coach', '/');
    const answer = await page.goto(`${address}/forecast`);
    expect(answer?.status()).toBe(403);
  });

  it('says what is known, assumed and uncertain, and what a change would do, without script', async () => {
    const page = await signedIn('policy-officer', '/forecast', { script: false });
    const top = await page.locator('dl').first().innerText();
    expect(top).toMatch(/Bekend[\s\S]*huishoudens op[\s\S]*Aangenomen[\s\S]*Onzeker[\s\S]*toeval/);
    expect(await page.locator('#fan figcaption').innerText()).toMatch(/Het bestand (daalt|groeit)/);
    await page.fill('#inflow', '-20');
    await page.fill('#vacancies', 'veel');
    await page.getByRole('button', { name: 'Toon' }).click();
    expect(await page.title()).toMatch(/^Fout/);
    expect(await page.inputValue('#inflow')).toBe('-20');
    await page.fill('#vacancies', '-10');
    await page.getByRole('button', { name: 'Toon' }).click();
    expect(await page.locator('#assumptions tbody tr').count()).toBe(2);
    expect(await page.locator('#assumptions').innerText()).toContain('20% minder');
  });

  it('follows a slider by keyboard, in the address too, and shows what the form shows without script', async () => {
    const page = await signedIn('policy-officer', '/forecast');
    await page.focus('#inflow-slide');
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowLeft');
    expect(await page.inputValue('#inflow')).toBe('-12');
    await page.waitForURL(/inflow=-12/);
    expect(await page.locator('.ws-slider output').first().innerText()).toBe('−12%');
    expect(await page.locator('.ws-standing').innerText()).toMatch(/^Eind .* huishoudens/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inflow-slide');
    await page.fill('#vacancies', 'veel');
    await page.waitForSelector('#vacancies-error');
    await page.fill('#vacancies', '');
    await page.waitForSelector('#vacancies-error', { state: 'detached' });
    expect(await axeViolations(page)).toEqual([]);
    const plain = await browser.withoutScript(`${address}/forecast`, { as: page });
    await plain.focus('#inflow-slide');
    for (let step = 0; step < 12; step += 1) await plain.keyboard.press('ArrowLeft');
    await plain.getByRole('button', { name: 'Toon' }).click();
    expect(plain.url()).toBe(page.url());
    for (const part of ['#lead', '#in-short', '#course', '#target-reached', '#behind'])
      expect(await plain.locator(part).innerHTML()).toBe(await page.locator(part).innerHTML());
  });

  it('is simulated when asked, stops when asked, is kept, and goes along as PDF', async () => {
    const page = await signedIn('policy-officer', '/forecast?inflow=-15&months=24');
    await page.getByRole('button', { name: 'Reken door met 1.000 trekkingen' }).click();
    const standing = page.locator('.ws-run');
    expect(await standing.innerText()).toMatch(/(in de rij|Bezig: persoon voor persoon)/);
    await page.getByRole('button', { name: 'Stop dit' }).click();
    await expect
      .poll(
        async () => {
          await page.goto(`${address}/forecast?inflow=-15&months=24`);
          return page.locator('main').innerText();
        },
        { timeout: 60_000, interval: 500 },
      )
      .toContain('Gestopt op verzoek');
    await page.fill('#name', 'Minder instroom');
    await page.getByRole('button', { name: 'Bewaar deze prognose' }).click();
    expect(await page.locator('h1').innerText()).toBe('Minder instroom');
    expect(await page.locator('main').innerText()).toContain('60 trekkingen');
    expect(await axeViolations(page)).toEqual([]);
    await page.goto(`${address}/forecast?inflow=-15&months=24`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Deze prognose als PDF' }).click(),
    ]);
    expect(
      readFileSync(await download.path())
        .subarray(0, 8)
        .toString(),
    ).toBe('%PDF-1.7');
  });

  it('is read by the council, who is offered nothing to change, on a phone too', async () => {
    const page = await signedIn('council-member', '/forecast?inflow=-5', { width: 320 });
    expect(await page.getByRole('button', { name: /Reken door|Bewaar/ }).count()).toBe(0);
    expect(await overflowsAt(page, 320)).toEqual([]);
    await page.getByRole('link', { name: 'Illustratie van vijf jaar' }).click();
    expect(await page.locator('#illustration figcaption').innerText()).toContain(
      'Onder het doel van 30.000 in jaar 2, weer groei vanaf jaar 4, erboven in jaar 5',
    );
    await page.fill('#inflow', '4000');
    await page.getByRole('button', { name: 'Bereken' }).click();
    await page.locator('#illustration figcaption', { hasText: 'anders dan AEF' }).waitFor();
    expect(page.url()).toContain('inflow=4000');
  });
});
