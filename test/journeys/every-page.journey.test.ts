// Every page that a role comes to by following links, from its own home page: accessible by WCAG 2.2 AA
// as far as a program can tell, usable by keyboard, on a phone of 320 pixels, and without script.
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '#test/support/browser.ts';
import { walkFrom } from '#test/support/walk.ts';

const address = inject('address');
const long = 6 * 60 * 1000;

describe('every page', () => {
  const browser = useBrowser();

  it(
    'that anybody may see',
    async () => {
      const home = await browser.visit(`${address}/sign-in`);
      const { kinds, faults } = await walkFrom(browser, home);
      expect(faults).toEqual([]);
      expect(kinds).toContain('/sign-in');
    },
    long,
  );

  it.each([
    ['work-coach', '/clients/:number'],
    ['intake-worker', '/clients/:number/effort-plan'],
    ['team-manager', '/team/waiting'],
    ['policy-officer', '/monitor'],
    ['privacy-officer', '/privacy/log/changes'],
    ['administrator', '/organisation/staff'],
  ])(
    'of a %s',
    async (role, known) => {
      const home = await browser.visit(`${address}/sign-in`);
      await home.click(`[data-role="${role}"]`);
      const { kinds, faults } = await walkFrom(browser, home);
      expect(faults).toEqual([]);
      expect(kinds).toContain(known);
    },
    long,
  );
});
