// The routes of the monitor as a visitor meets them, apart from who may see them (access.ts, test/access).
import { type Context, Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { useCitySnapshot } from '#test/support/city-snapshot.ts';
import { rendered } from '#test/support/rendered.ts';
import { markup } from '#web/markup.ts';
import type { PageContent, Visit } from '#web/route.ts';
import { type Editions, editionsOf } from './actions/keep-editions.ts';
import { monitorFront } from './front.tsx';

const snapshot = useCitySnapshot(0.01, '2024-06-30');
let kept: Editions | undefined;
const open = async (): Promise<Editions> => {
  kept ??= editionsOf(snapshot(), []);
  return kept;
};
const young = async (): Promise<Editions> => {
  const { reader } = await open();
  const manifest = { ...reader.manifest, referenceDate: getDay('2018-03-01') };
  return editionsOf({ ...reader, manifest }, []);
};

/** The house around the routes, without its layout: title, body and status of each page. */
function houseWith(editions: () => Promise<Editions | undefined>, language: 'nl' | 'en' = 'nl') {
  const house = new Hono();
  for (const { route, handle } of monitorFront(editions).routes) {
    house.get(route.replace('GET ', ''), async (context: Context) => {
      const page = async ({ title, lead, body, invalid, status = 200 }: PageContent) => {
        const content = await markup(<div>{body}</div>);
        const said = `<title>${invalid ? 'Fout: ' : ''}${title}</title><p>${await markup(lead)}</p>`;
        return context.html(`${said}${content}`, status);
      };
      return handle({ context, language, url: context.req.url, page } as unknown as Visit);
    });
  }
  return async (path: string) => {
    const answer = await house.request(path);
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, text, document: rendered(text) };
  };
}

const chosen = (document: Document) =>
  ['period', 'compare'].map(
    (name) => document.querySelector<HTMLSelectElement>(`#${name}`)?.selectedOptions[0]?.value,
  );

describe('a visitor is told', () => {
  it('that there is no snapshot, and how to take one; definitions are there all the same', async () => {
    const visit = houseWith(async () => undefined);
    for (const path of ['/monitor', '/monitor/pdf', '/monitor/csv', '/monitor/json']) {
      const { status, text } = await visit(path);
      expect(status).toBe(503);
      expect(text).toContain('Er is nog geen momentopname');
    }
    expect((await visit('/monitor/definitions')).status).toBe(200);
    expect((await visit('/monitor/definitions/households')).status).toBe(200);
  });

  it('from when there is a monitor, when the snapshot is too old for one', async () => {
    const { status, text } = await houseWith(young)('/monitor');
    expect(status).toBe(503);
    expect(text).toContain(
      'De momentopname is van 1 maart 2018; de eerste monitor is die van 2018T1',
    );
    expect(text).toContain('12 juni 2018');
  });

  it.each([
    ['/monitor?period=2024T9&compare=2022T1', 404, '“2024T9”', ['', '2022T1'], 'period'],
    ['/monitor?period=2022T1&compare=nooit', 404, '“nooit”', ['2022T1', ''], 'compare'],
    ['/monitor?period=2024T2&compare=2022T1', 404, '13 oktober 2024', ['', '2022T1'], 'period'],
    [
      '/monitor?period=2022T1&compare=2022T1',
      400,
      'ander tertaal',
      ['2022T1', '2022T1'],
      'compare',
    ],
    ['/monitor/pdf?period=2024T9', 404, '“2024T9”', ['', ''], 'period'],
  ])(
    'what is wrong with %s, beside the field, and keeps the rest',
    async (path, code, sentence, kept, field) => {
      const { status, document } = await houseWith(open)(path);
      expect(status).toBe(code);
      expect(document.querySelector('title')?.textContent).toMatch(/^Fout: /);
      expect(document.querySelector(`#${field}-error`)?.textContent).toContain(sentence);
      expect(document.querySelector('[role=alert] a')?.getAttribute('href')).toBe(`#${field}`);
      expect(chosen(document)).toEqual(kept);
    },
  );

  it('that there is no such definition, with those that there are', async () => {
    const { status, document } = await houseWith(open, 'en')('/monitor/definitions/%3Cb%3E');
    expect(status).toBe(404);
    expect(document.querySelector('[role=alert]')?.textContent).toContain('“<b>”');
    expect(document.querySelectorAll('#definitions tbody tr').length).toBeGreaterThan(20);
  });
});

describe('the monitor', () => {
  it('opens on the newest period beside that of a year before', async () => {
    const { status, document } = await houseWith(open)('/monitor');
    expect(status).toBe(200);
    expect(chosen(document)).toEqual(['2024T1', '2023T1']);
    expect(document.querySelectorAll('section h2').length).toBeGreaterThan(14);
  });

  it('takes an empty choice for none', async () => {
    const { document } = await houseWith(open)('/monitor?period=&compare=');
    expect(chosen(document)).toEqual(['2024T1', '2023T1']);
  });

  it('is the same page the second time', async () => {
    const visit = houseWith(open);
    const path = '/monitor?period=2021T2&compare=2023T3';
    expect((await visit(path)).text).toBe((await visit(path)).text);
  });

  it('opens from each figure a definition that leads back to the same two periods', async () => {
    const visit = houseWith(open);
    const { document } = await visit('/monitor?period=2022T2&compare=2020T1');
    const hrefs = [...document.querySelectorAll('.ws-figure a')].map((a) => a.getAttribute('href'));
    expect(hrefs.length).toBeGreaterThan(12);
    for (const href of new Set(hrefs)) {
      const definition = await visit(href ?? '');
      expect(definition.status).toBe(200);
      expect(href).toContain('period=2022T2&compare=2020T1');
      const text = definition.document.body.textContent;
      expect(text).toContain('30 juni 2024');
      // Or of the year before, of the last whole year, of the last month that has answers.
      expect(text).toMatch(
        /1 september 2022|1 mei 202[12] tot en met 31 augustus 202[12]|Moment of periode2021|1 juli 2022/,
      );
      expect(text).toMatch(
        /\$day = 2022-0[97]-01|\$from = 202[12]-05-01, \$until = 202[12]-09-01|\$year = 2021/,
      );
      expect(text).toMatch(/with rows as \([\s\S]*select[\s\S]*count/);
    }
  });

  it.each([
    ['pdf', 'application/pdf'],
    ['csv', 'text/csv; charset=utf-8'],
    ['json', 'application/json'],
  ])('is handed out as %s under a name that says what it is', async (format, type) => {
    const { status, headers } = await houseWith(open)(
      `/monitor/${format}?period=2022T1&compare=2019T1`,
    );
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="monitor-2022T1-2019T1.${format}"`,
    );
  });
});
