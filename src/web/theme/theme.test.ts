import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ownTheme, unusedVariants } from './stylesheet.ts';
import { assetRoutes, loadTheme } from './theme.ts';

const theme = loadTheme({});

const sources = readdirSync(new URL('..', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'))
  .map((name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));

/** Names that stand whole in the source; the rest of a name with a value in it is not known here. */
const namesInSources = new Set(
  sources.flatMap((source) => source.match(/\b(?:ws|nl|utrecht)-[\w-]*[\w](?![\w-]*\$)/g) ?? []),
);

const token = (name: string): string => {
  const found = new RegExp(`--ws-${name}:\\s*(#[0-9a-f]{6})`).exec(ownTheme())?.[1];
  if (found === undefined) throw new Error(`no token --ws-${name}`);
  return found;
};

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('the theme', () => {
  it('names no other host', () => {
    expect(theme.stylesheet.body).not.toMatch(/url\(\s*['"]?(?:https?:)?\/\//i);
    expect(theme.stylesheet.body).not.toContain('@import');
  });

  it('sends nothing that no page uses, and leaves out nothing that one does', () => {
    expect(namesInSources.size).toBeGreaterThan(60);
    for (const name of namesInSources)
      expect(unusedVariants.some((variant) => variant.test(name))).toBe(false);
    const styled = [...namesInSources].filter((name) => name.startsWith('ws-'));
    const known = new Set(theme.stylesheet.body.match(/(?<=\.)ws-[\w-]+/g));
    const marks = ['ws-notice', 'ws-header__search', 'ws-table'];
    expect(marks.every((mark) => known.has(mark))).toBe(true);
    expect(styled.filter((name) => /__|--/.test(name) && !known.has(name))).toEqual([]);
  });

  it('is small', () => {
    expect(gzipSync(theme.stylesheet.body).length).toBeLessThan(14_000);
  });

  it.each([
    ['ink', 'paper', 7],
    ['ink', 'surface', 7],
    ['ink', 'warning-soft', 7],
    ['ink-secondary', 'paper', 4.5],
    ['ink-secondary', 'surface', 4.5],
    ['accent', 'paper', 4.5],
    ['accent-strong', 'accent-soft', 4.5],
    ['accent-strong', 'surface', 4.5],
    ['warning', 'paper', 4.5],
    ['warning', 'warning-soft', 4.5],
    ['line-strong', 'paper', 3],
  ])('has %s readable on %s', (front, back, least) => {
    expect(contrast(token(front), token(back))).toBeGreaterThanOrEqual(least);
  });
});

describe('the files of the theme', () => {
  const routes = assetRoutes(theme);

  it('do not exist under another hash', async () => {
    expect((await routes.request('/assets/0000000000000000.css')).status).toBe(404);
  });

  it('are kept for ever, because a change gives another address', async () => {
    const answer = await routes.request(theme.stylesheet.href);
    expect(answer.headers.get('Content-Type')).toBe('text/css; charset=utf-8');
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(await answer.text()).toBe(theme.stylesheet.body);
  });

  it('come compressed to who can read that', async () => {
    const answer = await routes.request(theme.stylesheet.href, {
      headers: { 'Accept-Encoding': 'br, gzip' },
    });
    expect(answer.headers.get('Content-Encoding')).toBe('gzip');
    expect((await answer.arrayBuffer()).byteLength).toBeLessThan(14_000);
  });
});

describe("a municipality's own theme", () => {
  it('is refused at the start when its file is not there', () => {
    expect(() => loadTheme({ WERKSPOOR_THEME_CSS: '/no/such/theme.css' })).toThrow('no such file');
  });

  it('comes after ours, under its own class and another address', () => {
    const folder = mkdtempSync(join(tmpdir(), 'theme-'));
    try {
      const path = join(folder, 'theme.css');
      writeFileSync(path, '.voorbeeldstad-theme { --ws-accent: #00346f }');
      const own = loadTheme({
        WERKSPOOR_THEME_CSS: path,
        WERKSPOOR_THEME_CLASS: 'voorbeeldstad-theme',
      });
      expect(own.className).toBe('werkspoor-theme voorbeeldstad-theme');
      expect(own.stylesheet.href).not.toBe(theme.stylesheet.href);
      expect(own.stylesheet.body.endsWith('.voorbeeldstad-theme { --ws-accent: #00346f }')).toBe(
        true,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
