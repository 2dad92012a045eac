import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '#web/language.ts';

const over = (https: boolean) =>
  new Hono()
    .use(chooseLanguage({ https }))
    .get('/', (c) => c.text((c.var as { language: string }).language));
const app = over(false);

const answered = async (url: string, headers: Record<string, string> = {}) =>
  (await app.request(url, { headers })).text();

describe('the language of a page', () => {
  it('is Dutch when nothing is known, or what is asked is not spoken', async () => {
    expect(await answered('/')).toBe('nl');
    expect(await answered('/?lang=de')).toBe('nl');
    expect(await answered('/', { 'Accept-Language': 'en-GB,en;q=0.9' })).toBe('nl');
    expect(await answered('/', { Cookie: 'werkspoor-language=<script>' })).toBe('nl');
  });

  it('is what the reader asked, and is remembered', async () => {
    const response = await app.request('/?lang=en');
    expect(await response.text()).toBe('en');
    expect(response.headers.get('Set-Cookie')).toMatch(
      /^werkspoor-language=en; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(await answered('/', { Cookie: 'werkspoor-language=en' })).toBe('en');
  });

  it('goes over https alone where the house is reached so', async () => {
    const response = await over(true).request('/?lang=en');
    expect(response.headers.get('Set-Cookie')).toMatch(/; Secure;/);
  });
});
