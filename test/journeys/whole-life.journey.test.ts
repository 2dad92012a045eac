// One client from the form at home to a job that lasts and back, each step by the role whose work it is; in Dutch, in
// English by keyboard alone, and without script.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays, dayInAmsterdam } from '#kernel/day.ts';
import { axeViolations, useBrowser } from '#test/support/browser.ts';
import { kindOf } from '#test/support/walk.ts';
import { byKeyboard, byMouse, handsOn } from './life/hands.ts';
import type { Life } from './life/life.ts';
import * as grant from './life/to-the-grant.ts';
import * as work from './life/to-work.ts';
import { openTown, type Town } from './life/town.ts';

const long = 6 * 60 * 1000;
const start = dayInAmsterdam(Date.now());

async function live(life: Life): Promise<void> {
  const { on, day } = life;
  on(0);
  await grant.takeApplication(life, await grant.apply(life));
  await grant.papersAndAdvance(life);
  await grant.plan(life);
  on(15);
  await grant.intake(life);
  await grant.effortPlan(life, 15);
  on(43);
  await grant.effortCheck(life);
  on(44);
  await grant.grant(life);
  await grant.track(life);
  await work.coach(life);
  on(46);
  await work.contact(life, day(53));
  await work.refer(life);
  await work.accept(life);
  on(60);
  await work.start(life);
  on(95);
  await work.report(life);
  on(100);
  await work.placement(life);
  on(110);
  await grant.endBenefit(life, 100);
  on(130);
  await work.aftercare(life);
  await work.readFile(life, 'Voorbeeld Logistiek', 'cv meenemen');
  on(300);
  await grant.comeBack(life, 300);
  await work.returned(life);
}

describe('a whole life', () => {
  const browser = useBrowser();
  const made: { town?: Town } = {};
  /** Kinds of pages that axe has seen in this language. */
  const looked = new Set<string>();
  beforeAll(async () => {
    made.town = await openTown(inject('dataFolder'));
  });
  afterAll(() => made.town?.close());

  it.each([
    { way: 'in Dutch', language: 'nl', script: true, touch: byMouse, bsn: '995000001' },
    {
      way: 'in English, by keyboard alone',
      language: 'en',
      script: true,
      touch: byKeyboard,
      bsn: '995000013',
    },
    { way: 'without script', language: 'nl', script: false, touch: byMouse, bsn: '995000025' },
  ] as const)(
    '$way',
    async ({ way, language, script, touch, bsn }) => {
      const { town } = made;
      if (town === undefined) throw new Error('the town is opened before all tests');
      const faults: string[] = [];
      const look = async (page: Page) => {
        const kind = `${language} ${kindOf(new URL(page.url()).pathname)}`;
        const spoken = await page.locator('html').getAttribute('lang');
        if (spoken !== language) faults.push(`${kind}: speaks ${spoken}`);
        if (!script || looked.has(kind)) return;
        looked.add(kind);
        faults.push(...(await axeViolations(page)).map((fault) => `${kind}: ${fault}`));
      };
      const page = await browser.visit(`${town.address}/?lang=${language}`, { language, script });
      await live({
        town,
        hands: handsOn(page, town.address, touch, look),
        client: {
          givenNames: 'Noor',
          familyName: `Levensloop ${way}`,
          bsn,
          postcode: '3081AA',
        },
        on: (days) => {
          const day = addDays(start, days);
          town.setDay(day);
          return day;
        },
        day: (days) => addDays(start, days),
        number: '',
        application: '',
        trajectory: '',
        intaker: undefined,
        coach: undefined,
      });
      expect([...faults, ...town.faults]).toEqual([]);
    },
    long,
  );
});
