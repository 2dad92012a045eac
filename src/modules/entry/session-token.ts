import { createHmac, type KeyObject } from 'node:crypto';
import { type CookieOptions, parse } from 'hono/utils/cookie';
import { cookieSeconds } from './rules/session-ends.ts';

/** 32 random bytes as the cookie carries them. */
type Token = string & { readonly __token: unique symbol };

// `__Host-`: the browser takes it over https only, for this host and every path (RFC 6265bis, 4.1.3.2).
const overHttps = '__Host-werkspoor-session';
const overHttp = 'werkspoor-session';

export const cookieName = (https: boolean): string => (https ? overHttps : overHttp);

/** How the browser keeps it: no script reads it, no other site sends it along with a form, over https no other way. */
export const sessionCookie = (https: boolean): CookieOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'Lax',
  secure: https,
  maxAge: cookieSeconds,
});

export const asToken = (random: Buffer): Token => random.toString('base64url') as Token;

/** The session token of a request's `Cookie` header, when it has the shape of one. */
export function findToken(cookies: string | undefined, https: boolean): Token | undefined {
  const name = cookieName(https);
  const value = parse(cookies ?? '', name)[name];
  return value !== undefined && /^[\w-]{43}$/.test(value) ? (value as Token) : undefined;
}

/** What the database keeps: without the key outside it, nobody who writes there can make a session. */
export const sessionHash = (key: KeyObject, token: Token): Buffer =>
  createHmac('sha256', key).update(`session ${token}`).digest();

/** What the forms of this session are bound to; another hash, so that the table does not tell it. */
export const formSecret = (key: KeyObject, token: Token): string =>
  createHmac('sha256', key).update(`forms ${token}`).digest('base64url');
