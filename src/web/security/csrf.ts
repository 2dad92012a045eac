import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { csrfField } from '#web/csrf-field.tsx';
import type { WebEnv } from '#web/frame.ts';

/**
 * Token for the forms of one session, from a secret that only this session has.
 * Double check after OWASP's cheat sheet: the browser's own word on where a request came from, and a
 * token that another site cannot know.
 */
export function csrfToken(sessionSecret: string): string {
  return createHmac('sha256', sessionSecret).update('werkspoor form token').digest('base64url');
}

type CsrfGuards = {
  /** Of the session that the request belongs to; nothing when nobody is signed in. */
  readonly secret: (c: Context<WebEnv>) => string | undefined;
  /** Origins under which the product is reached when a proxy changes the Host header. */
  readonly origins: readonly string[];
  /** `session`: our own page sent it, in a session that has ended or is another one now. */
  readonly refuse: (
    c: Context<WebEnv>,
    because: 'elsewhere' | 'session',
  ) => Response | Promise<Response>;
};

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Lets a request that changes something through only when our own page sent it, in this session. */
export function requireCsrf(guards: CsrfGuards): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    if (safe.has(c.req.method)) return next();
    if (!fromOwnPage(c, guards.origins)) return guards.refuse(c, 'elsewhere');
    const secret = guards.secret(c);
    if (secret !== undefined && !sameText(await sentToken(c), csrfToken(secret)))
      return guards.refuse(c, 'session');
    return next();
  };
}

/**
 * `none` is a request by the user's own hand (a repeated form), which no site can cause. Without either
 * header it was no browser of today: then the token alone decides.
 */
function fromOwnPage(c: Context, origins: readonly string[]): boolean {
  const site = c.req.header('Sec-Fetch-Site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = c.req.header('Origin');
  if (origin === undefined) return true;
  if (origins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === c.req.header('Host');
}

/** A script sends it in a header instead. */
async function sentToken(c: Context): Promise<string> {
  const header = c.req.header('X-CSRF-Token');
  if (header !== undefined) return header;
  const type = c.req.header('Content-Type') ?? '';
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type)) return '';
  const field = (await c.req.parseBody())[csrfField];
  return typeof field === 'string' ? field : '';
}

function sameText(one: string, other: string): boolean {
  const a = Buffer.from(one);
  const b = Buffer.from(other);
  return a.length === b.length && timingSafeEqual(a, b);
}
