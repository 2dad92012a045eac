import { describe, expect, it } from 'vitest';
import { markupOf } from '#test/support/rendered.ts';
import type { Frame } from '#web/frame.ts';
import { currentEntry, withQuery } from '#web/frame.ts';
import { Page } from '#web/page.tsx';
import { loadTheme } from '#web/theme/theme.ts';

const frame: Frame = {
  language: 'nl',
  theme: loadTheme({}),
  productName: 'Werkspoor',
  synthetic: true,
  url: '/clients/17?page=2',
  visitor: {
    signedIn: true,
    name: 'Robin <Voorbeeld>',
    roleName: 'werkcoach',
    signOutAction: '/sign-out',
  },
  navigation: [
    { href: '/', label: 'Mijn dag' },
    { href: '/clients', label: 'Mijn caseload' },
  ],
  csrf: 'a-token',
};

const pageWith = (changes: Partial<Frame> = {}, invalid = false): string =>
  markupOf(
    <Page frame={{ ...frame, ...changes }} title="Sam & co" invalid={invalid}>
      <p>inhoud</p>
    </Page>,
  );

describe('a page', () => {
  it('has no style and no script of its own: the content security policy blocks them', () => {
    expect(pageWith()).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/i);
  });

  it('writes what people typed as text', () => {
    expect(pageWith()).toContain('Robin &lt;Voorbeeld&gt;');
    expect(pageWith()).toContain('<h1 class="nl-heading nl-heading--level-1">Sam &amp; co</h1>');
  });

  it('is a document with a language and a title that tells it from others', () => {
    expect(pageWith()).toMatch(/^<!doctype html><html lang="nl" class="werkspoor-theme">/);
    expect(pageWith()).toContain('<title>Sam &amp; co – Werkspoor</title>');
    expect(pageWith({}, true)).toContain('<title>Fout: Sam &amp; co – Werkspoor</title>');
    expect(pageWith({ language: 'en' })).toContain('<html lang="en"');
  });

  it('says on top and at the end that its data is synthetic, and only then', () => {
    expect(pageWith().match(/Synthetische gegevens/g)).toHaveLength(2);
    expect(pageWith({ language: 'en' })).toContain('Synthetic data');
    expect(pageWith({ synthetic: false })).not.toContain('Synthetische gegevens');
  });

  it('leads nowhere when it is kept as a file', () => {
    const hrefs = (changes: Partial<Frame>) =>
      [...pageWith({ navigation: [], ...changes }).matchAll(/<a [^>]*href="([^"]*)"/g)].map(
        ([, href]) => href,
      );
    expect(hrefs({ standsAlone: true })).toEqual(['#main']);
    expect(hrefs({})).toContain('/');
    const page = pageWith({ standsAlone: true });
    expect(page).not.toContain('<form');
    expect(page).toContain('Werkspoor</span>');
  });

  it('begins with the way to its content', () => {
    expect(pageWith()).toMatch(/<body><a class="nl-skip-link[^"]*" href="#main">/);
    expect(pageWith()).toContain('<main id="main" tabindex="-1"');
  });

  it('marks the entry of the menu that it belongs to', () => {
    expect(pageWith()).toContain('<a href="/clients" aria-current="true">');
    expect(pageWith({ url: '/clients' })).toContain('<a href="/clients" aria-current="page">');
    expect(pageWith({ url: '/elsewhere' })).not.toMatch(/<a href="\/[^"]*" aria-current/);
  });

  it('offers the other language at the same address', () => {
    expect(pageWith()).toContain('href="/clients/17?page=2&amp;lang=en" lang="en" hreflang="en"');
  });

  it('shows who I am and lets me sign out with a form of this session', () => {
    expect(pageWith()).toContain('<form class="ws-inline-form" method="post" action="/sign-out">');
    expect(pageWith()).toContain('<input type="hidden" name="_csrf" value="a-token"/>');
    const stranger = pageWith({ visitor: { signedIn: false }, navigation: [], csrf: '' });
    expect(stranger).not.toContain('<form');
    expect(stranger).not.toContain('<nav class="ws-navigation"');
  });
});

describe('the current entry of a menu', () => {
  const entries = ['/', '/clients', '/clients/new', '/client'].map((href) => ({
    href,
    label: href,
  }));

  it.each([
    ['/', '/'],
    ['/?lang=en', '/'],
    ['/clients', '/clients'],
    ['/clients/17', '/clients'],
    ['/clients/new', '/clients/new'],
    ['/clientsx', undefined],
  ])('of %s is %s', (url, href) => {
    expect(currentEntry(entries, url)?.href).toBe(href);
  });
});

describe('an address with another query', () => {
  it('keeps what else stands in it', () => {
    expect(withQuery('/clients?page=2&q=a%20b', { page: '3' })).toBe('/clients?page=3&q=a+b');
    expect(withQuery('/clients?page=2', { page: undefined })).toBe('/clients');
    expect(withQuery('/clients', { lang: 'en' })).toBe('/clients?lang=en');
  });
});
