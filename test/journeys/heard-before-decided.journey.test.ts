// A sanction from the fact that a coach saw to the decision, without script: taken up by a reviewer, the client who is
// invited and tells the own side in the own place, what came of it, the decision, and the client who reads why.
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '#test/support/browser.ts';

const address = inject('address');
const long = 5 * 60 * 1000;

describe('who is considered for a sanction', () => {
  const browser = useBrowser();
  const signIn = async (role: string): Promise<Page> => {
    const page = await browser.withoutScript(`${address}/sign-in`);
    await page.click(`[data-role="${role}"]`);
    return page;
  };
  const text = (page: Page): Promise<string> => page.locator('main').innerText();
  const send = (page: Page): Promise<void> => page.locator('main form button').last().click();

  it(
    'is heard first, and reads what was decided and why',
    async () => {
      const coach = await signIn('work-coach');
      await coach.goto(`${address}/day/messages`);
      const client = await signIn('client');
      await client.goto(`${address}/mine/contact`);
      const message = client.locator('form[action^="/mine/contact/messages"]');
      await message.locator('textarea').fill('Ik had een vraag over maandag.');
      await message.locator('button').click();
      // The coach knows the client by what was written.
      await coach.goto(`${address}/day/messages`);
      await coach.click('main a:has-text("Beantwoord het bericht")');
      const file = new URL(coach.url()).pathname.split('/').slice(0, 3).join('/');
      await coach.goto(`${address}${file}/signals/new`);
      await coach.selectOption('select[name="conduct"]', 'plan');
      await coach.fill('textarea[name="fact"]', 'Kwam maandag niet naar de training.');
      await send(coach);
      expect(await text(coach)).toContain('nog niet bekeken');

      const reviewer = await signIn('reviewer');
      for (let taken = 0; taken < 20 && !reviewer.url().includes(`${file}/`); taken += 1) {
        await reviewer.goto(`${address}/review`);
        await reviewer.click('main form[action^="/review"] button');
      }
      const page = new URL(reviewer.url()).pathname;
      expect(page).toContain(`${file}/considerations/`);
      expect(await text(reviewer)).toContain('Kwam maandag niet naar de training.');
      await reviewer.goto(`${address}${page}/hearing`);
      await reviewer.check('input[value="phone"]');
      await reviewer.fill('input[name="starts"]', '11:15');
      await send(reviewer);
      expect(await text(reviewer)).toContain('aan de telefoon');

      await client.goto(`${address}/mine/benefit`);
      expect(await text(client)).toContain('11:15');
      const side = client.locator('form[action^="/mine/benefit/views"]');
      await side.locator('textarea').fill('De trein reed niet. Ik belde de trainer.');
      await side.locator('button').click();

      await reviewer.goto(`${address}/day`);
      expect(await text(reviewer)).toContain('de cliënt vertelde de eigen kant');
      await reviewer.goto(`${address}${page}/hearing/outcome`);
      await reviewer.check('input[value="in_writing"]');
      await send(reviewer);
      await reviewer.goto(`${address}${page}/decision`);
      await reviewer.check('input[value="no_culpability"]');
      await reviewer.fill('textarea[name="reason"]', 'U belde op tijd. De trein reed echt niet.');
      await send(reviewer);
      expect(await text(reviewer)).toContain('artikel 18 lid 9');

      await client.goto(`${address}/mine/benefit`);
      expect(await text(client)).toContain('U belde op tijd. De trein reed echt niet.');
      await client.goto(`${address}/mine/letters`);
      expect(await text(client)).toContain('U krijgt geen maatregel');
      await coach.goto(`${address}${file}`);
      const read = await text(coach);
      expect(read).toContain('geen verwijt (artikel 18 lid 9)');
      expect(read).not.toContain('U krijgt geen maatregel');
    },
    long,
  );
});
