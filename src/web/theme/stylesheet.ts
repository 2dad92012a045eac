import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The parts of NL Design System that our pages use: nothing else is sent to a browser. */
const candidateParts = ['button', 'heading', 'link', 'paragraph', 'skip-link'] as const;
const utrechtParts = [
  'alert',
  'breadcrumb-nav',
  'data-list',
  'form-field',
  'form-field-description',
  'form-field-error-message',
  'form-fieldset',
  'form-label',
  'radio-button',
  'select',
  'table',
  'textarea',
  'textbox',
] as const;

/** Variants that no page uses; a test checks that no source file names one of them. */
export const unusedVariants = [
  /^nl-button--(?:icon-only|pressed|busy|disabled|positive|negative|subtle)/,
  /^nl-heading--level-[456]/,
  /^nl-link--(?:inline-box|disabled|current)/,
  /^utrecht-breadcrumb-nav--arrows/,
  /^utrecht-breadcrumb-nav__link--(?:focus|disabled)/,
  /^utrecht-data-list--rows/,
  /^utrecht-(?:radio-button|select|textarea|textbox)--(?:active|busy|checked|disabled|focus|focus-visible|hover|invalid|read-only)$/,
  /^utrecht-textbox(?:--(?:house|iban|numeric|password|placeholder|postal|tel|url|voorvoegsel)|__placeholder)/,
  /^utrecht-textarea__placeholder/,
  /^utrecht-table(?:--(?:alternate|busy|distanced|fixed|oneline|row)|__(?:cell--selected|container|data|figcaption|header--hidden|header-cell--s|header-cell-button|row--))/,
] as const;

/** The rules of a style sheet without those whose every selector names an unused variant. */
function withoutUnused(css: string): string {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  let kept = '';
  let at = 0;
  while (at < plain.length) {
    const open = plain.indexOf('{', at);
    if (open < 0) break;
    const close = endOfBlock(plain, open);
    const prelude = plain.slice(at, open).trim();
    const body = plain.slice(open + 1, close);
    kept += rule(prelude, body);
    at = close + 1;
  }
  return kept;
}

function rule(prelude: string, body: string): string {
  if (prelude.startsWith('@media')) return `${prelude}{${withoutUnused(body)}}`;
  const selectors = selectorList(prelude).filter((selector) => !namesUnused(selector));
  return selectors.length === 0 ? '' : `${selectors.join(',')}{${compact(body)}}\n`;
}

/** A comma inside `:where(…)` does not end a selector. */
const selectorList = (prelude: string): readonly string[] =>
  prelude.split(/,(?![^(]*\))/).map((selector) => selector.trim().replace(/\s+/g, ' '));

const namesUnused = (selector: string): boolean =>
  (selector.replace(/:not\([^)]*\)/g, '').match(/(?<=\.)[\w-]+/g) ?? []).some((name) =>
    unusedVariants.some((variant) => variant.test(name)),
  );

const compact = (body: string): string =>
  body
    .replace(/\s+/g, ' ')
    .replace(/\s*([;{}])\s*/g, '$1')
    .replace(/^ |;$/g, '');

function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  throw new Error('a style sheet with a block that does not end');
}

const own = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Component rules of NL Design System, then our layout and print rules; themes come after it. */
export function composeComponents(): string {
  const require = createRequire(import.meta.url);
  const library = createRequire(require.resolve('@utrecht/component-library-css'));
  const parts = candidateParts.map((part) =>
    readFileSync(require.resolve(`@nl-design-system-candidate/${part}-css/${part}.css`), 'utf8'),
  );
  for (const part of utrechtParts)
    parts.push(readFileSync(library.resolve(`@utrecht/${part}-css`), 'utf8'));
  const layout = ['layout.css', 'components.css', 'print.css'].map(own);
  return [
    '/* Parts of NL Design System: Frameless B.V., Gemeente Utrecht and contributors, EUPL-1.2 */',
    ...[...parts, ...layout].map(withoutUnused),
  ].join('\n');
}

export const ownTheme = (): string => withoutUnused(own('werkspoor-theme.css'));
