// Releasing the monitor: frozen editions with a number, corrections that say what changed, readers without sign-in.
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { inScope } from '#database/scope.ts';
import { getDay } from '#kernel/day.ts';
import type { Role } from '#kernel/role.ts';
import { useCitySnapshot } from '#test/support/city-snapshot.ts';
import { useDatabase } from '#test/support/database.ts';
import { markup } from '#web/markup.ts';
import type { PageContent, Visit } from '#web/route.ts';
import { type Editions, editionsOf } from './actions/keep-editions.ts';
import { publishedFront } from './published-front.tsx';
import { getPeriod } from './rules/four-month-period.ts';
import { openPublications } from './steering-store.ts';

const long = 2 * 60 * 1000;
const day = getDay('2026-03-02');

const snapshot = useCitySnapshot(0.01, '2024-06-30');
let kept: Editions | undefined;
const open = async () => (kept ??= editionsOf(snapshot(), []));

describe('the demo city', () => {
  const database = useDatabase();

  it(
    'has the newest two monitors released when it is first served, and no more at the next start',
    async () => {
      const publications = openPublications(database.gate);
      const asking = { staffId: undefined, role: 'system', day, trace: '' } as const;
      const { whenServed } = publishedFront(open, publications, day);
      await whenServed?.();
      await whenServed?.();
      const released = await publications.list(asking);
      expect(released.map(({ number, period }) => [number, period])).toEqual([
        [2, '2024T1'],
        [1, '2023T3'],
      ]);
    },
    long,
  );

  it('releases nothing by itself on records of a municipality', async () => {
    const untouched = async () => {
      throw new Error('opened');
    };
    const { whenServed } = publishedFront(untouched, openPublications(database.gate));
    await expect(whenServed?.()).resolves.toBeUndefined();
  });
});

describe('a monitor that is released', () => {
  const database = useDatabase();

  /** The routes around which the house stands, as somebody of this role, or as anybody. */
  async function ask(path: string, role?: Role, form?: Readonly<Record<string, string>>) {
    const house = new Hono();
    const { routes } = publishedFront(open, openPublications(database.gate));
    for (const { route, handle } of routes) {
      const [method = '', at = ''] = route.split(' ');
      house.on(method, at, async (context) => {
        const page = async ({ title, body, status = 200 }: PageContent) =>
          context.html(`<title>${title}</title>${await markup(<>{body}</>)}`, status);
        const who = role && { staffId: 1, name: 'Bea Beleid', role };
        const about = { context, language: 'nl', day, trace: '', csrf: '', url: path, page, who };
        return handle(about as unknown as Visit);
      });
    }
    const request = form && { method: 'POST', body: new URLSearchParams(form) };
    const answer = await house.request(path, request);
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  }
  const release = (form: Readonly<Record<string, string>>) =>
    ask('/published/new', 'policy-officer', { period: '2024T1', compare: '2023T1', ...form });
  const list = () => ask('/published');

  it('is none at first, and nothing can be corrected', async () => {
    expect((await list()).text).toContain('nog geen monitor gepubliceerd');
    const refused = await release({ what_changed: 'De instroom klopte niet.' });
    expect([refused.status, (await list()).text.includes('Nummer')]).toEqual([400, false]);
    expect(refused.text).toContain('De instroom klopte niet.');
  });

  it(
    'has a number, who released it, and each of its files, for who is not signed in',
    async () => {
      const released = await release({});
      expect([released.status, released.headers.get('Location')]).toEqual([303, '/published/1']);
      const page = await ask('/published/1');
      expect(page.text).toContain('door Bea Beleid');
      expect(page.text).toContain('id="summary"');
      expect(page.text).toContain('id="definition-households"');
      expect(page.text).not.toContain('href="/monitor');
      expect((await ask('/published/1/pdf')).text).toMatch(/^%PDF/);
      expect((await ask('/published/1/csv')).text).toMatch(/^period,|indicator/);
      expect(JSON.parse((await ask('/published/1/json')).text)).toMatchObject({ period: '2024T1' });
    },
    long,
  );

  it('is released once: the next of its period says what changed', async () => {
    expect((await release({})).text).toContain('al gepubliceerd');
    const corrected = await release({ compare: '2022T1', what_changed: 'Beter vergeleken.' });
    expect(corrected.headers.get('Location')).toBe('/published/2');
    const page = await ask('/published/2');
    expect(page.text).toContain('Verbetering van nummer 1; geen cijfer is anders.');
    expect(page.text).toContain('Vergeleken met 2022T1; nummer 1 vergeleek met 2023T1.');
    expect(page.text).toContain('Beter vergeleken.');
    expect((await ask('/published/1')).text).toContain('verbeterd in nummer 2');
  });

  it('is not corrected by one that changes nothing, and what was typed stays', async () => {
    const typed = 'De instroom klopte niet.';
    const refused = await release({ compare: '2022T1', what_changed: typed });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('Er verandert niets');
    expect(refused.text).toContain(`>${typed}</textarea>`);
    expect((await list()).text).not.toContain('/published/3');
    const back = await release({ what_changed: typed });
    expect(back.headers.get('Location')).toBe('/published/3');
  });

  it('is not corrected by a newer snapshot that tells the same', async () => {
    const { snapshot: manifest } = await (await open()).edition(
      getPeriod('2024T1'),
      getPeriod('2023T1'),
    );
    const later = editionsOf(
      { ...snapshot(), manifest: { ...manifest, number: 9, takenAt: '2024-08-01T00:00:00Z' } },
      [],
    );
    kept = later;
    const refused = await release({ what_changed: 'Een nieuwere momentopname.' });
    expect(refused.text).toContain('Er verandert niets');
  });

  it.each(['/published/9', '/published/x', '/published/1%27', '/published/9/pdf'])(
    'is not found at %s, and the list stands there',
    async (path) => {
      const { status, text } = await ask(path);
      expect([status, text.includes('Kies er een uit de lijst')]).toEqual([404, true]);
    },
  );

  it('cannot be changed, by nobody who steers', async () => {
    const acting = {
      scope: 'steering',
      staffId: 1,
      role: 'policy-officer',
      purpose: 'policy-information',
      reason: 'test',
      day,
    } as const;
    for (const relation of ['steering.editions', 'steering.edition_files']) {
      const change = inScope(database.gate, acting, (transaction) =>
        transaction.deleteFrom(relation as never).execute(),
      );
      await expect(change).rejects.toThrow(/permission denied/);
    }
  });

  it('is not released by a council member', async () => {
    const asking = { staffId: 1, role: 'council-member', day, trace: '' } as const;
    const added = openPublications(database.gate).add(asking, {
      period: '2023T3',
      compared: '2022T3',
      corrects: null,
      whatChanged: null,
      changedFigures: null,
      releasedBy: 'Raad',
      snapshot: 1,
      referenceDate: day,
      synthetic: true,
      files: [],
    });
    await expect(added).rejects.toThrow(/row-level security/);
  });
});
