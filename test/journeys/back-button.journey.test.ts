// Going back after saving: nothing is done twice, and what stands now is shown.
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '#test/support/browser.ts';

const address = inject('address');

describe('back after saving', () => {
  const browser = useBrowser();

  /** The first own client of the coach of the demo. */
  const openClient = async (): Promise<{ readonly coach: Page; readonly file: string }> => {
    const coach = await browser.visit(`${address}/sign-in`);
    await coach.click('[data-role="work-coach"]');
    await coach.goto(`${address}/caseload`);
    const file = await coach
      .locator('main table a[href^="/clients/"]')
      .first()
      .getAttribute('href');
    return { coach, file: `${address}${file ?? ''}` };
  };
  const send = async (page: Page, form: string) => {
    await Promise.all([page.waitForNavigation(), page.locator(`${form} button`).first().click()]);
  };
  const contactsOf = async (page: Page, file: string): Promise<number> => {
    await page.goto(`${file}/contacts`);
    return page
      .locator('main table')
      .first()
      .locator('tbody tr', { hasText: 'terug na bewaren' })
      .count();
  };

  it('logs a contact once', async () => {
    const { coach, file } = await openClient();
    await coach.goto(`${file}/contacts/new`);
    const form = 'form[action$="/contacts"]';
    await coach.fill(`${form} [name="nextStep"]`, 'terug na bewaren');
    for (const name of ['topic', 'channel', 'withWhom'])
      await coach.selectOption(`${form} select[name="${name}"]`, { index: 1 });
    await send(coach, form);
    await coach.goBack();
    // The page as it was typed, or a fresh one: pressed once more, there is still one such contact.
    if ((await coach.inputValue(`${form} [name="nextStep"]`)) !== '') await send(coach, form);
    expect(await contactsOf(coach, file)).toBe(1);
  });

  it('ends nothing twice, and says how it stands', async () => {
    const { coach, file } = await openClient();
    await coach.goto(`${file}/contributions/new`);
    const add = 'form[action$="/contributions/new"]';
    await coach.fill(`${add} [name="hours"]`, '6');
    const kind = coach.locator(`${add} [name="kind"]`).first();
    await ((await kind.getAttribute('type')) === 'radio'
      ? kind.check()
      : kind.selectOption({ index: 1 }));
    await send(coach, add);
    await coach.goto(`${file}/contributions/end`);
    const end = 'form[action$="/contributions/end"]';
    const which = async () => {
      await coach.selectOption(`${end} select[name="which"]`, { index: 1 });
      const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
      await coach.fill(`${end} [name="until"]`, until);
    };
    await which();
    await send(coach, end);
    await coach.goBack();
    // The page comes anew, with what stands now above the form.
    const stands = coach.locator('table#contributions, #contributions').first();
    expect(await stands.innerText()).not.toContain('loopt nog');
    await which();
    await send(coach, end);
    expect(await coach.locator('main').innerText()).toContain('Er loopt niets');
  });
});
