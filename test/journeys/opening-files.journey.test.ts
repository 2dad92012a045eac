// A coach at work: the own caseload, a file, a colleague's client for a reason, by keyboard alone; and the privacy
// officer who finds it in the log.
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '#test/support/browser.ts';

const address = inject('address');

describe('a file', () => {
  const browser = useBrowser();

  const signIn = async (role: string): Promise<Page> => {
    const page = await browser.visit(`${address}/sign-in`);
    await page.click(`[data-role="${role}"]`);
    return page;
  };
  const title = (page: Page): Promise<string> => page.locator('h1').innerText();
  const numbers = async (page: Page): Promise<readonly string[]> => {
    const links = await page.locator('main table a[href^="/clients/"]').all();
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
    return addresses.flatMap((it) => it?.slice('/clients/'.length) ?? []);
  };
  /** A client of the team whose coach somebody else is: found by two letters of a name. */
  const findColleagues = async (coach: Page, own: readonly string[]): Promise<string> => {
    for (const letters of ['an', 'er', 'en', 'ar', 'el', 'in']) {
      await coach.goto(`${address}/clients?q=${letters}`);
      const other = (await numbers(coach)).find((number) => !own.includes(number));
      if (other !== undefined) return other;
    }
    throw new Error('no client of a colleague was found');
  };
  const ownNumbers = async (coach: Page): Promise<readonly string[]> => {
    const own: string[] = [];
    for (let page = 1; ; page += 1) {
      await coach.goto(`${address}/caseload?page=${page}`);
      const before = own.length;
      own.push(...(await numbers(coach)).filter((number) => !own.includes(number)));
      if (own.length === before) return own;
    }
  };

  it('of an own client opens from the caseload, with what is due on top and no BSN', async () => {
    const coach = await signIn('work-coach');
    expect(new URL(coach.url()).pathname).toBe('/day');
    await coach.goto(`${address}/caseload`);
    const link = coach.locator('main table a[href^="/clients/"]').first();
    const name = await link.innerText();
    await link.click();
    expect(await title(coach)).toBe(name);
    const text = await coach.locator('main').innerText();
    expect(text).toContain('Volgende stap');
    expect(text).toContain('Toon het BSN');
    expect(text).not.toMatch(/\b999\d{6}\b/);
  });

  it('of a colleague’s client opens by keyboard, for a reason, which the privacy officer reads', async () => {
    const coach = await signIn('work-coach');
    const number = await findColleagues(coach, await ownNumbers(coach));
    await coach.goto(`${address}/clients/${number}`);
    expect(await title(coach)).toBe(`Dossier ${number} openen`);

    await coach.locator('main button[type=submit]').press('Enter');
    expect(await coach.title()).toMatch(/^Fout/);
    await coach.locator('[role=alert] a').press('Enter');
    await coach.keyboard.press('Space');
    await coach.keyboard.press('Tab');
    await coach.keyboard.type('vakantie van de coach');
    await coach.keyboard.press('Tab');
    await coach.keyboard.press('Enter');
    await coach.waitForURL(`${address}/clients/${number}`);
    expect(await coach.locator('main').innerText()).toContain('waarneming: vakantie van de coach');

    const officer = await signIn('privacy-officer');
    await officer.fill('#number', number);
    await officer.locator('main form button').press('Enter');
    const log = await officer.locator('main table').innerText();
    expect(log).toContain('waarneming: vakantie van de coach');
    expect(log).toContain('dossier');
  });

  it('is refused to who has nothing to do with clients', async () => {
    const administrator = await signIn('administrator');
    await administrator.goto(`${address}/clients/P0000001`);
    expect(await title(administrator)).toBe('U mag dit niet zien of doen');
  });

  it('is not reached after signing out, also not by the button back', async () => {
    const coach = await signIn('work-coach');
    await coach.locator('main table a[href^="/clients/"]').first().click();
    const file = coach.url();
    await coach.click('header form[action="/sign-out"] button');
    expect(new URL(coach.url()).pathname).toBe('/');
    // A page that is still arriving has no way back yet.
    await coach.waitForLoadState();
    await coach.goBack();
    await coach.goto(file);
    expect(new URL(coach.url()).pathname).toBe('/sign-in');
  });
});
