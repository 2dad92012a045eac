import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { describe, expect, it } from 'vitest';
import { asToken, cookieName, findToken, sessionCookie } from './session-token.ts';

const token = asToken(Buffer.alloc(32, 7));

/** What the browser is told to keep, by a house that is reached so. */
async function kept(https: boolean): Promise<string> {
  const app = new Hono().get('/', (c) => {
    setCookie(c, cookieName(https), token, sessionCookie(https));
    return c.text('');
  });
  return (await app.request('/')).headers.get('Set-Cookie') ?? '';
}

describe('the cookie of a session', () => {
  it('behind a proxy with https is taken over https only, for this host and every path', async () => {
    expect(await kept(true)).toBe(
      `__Host-werkspoor-session=${token}; Max-Age=36000; Path=/; HttpOnly; Secure; SameSite=Lax`,
    );
  });
  it('of a demo without https is not, or no browser would keep it', async () => {
    expect(await kept(false)).toMatch(/^werkspoor-session=(?!.*Secure)/);
  });
  it('is not read under the other name: who set it over http cannot slip a session in', () => {
    expect(findToken(`werkspoor-session=${token}`, true)).toBeUndefined();
    expect(findToken(`__Host-werkspoor-session=${token}`, true)).toBe(token);
    expect(findToken(`__Host-werkspoor-session=${token}x`, true)).toBeUndefined();
  });
});
