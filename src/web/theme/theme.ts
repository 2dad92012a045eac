import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { type Asset, asset } from '#web/asset.ts';
import { liveScript } from '#web/script/script.ts';
import { fontFace, readFonts } from './fonts.ts';
import { composeComponents, ownTheme } from './stylesheet.ts';

/** How the pages look: a class on <html> and the files that its rules come in. */
export type Theme = {
  readonly className: string;
  readonly stylesheet: Asset;
  readonly icon: Asset;
  readonly fonts: readonly Asset<Buffer<ArrayBuffer>>[];
};

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#0b5a5e"/><path d="M6 23 13 9l5 9 3-6 5 11" fill="none" stroke="#fff" stroke-width="3" stroke-linejoin="round"/></svg>';

/**
 * Reads the theme once, at the start. A municipality's own theme: `WERKSPOOR_THEME_CSS` is the path
 * of its css file, which comes after ours, and `WERKSPOOR_THEME_CLASS` the class that it stands under;
 * our theme's class stays beside it, so that tokens that it leaves out keep a value.
 */
export function loadTheme(environment: Readonly<Record<string, string | undefined>>): Theme {
  const path = environment['WERKSPOOR_THEME_CSS'];
  const ownClass = environment['WERKSPOOR_THEME_CLASS'];
  const fonts = readFonts().map(({ file, range }) => {
    const font = asset(file, 'woff2', 'font/woff2');
    return { font, face: fontFace(font.href, range) };
  });
  const css = [...fonts.map(({ face }) => face), composeComponents(), ownTheme()];
  if (path) css.push(readFileSync(path, 'utf8'));
  return {
    className: ownClass ? `werkspoor-theme ${ownClass}` : 'werkspoor-theme',
    stylesheet: asset(css.join('\n'), 'css', 'text/css; charset=utf-8'),
    icon: asset(icon, 'svg', 'image/svg+xml'),
    fonts: fonts.map(({ font }) => font),
  };
}

const forever = 'public, max-age=31536000, immutable';

/** The routes of the theme's files and of the script: `app.route('/', assetRoutes(theme))`, before sign-in is asked. */
export function assetRoutes(theme: Theme): Hono {
  const routes = new Hono();
  for (const file of [theme.stylesheet, theme.icon, liveScript]) {
    const zipped = gzipSync(file.body, { level: 9 });
    routes.get(file.href, (c) => {
      c.header('Content-Type', file.type);
      c.header('Cache-Control', forever);
      c.header('Vary', 'Accept-Encoding');
      if (!(c.req.header('Accept-Encoding') ?? '').includes('gzip')) return c.body(file.body);
      c.header('Content-Encoding', 'gzip');
      return c.body(zipped);
    });
  }
  for (const font of theme.fonts)
    routes.get(font.href, (c) =>
      c.body(font.body, 200, { 'Content-Type': font.type, 'Cache-Control': forever }),
    );
  return routes;
}
