import { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Frame, WebEnv } from '#web/frame.ts';
import { addressOf, csrfToken, requireCsrf, secure } from '#web/security.ts';
import { loadTheme } from '#web/theme/theme.ts';
import type { Language } from '#web/words.ts';

const theme = loadTheme({});
const secret = 'secret of this session';

const bareFrame = (language: Language, url: string): Frame => ({
  language,
  theme,
  productName: 'Werkspoor',
  synthetic: true,
  url,
  visitor: { signedIn: false },
  navigation: [],
  csrf: '',
});

let app: Hono<WebEnv>;
let reported: { readonly fault: unknown; readonly requestId: string }[];

beforeEach(() => {
  app = new Hono<WebEnv>();
  reported = [];
  secure(app, {
    frame: (c) => bareFrame(c.var.language, c.req.path),
    newRequestId: () => 'a'.repeat(32),
    countedFor: (c) => c.req.header('X-Test-Session') ?? addressOf(c),
    requestsPerMinute: 20,
    largestBody: 1000,
    https: false,
    report: (fault, requestId) => reported.push({ fault, requestId }),
  });
  app.use(
    requireCsrf({
      secret: (c) => (c.req.header('Cookie') === 'session=1' ? secret : undefined),
      origins: ['https://werkspoor.example'],
      refuse: (c) => c.text('refused', 403),
    }),
  );
  app.get('/', (c) => c.text('page'));
  app.get('/kept', (c) => c.text('kept', 200, { 'Cache-Control': 'public, max-age=60' }));
  app.on(['GET', 'POST'], '/fault', () => {
    throw new Error('password hunter2 at line 12');
  });
  app.post('/contacts', async (c) => c.json((await c.req.parseBody())['subject']));
});

const signedIn = { Cookie: 'session=1', Host: 'localhost', Origin: 'http://localhost' };

const post = (fields: Record<string, string>, headers: Record<string, string> = signedIn) =>
  app.request('/contacts', { method: 'POST', headers, body: new URLSearchParams(fields) });

describe('a form of another site', () => {
  const token = csrfToken(secret);

  it.each([
    ['without a token', {}, signedIn],
    ["with another session's token", { _csrf: csrfToken('other') }, signedIn],
    ['with a token of another length', { _csrf: token.slice(1) }, signedIn],
    [
      'from elsewhere by its origin',
      { _csrf: token },
      { ...signedIn, Origin: 'https://evil.example' },
    ],
    ['from an opaque origin', { _csrf: token }, { ...signedIn, Origin: 'null' }],
    [
      'from elsewhere by the browser',
      { _csrf: token },
      { ...signedIn, 'Sec-Fetch-Site': 'cross-site' },
    ],
    ['from a neighbour domain', { _csrf: token }, { ...signedIn, 'Sec-Fetch-Site': 'same-site' }],
    ['before sign-in', {}, { Host: 'localhost', Origin: 'https://evil.example' }],
  ])('is refused %s', async (_case, fields, headers) => {
    expect((await post(fields, headers)).status).toBe(403);
  });

  it('is refused when it hides its fields in another type of body', async () => {
    const answer = await app.request('/contacts', {
      method: 'POST',
      headers: { ...signedIn, 'Content-Type': 'text/plain' },
      body: `_csrf=${token}`,
    });
    expect(answer.status).toBe(403);
  });
});

describe('our own form', () => {
  const token = csrfToken(secret);

  it.each([
    ['of this session', { ...signedIn, 'Sec-Fetch-Site': 'same-origin' }],
    ['sent again by hand', { ...signedIn, 'Sec-Fetch-Site': 'none' }],
    ['behind a proxy', { ...signedIn, Host: 'inner', Origin: 'https://werkspoor.example' }],
    ['of a browser that names no origin', { Cookie: 'session=1' }],
  ])('%s is let through, and its fields can still be read', async (_case, headers) => {
    const answer = await post({ _csrf: token, subject: 'Plan' }, headers);
    expect([answer.status, await answer.json()]).toEqual([200, 'Plan']);
  });

  it('may carry its token in a header, and needs none before sign-in', async () => {
    const byHeader = await post({ subject: 'a' }, { ...signedIn, 'X-CSRF-Token': token });
    expect(byHeader.status).toBe(200);
    const before = await post({ subject: 'a' }, { Host: 'localhost', Origin: 'http://localhost' });
    expect(before.status).toBe(200);
  });

  it('has another token in each session, that does not tell the secret', () => {
    expect(csrfToken(secret)).toBe(csrfToken(secret));
    expect(csrfToken(secret)).not.toBe(csrfToken('other'));
    expect(csrfToken(secret)).not.toContain(secret);
  });
});

describe('every answer', () => {
  it.each(['/', '/fault', '/nowhere'])('of %s carries the guards of the browser', async (path) => {
    const { headers } = await app.request(path);
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('Strict-Transport-Security')).toContain('max-age=31536000');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('X-Frame-Options')).toBe('DENY');
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
    expect(headers.get('Permissions-Policy')).toContain('camera=()');
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('X-Request-Id')).toBe('a'.repeat(32));
  });

  it('may say itself that it can be kept', async () => {
    expect((await app.request('/kept')).headers.get('Cache-Control')).toBe('public, max-age=60');
  });

  it('carries on the trace that it came with, when that is one', async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    const id = async (traceparent: string) =>
      (await app.request('/', { headers: { traceparent } })).headers.get('X-Request-Id');
    expect(await id(`00-${trace}-00f067aa0ba902b7-01`)).toBe(trace);
    expect(await id(`00-${'0'.repeat(32)}-00f067aa0ba902b7-01`)).toBe('a'.repeat(32));
    expect(await id('<script>')).toBe('a'.repeat(32));
  });
});

describe('too many requests', () => {
  it('are refused with the time to wait, for this visitor only', async () => {
    const from = (session: string) => app.request('/', { headers: { 'X-Test-Session': session } });
    for (let request = 0; request < 20; request += 1) await from('busy');
    const refused = await from('busy');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await refused.text()).toContain('Te veel verzoeken achter elkaar');
    expect((await from('calm')).status).toBe(200);
  });

  it('are counted by address when there is no session', async () => {
    for (let request = 0; request < 20; request += 1) await app.request('/');
    expect((await app.request('/')).status).toBe(429);
  });
});

describe('a body that is too large', () => {
  it('is refused', async () => {
    const answer = await post({ _csrf: csrfToken(secret), subject: 'a'.repeat(2000) });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('Dit is te groot om te versturen');
  });
});

describe('a fault', () => {
  it('is told to the log, and to the reader only by its number', async () => {
    const answer = await app.request('/fault');
    const page = await answer.text();
    expect(answer.status).toBe(500);
    expect(page).toContain('a'.repeat(32));
    expect(page).not.toMatch(/hunter2|line 12|Error:|\.ts/);
    expect(reported).toEqual([
      { fault: new Error('password hunter2 at line 12'), requestId: 'a'.repeat(32) },
    ]);
  });

  it('at a form gives back what was typed', async () => {
    const body = new URLSearchParams({ subject: 'lang verhaal', _csrf: csrfToken(secret) });
    const answer = await app.request('/fault', { method: 'POST', body, headers: signedIn });
    const page = await answer.text();
    expect(answer.status).toBe(500);
    expect(page).toContain('name="subject" value="lang verhaal"');
    expect(page).toContain('a'.repeat(32));
    expect(page).not.toMatch(/hunter2|Error:/);
  });

  it('is said in the language of the reader', async () => {
    expect(await (await app.request('/fault?lang=en')).text()).toContain(
      'Something went wrong on our side',
    );
  });

  it('is problem+json for who asks for JSON', async () => {
    const headers = { Accept: 'application/json' };
    const answer = await app.request('/nowhere', { headers });
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await answer.json()).toEqual({
      type: 'about:blank',
      title: 'Deze bladzijde bestaat niet',
      status: 404,
      detail: 'Controleer het adres, of begin opnieuw op de beginpagina.',
      requestId: 'a'.repeat(32),
    });
    expect(await (await app.request('/fault', { headers })).text()).not.toContain('hunter2');
  });

  it('is a page for a browser, which names JSON last or not at all', async () => {
    const headers = { Accept: 'text/html,application/xhtml+xml,application/json;q=0.1' };
    const answer = await app.request('/nowhere', { headers });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('<h1 class="nl-heading nl-heading--level-1">');
  });
});
