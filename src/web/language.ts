import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { isLanguage, type Language } from '#web/words.ts';

const cookie = 'werkspoor-language';
const aYear = 365 * 24 * 60 * 60;

/**
 * Sets `c.var.language`: from `?lang=` (then remembered in a cookie), the cookie, what the browser
 * asks for, else Dutch.
 */
export function chooseLanguage(): MiddlewareHandler<{ Variables: { language: Language } }> {
  return async (c, next) => {
    const asked = c.req.query('lang');
    if (isLanguage(asked)) {
      setCookie(c, cookie, asked, { path: '/', maxAge: aYear, sameSite: 'Lax', httpOnly: true });
      c.set('language', asked);
    } else {
      const remembered = getCookie(c, cookie);
      c.set(
        'language',
        isLanguage(remembered) ? remembered : browserLanguage(c.req.header('Accept-Language')),
      );
    }
    await next();
  };
}

/** The first of the browser's languages, in its order, that we speak. */
function browserLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().toLowerCase().split(';q=');
      return { language: tag.slice(0, 2), quality: quality ? Number(quality) : 1 };
    })
    .sort((a, b) => b.quality - a.quality)
    .map(({ language }) => language);
  return wanted.find(isLanguage) ?? 'nl';
}
