// Signing in as a demo person, and when a session is over.
import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { asToken } from '#modules/entry/session-token.ts';
import { useDatabase } from '#test/support/database.ts';
import { type Answer, type Office, openOffice, today } from './desk.ts';
import { makeWorld } from './world.ts';

const minute = 60_000;

describe('a session', () => {
  const database = useDatabase();
  const made: { office?: Office } = {};
  const office = (): Office => {
    if (made.office === undefined) throw new Error('the office is open in tests only');
    return made.office;
  };
  beforeAll(async () => {
    made.office = openOffice(database);
    await makeWorld(database.gate, made.office.keys, today);
  });

  const signIn = (role: string, cookie = '', next?: string): Promise<Answer> => {
    // The sign-in page reads the clock of the machine; so does the session in these tests.
    office().setNow(Date.now());
    return office().ask('/sign-in', {
      method: 'POST',
      headers: { Cookie: cookie },
      body: new URLSearchParams({ role, ...(next === undefined ? {} : { next }) }),
    });
  };
  const cookieOf = ({ headers }: Answer): string =>
    (headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
  const home = (cookie: string) => office().ask('/', { headers: { Cookie: cookie } });
  const isIn = async (cookie: string) => (await home(cookie)).status === 303;

  it('does not begin for a role of which there is nobody', async () => {
    const answer = await signIn('representative');
    expect([answer.status, answer.headers.get('Set-Cookie')]).toEqual([400, null]);
  });

  it('does not begin by a cookie that somebody made up', async () => {
    expect(await isIn(`werkspoor-session=${asToken(randomBytes(32))}`)).toBe(false);
    expect(await isIn('werkspoor-session=x')).toBe(false);
  });

  it('begins at the home page of the role, in a cookie that scripts cannot read', async () => {
    const answer = await signIn('work-coach');
    expect([answer.status, answer.location]).toEqual([303, '/']);
    const set = answer.headers.get('Set-Cookie') ?? '';
    expect(set).toMatch(/^werkspoor-session=[\w-]{43};/);
    for (const part of ['HttpOnly', 'SameSite=Lax', 'Path=/']) expect(set).toContain(part);
    expect((await home(cookieOf(answer))).location).toBe('/day');
  });

  it('begins where somebody was going, never on another site', async () => {
    expect((await signIn('privacy-officer', '', '/privacy/log?role=work-coach')).location).toBe(
      '/privacy/log?role=work-coach',
    );
    expect((await signIn('privacy-officer', '', '/caseload')).location).toBe('/');
    expect((await signIn('privacy-officer', '', '//example.org')).location).toBe('/');
  });

  it('keeps its token out of the database', async () => {
    const token = cookieOf(await signIn('work-coach')).split('=')[1] ?? '';
    const rows = await database.arrange(
      'select encode(session_hash, $1) as hash from entry.sessions',
      ['hex'],
    );
    const bytes = Buffer.from(token, 'base64url').toString('hex');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).not.toContainEqual({ hash: bytes });
  });

  it('gets a new token at each sign-in, and the one before is over', async () => {
    const first = cookieOf(await signIn('work-coach'));
    const second = cookieOf(
      await office().ask('/sign-in', {
        method: 'POST',
        headers: { Cookie: first },
        body: new URLSearchParams({ role: 'administrator', _csrf: await csrfOf(first) }),
      }),
    );
    expect(second).not.toBe(first);
    expect([await isIn(first), await isIn(second)]).toEqual([false, true]);
  });

  it('is over after signing out, for whoever copied the cookie too', async () => {
    const cookie = cookieOf(await signIn('work-coach'));
    const answer = await office().ask('/sign-out', {
      method: 'POST',
      headers: { Cookie: cookie },
      body: new URLSearchParams({ _csrf: await csrfOf(cookie) }),
    });
    expect([answer.status, answer.location]).toEqual([303, '/']);
    expect(answer.headers.get('Set-Cookie')).toContain('Max-Age=0');
    expect(await isIn(cookie)).toBe(false);
  });

  it('is not ended by another site', async () => {
    const cookie = cookieOf(await signIn('work-coach'));
    const { status } = await office().ask('/sign-out', {
      method: 'POST',
      headers: { Cookie: cookie },
    });
    expect(status).toBe(403);
    expect(await isIn(cookie)).toBe(true);
  });

  it('is over after half an hour without a request', async () => {
    const cookie = cookieOf(await signIn('work-coach'));
    const begin = Date.now();
    for (const later of [20, 45]) {
      office().setNow(begin + later * minute);
      expect(await isIn(cookie)).toBe(true);
    }
    office().setNow(begin + 76 * minute);
    expect(await isIn(cookie)).toBe(false);
  });

  it('is over after ten hours, however busy', async () => {
    const cookie = cookieOf(await signIn('work-coach'));
    const begin = Date.now();
    for (let later = 0; later < 600; later += 20) {
      office().setNow(begin + later * minute);
      expect(await isIn(cookie)).toBe(true);
    }
    office().setNow(begin + 600 * minute);
    expect(await isIn(cookie)).toBe(false);
  });

  it('is over when the member of staff got another role', async () => {
    const cookie = cookieOf(await signIn('policy-officer'));
    expect(await isIn(cookie)).toBe(true);
    const role = (name: string) =>
      `select audit.begin_act(); update organisation.staff set role = '${name}'
       where name = 'Mede policy-officer'`;
    const settings = `select set_config('app.role', 'system', false), set_config('app.purpose', 'import', false),
      set_config('app.reason', 'test', false), set_config('app.day', '2026-03-02', false);`;
    await database.arrange(settings + role('administrator'));
    expect(await isIn(cookie)).toBe(false);
    await database.arrange(role('policy-officer'));
  });

  /** The token that stands in the forms of the session. */
  async function csrfOf(cookie: string): Promise<string> {
    const { body } = await office().ask('/sign-in', { headers: { Cookie: cookie } });
    return /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '';
  }
});
