import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { isLanguage, type Language } from '#web/words.ts';

const cookie = 'werkspoor-language';
const aYear = 365 * 24 * 60 * 60;

/**
 * Sets `c.var.language`: from `?lang=` (then remembered in a cookie), else the cookie, else Dutch, the
 * language of the work. Not from the browser: many a Dutch office has English browsers, and a page that is
 * shared by its address must read the same for both; the choice stands on top of every page.
 */
export function chooseLanguage({
  https,
}: {
  readonly https: boolean;
}): MiddlewareHandler<{ Variables: { language: Language } }> {
  return async (c, next) => {
    const asked = c.req.query('lang');
    if (isLanguage(asked)) {
      const kept = { path: '/', maxAge: aYear, sameSite: 'Lax', httpOnly: true } as const;
      setCookie(c, cookie, asked, { ...kept, secure: https });
      c.set('language', asked);
    } else {
      const remembered = getCookie(c, cookie);
      c.set('language', isLanguage(remembered) ? remembered : 'nl');
    }
    await next();
  };
}
