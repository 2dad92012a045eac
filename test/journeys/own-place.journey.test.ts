// A client in the own place, in Dutch, on a phone and without script: what is expected, proof handed in, a message; the
// coach who finds both and answers; the answer read; and all of it in the log.
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '#test/support/browser.ts';

const address = inject('address');

describe('the own place', () => {
  const browser = useBrowser();
  const signIn = async (role: string): Promise<Page> => {
    const page = await browser.withoutScript(`${address}/sign-in`);
    await page.click(`[data-role="${role}"]`);
    return page;
  };
  const text = (page: Page): Promise<string> => page.locator('main').innerText();

  it('says what is expected, takes proof and a message; the coach answers and the client reads it', async () => {
    const client = await signIn('client');
    expect(new URL(client.url()).pathname).toBe('/mine');
    expect(await text(client)).toContain('Wat verwachten wij van u?');
    await client.click('main a:has-text("Maak uw cv af")');
    await client.click('summary:has-text("Maak uw cv af")');
    const task = client.locator('form[action^="/mine/plan/tasks"]').first();
    await task.locator('input[value="done"]').check();
    await task.locator('textarea').fill('De bibliotheek heeft het gelezen.');
    await task.locator('input[type="file"]').setInputFiles({
      name: 'cv.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 cv'),
    });
    await task.locator('button').click();
    expect(await text(client)).toContain('Ik heb het gedaan. De bibliotheek heeft het gelezen.');

    await client.goto(`${address}/mine/contact`);
    const message = client.locator('form[action^="/mine/contact/messages"]');
    await message.locator('textarea').fill('Mag ik dinsdag bellen over de cursus?');
    await message.locator('button').click();
    expect(await text(client)).toContain('wacht op antwoord');

    const coach = await signIn('work-coach');
    await coach.goto(`${address}/day/messages`);
    await coach.click('main a:has-text("Beantwoord het bericht")');
    const number = new URL(coach.url()).pathname.split('/')[2] ?? '';
    const answer = coach.locator(`form[action^="/clients/${number}/messages"]`);
    await answer.locator('textarea').fill('Dinsdag om elf uur bel ik u.');
    await answer.locator('select').selectOption('schooling');
    await answer.locator('button').click();
    expect(await text(coach)).toContain('Dinsdag om elf uur bel ik u.');
    await coach.goto(`${address}/clients/${number}/effort-plan`);
    expect(await text(coach)).toContain('bestand van');

    await client.goto(`${address}/mine/contact`);
    expect(await text(client)).toContain('Dinsdag om elf uur bel ik u.');
    await client.goto(`${address}/mine/sharing`);
    expect(await text(client)).toContain('werkcoach');

    const officer = await signIn('privacy-officer');
    await officer.goto(`${address}/privacy/log?client=${number}`);
    expect(await text(officer)).toContain('eigen dossier');
  });
});
