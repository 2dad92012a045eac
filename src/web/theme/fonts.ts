import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** One file of the letters: the browser asks for it only when the page has a character of its range. */
export type FontPart = {
  readonly file: Buffer<ArrayBuffer>;
  readonly range: string;
};

const family = '@fontsource-variable/source-sans-3';

/**
 * Source Sans 3 (Adobe, OFL 1.1), every weight in one file: clear at the size of a table, narrow enough
 * for eight columns, the same on every machine. Latin, and the letters of Turkish and Polish names.
 */
export function readFonts(): readonly FontPart[] {
  const require = createRequire(import.meta.url);
  const faces = readFileSync(require.resolve(`${family}/index.css`), 'utf8');
  return ['latin', 'latin-ext'].map((part) => {
    const name = `source-sans-3-${part}-wght-normal`;
    const range = new RegExp(`${name} \\*/[^}]*unicode-range: ([^;]+);`).exec(faces)?.[1];
    if (range === undefined) throw new Error(`${family} names no range for ${name}`);
    return { file: readFileSync(require.resolve(`${family}/files/${name}.woff2`)), range };
  });
}

/** The rule that says where a file stands. `swap`: text is readable before the letters are there. */
export const fontFace = (href: string, range: string): string =>
  `@font-face{font-family:'Source Sans 3';font-style:normal;font-weight:200 900;font-display:swap;src:url(${href}) format('woff2');unicode-range:${range}}`;
