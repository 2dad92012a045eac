// Every page that a role comes to by following links, from its own home page: accessible by WCAG 2.2 AA
// as far as a program can tell, usable by keyboard, on a phone of 320 pixels, and without script.
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '#test/support/browser.ts';
import { walkFrom } from '#test/support/walk.ts';

const address = inject('address');
const long = 6 * 60 * 1000;

describe('every page', () => {
  const browser = useBrowser();
  /** What one role has looked at, the next only follows. */
  const looked = new Set<string>();

  it(
    'that anybody may see',
    async () => {
      const home = await browser.visit(`${address}/sign-in`);
      const { kinds, faults } = await walkFrom(browser, home, looked);
      expect(faults).toEqual([]);
      expect(kinds).toContain('/sign-in');
    },
    long,
  );

  it.each([
    ['client', '/mine/letters'],
    ['representative', '/mine/benefit'],
    ['work-coach', '/clients/:number'],
    ['intake-worker', '/clients/:number/effort-plan'],
    ['team-manager', '/team/waiting'],
    ['distributor', '/day'],
    ['planner', '/day'],
    ['income-consultant', '/day'],
    ['job-broker', '/day'],
    ['reviewer', '/day'],
    ['provider', '/'],
    ['neighbourhood-team', '/'],
    ['instrument-manager', '/monitor'],
    ['prevention-adviser', '/prevention/participants/:participant'],
    ['policy-officer', '/monitor'],
    ['council-member', '/published'],
    ['privacy-officer', '/privacy/log/changes'],
    ['administrator', '/organisation/staff'],
  ])(
    'of a %s',
    async (role, known) => {
      const home = await browser.visit(`${address}/sign-in`);
      await home.click(`[data-role="${role}"]`);
      const { kinds, faults } = await walkFrom(browser, home, looked);
      expect(faults).toEqual([]);
      expect(kinds).toContain(known);
    },
    long,
  );
});
